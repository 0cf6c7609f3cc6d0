package org.marsad.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.marsad.ingest.ReadCounts;
import org.marsad.ingest.RejectReason;
import org.marsad.ingest.date.DateOrigin;

/**
 * Whether what became of the rows shows that columns were taken for the wrong parts, or not found:
 *
 * <ul>
 *   <li>more than a fifth of the rows are rejected for one reason: of {@value #MIN_ROWS} rows and more, or where no row is
 *       left, or where a column is left that may help;
 *   <li>no article has a source, though a column is left that may name it;
 *   <li>more than half of the articles are dated by the crawl, though a column of moments is left;
 *   <li>no article has a body, though a column of long texts is left.
 * </ul>
 */
public final class MappingCheck {

    private static final double MAX_REJECTED = 0.2;
    private static final double MAX_CRAWLED = 0.5;
    private static final long MIN_ROWS = 50;
    private static final int MAX_NAMED = 5;
    private static final String ACCEPT = " To go on as it is: --accept-rejects.";

    private final ReadCounts counts;
    private final List<ColumnMapping> mappings;

    /**
     * A check.
     *
     * @param mappings those by which the rows were read
     */
    public MappingCheck(ReadCounts counts, List<ColumnMapping> mappings) {
        this.counts = counts;
        this.mappings = List.copyOf(mappings);
    }

    /** What is wrong, each with its remedy. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        counts.rejects().forEach((reason, rows) -> rejected(reason, rows).ifPresent(problems::add));
        if (counts.articles() == 0) {
            return problems;
        }
        List<String> sources = left(ColumnMapping::leftSources);
        if (counts.sourced() == 0 && !sources.isEmpty()) {
            problems.add("None of " + number(counts.articles())
                    + " articles has a source, but these columns may name it: " + named(ArticleField.SOURCE, sources)
                    + "; or give one for all: --column \"source='My Paper'\"." + ACCEPT);
        }
        long crawled = counts.origins().getOrDefault(DateOrigin.CRAWL, 0L);
        List<String> moments = left(ColumnMapping::leftMoments);
        if (crawled > MAX_CRAWLED * counts.articles() && !moments.isEmpty()) {
            problems.add(number(crawled) + " of " + number(counts.articles())
                    + " articles are dated by the crawl, but these columns hold moments: "
                    + named(ArticleField.DATE, moments) + "." + ACCEPT);
        }
        List<String> texts = left(ColumnMapping::leftTexts);
        if (counts.withBody() == 0 && !texts.isEmpty()) {
            problems.add("None of " + number(counts.articles())
                    + " articles has a text beside its title, but these columns hold long texts: "
                    + named(ArticleField.TEXT, texts) + "." + ACCEPT);
        }
        return problems;
    }

    private Optional<String> rejected(RejectReason reason, long rows) {
        Optional<ArticleField> field =
                switch (reason) {
                    case NO_DATE, UNREADABLE_DATE, IMPOSSIBLE_DATE -> Optional.of(ArticleField.DATE);
                    case EMPTY_TEXT -> Optional.of(ArticleField.TEXT);
                    default -> Optional.empty();
                };
        List<String> left = field.map(
                        part -> left(part == ArticleField.DATE ? ColumnMapping::leftMoments : ColumnMapping::leftTexts))
                .orElse(List.of());
        boolean many = rows > MAX_REJECTED * counts.rows();
        if (!many || (counts.rows() < MIN_ROWS && counts.articles() > 0 && left.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(String.format(
                        Locale.ROOT,
                        "%,d of %,d rows would be rejects, %s%s. ",
                        rows,
                        counts.rows(),
                        reason.label(),
                        field.map(part -> read(part, reason)).orElse(""))
                + field.map(part -> remedy(part, left)).orElse("Look at some with 'marsad inspect'.")
                + ACCEPT);
    }

    /** From what the part was read, as {@code (date ← day)}. */
    private String read(ArticleField field, RejectReason reason) {
        String from = mappings.stream()
                .map(mapping -> mapping.expression(field))
                .flatMap(Optional::stream)
                .distinct()
                .limit(MAX_NAMED)
                .reduce((one, other) -> one + ", " + other)
                .orElse("no column");
        return reason == RejectReason.NO_DATE && from.equals("no column")
                ? ": no column gives a date"
                : " (" + field.label() + " ← " + from + ")";
    }

    private static String remedy(ArticleField field, List<String> left) {
        if (!left.isEmpty()) {
            return "These columns may help: " + named(field, left) + ".";
        }
        return field == ArticleField.DATE
                ? "Say where the day stands, as in --column date=my_column or"
                        + " --column \"date=to_date(my_column, 'MM/dd/yyyy')\"."
                : "Say where the text stands, as in --column text=my_column.";
    }

    private static String named(ArticleField field, List<String> columns) {
        return String.join(
                " or ",
                columns.stream()
                        .limit(MAX_NAMED)
                        .map(column -> Questions.option(field, column))
                        .toList());
    }

    private List<String> left(Function<ColumnMapping, List<String>> of) {
        return mappings.stream()
                .flatMap(mapping -> of.apply(mapping).stream())
                .distinct()
                .toList();
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
