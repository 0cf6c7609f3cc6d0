package org.marsad.mapping;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What archives are known to mean by their columns, where names and values alone would mislead:
 *
 * <ul>
 *   <li>{@code date} beside {@code dump} is the time of the crawl (FineWeb, FineWeb-2);
 *   <li>{@code timestamp} without a title is the time of the crawl (C4, mC4, CulturaX);
 *   <li>{@code publish_date} beside {@code warc_date} has the month first (RealNews);
 *   <li>a title stands in XML between {@code <PAGE_TITLE>} and {@code </PAGE_TITLE>} (GDELT's Global Knowledge Graph).
 * </ul>
 */
final class Presets {

    private static final String PAGE_TITLE = "<PAGE_TITLE>";
    /** Collections of texts have few columns. */
    private static final int MAX_BARE = 5;

    private static final double MOST = 0.5;

    private Presets() {}

    /** Expressions by part; an empty one says that no column is to be taken for the part. */
    static Map<ArticleField, String> of(ColumnScores scores) {
        Map<ArticleField, String> preset = new EnumMap<>(ArticleField.class);
        crawled(scores).ifPresent(column -> {
            preset.put(ArticleField.DATE, "");
            preset.put(ArticleField.CRAWL_DATE, scores.candidate(column).expression());
        });
        OptionalInt publishDate = find(scores, "publish_date");
        if (publishDate.isPresent() && find(scores, "warc_date").isPresent()) {
            String text = "cast(" + scores.candidate(publishDate.getAsInt()).expression() + " AS STRING)";
            preset.put(
                    ArticleField.DATE,
                    "coalesce(cast(try_to_date(" + text + ", 'MM-dd-yyyy') AS STRING), " + text + ")");
        }
        pageTitle(scores)
                .ifPresent(column -> preset.put(
                        ArticleField.TITLE,
                        "regexp_extract(" + scores.candidate(column).expression()
                                + ", '<PAGE_TITLE>([^<]*)</PAGE_TITLE>', 1)"));
        return preset;
    }

    private static java.util.Optional<Integer> crawled(ColumnScores scores) {
        if (find(scores, "date").isPresent() && find(scores, "dump").isPresent()) {
            return boxed(find(scores, "date"));
        }
        boolean titled =
                scores.of(ArticleField.TITLE).stream().anyMatch(score -> score.total() >= ColumnScores.MIN_SCORE);
        boolean dated = scores.of(ArticleField.DATE).stream()
                .anyMatch(score -> score.total() >= ColumnScores.MIN_SCORE
                        && !scores.names(score.column()).key().equals("timestamp"));
        boolean bare = scores.size() <= MAX_BARE
                && IntStream.range(0, scores.size())
                        .noneMatch(column -> scores.names(column).says(Concept.AUTHOR)
                                || scores.names(column).says(Concept.CRAWL));
        return titled || dated || !bare ? java.util.Optional.empty() : boxed(find(scores, "timestamp"));
    }

    private static java.util.Optional<Integer> pageTitle(ColumnScores scores) {
        return IntStream.range(0, scores.size())
                .filter(column -> {
                    Cell[] cells = scores.sample().cells(column);
                    long with = Stream.of(cells)
                            .filter(cell -> cell != null && cell.text().contains(PAGE_TITLE))
                            .count();
                    return with > MOST * cells.length;
                })
                .boxed()
                .findFirst();
    }

    private static OptionalInt find(ColumnScores scores, String key) {
        return IntStream.range(0, scores.size())
                .filter(column -> scores.names(column).key().equals(key))
                .findFirst();
    }

    private static java.util.Optional<Integer> boxed(OptionalInt column) {
        return column.isPresent() ? java.util.Optional.of(column.getAsInt()) : java.util.Optional.empty();
    }
}
