package org.marsad.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marsad.ingest.ReadCounts;
import org.marsad.ingest.RejectReason;
import org.marsad.ingest.date.DateOrigin;

class MappingCheckTest {

    private static final ColumnMapping MAPPING = mapping("2024-06-14");

    private static ColumnMapping mapping(String changed) {
        Sheet sheet = Sheet.of("title", "fetched_at", "updated", "text");
        for (int i = 0; i < 4; i++) {
            sheet = sheet.row("Title number " + i, "2024-06-20", changed, i + "word ".repeat(40));
        }
        return sheet.mapped(Map.of("date", "NULL"));
    }

    private static ReadCounts counts(long rows, Map<RejectReason, Long> rejects, Map<DateOrigin, Long> origins) {
        long articles =
                rows - rejects.values().stream().mapToLong(Long::longValue).sum();
        return new ReadCounts(rows, articles, rejects, origins, articles, articles);
    }

    private static List<String> problems(ReadCounts counts, ColumnMapping mapping) {
        return new MappingCheck(counts, List.of(mapping)).problems();
    }

    @Test
    void aFifthOfTheRowsMayBeRejectedForOneReason() {
        assertThat(problems(counts(100, Map.of(RejectReason.NO_DATE, 20L), Map.of()), mapping(null)))
                .isEmpty();
        assertThat(problems(counts(100, Map.of(RejectReason.NO_DATE, 21L), Map.of()), mapping(null)))
                .singleElement()
                .asString()
                .startsWith("21 of 100 rows would be rejects, no_date")
                .contains("--column date=my_column")
                .endsWith("To go on as it is: --accept-rejects.");
    }

    @Test
    void ofFewRowsMoreMayBeUnlessAColumnMayHelp() {
        ReadCounts few = counts(4, Map.of(RejectReason.NO_DATE, 2L), Map.of());
        assertThat(problems(few, mapping(null))).isEmpty();
        assertThat(problems(few, MAPPING)).singleElement().asString().contains("--column date=updated");
        assertThat(problems(counts(4, Map.of(RejectReason.EMPTY_TEXT, 4L), Map.of()), mapping(null)))
                .hasSize(1);
    }

    @Test
    void articlesDatedByTheCrawlAreSuspectWhereAnotherColumnHoldsMoments() {
        ReadCounts crawled = counts(10, Map.of(), Map.of(DateOrigin.CRAWL, 6L, DateOrigin.URL, 4L));
        assertThat(problems(crawled, mapping(null))).isEmpty();
        assertThat(problems(crawled, MAPPING))
                .containsExactly("6 of 10 articles are dated by the crawl, but these columns hold moments:"
                        + " --column date=updated. To go on as it is: --accept-rejects.");
        assertThat(problems(counts(10, Map.of(), Map.of(DateOrigin.CRAWL, 5L, DateOrigin.URL, 5L)), MAPPING))
                .isEmpty();
    }

    @Test
    void articlesWithoutABodyAreSuspectWhereLongTextsAreLeft() {
        ColumnMapping titles = Sheet.of("title", "notes_text_comments")
                .row("Title number 1", "word ".repeat(40))
                .mapped(Map.of("text", "NULL"));
        assertThat(problems(new ReadCounts(1, 1, Map.of(), Map.of(), 1, 0), titles))
                .singleElement()
                .asString()
                .contains("--column text=notes_text_comments");
    }

    @Test
    void anArchiveWithoutRowsIsInOrder() {
        assertThat(problems(ReadCounts.NONE, MAPPING)).isEmpty();
    }

    @Test
    void theSummaryNamesRejectsByReasonAndWhatDatesArticles() {
        assertThat(counts(10, Map.of(RejectReason.NO_DATE, 2L), Map.of(DateOrigin.COLUMN, 6L, DateOrigin.URL, 2L))
                        .lines(3))
                .containsExactly("rejects: no_date 2, duplicate or replaced 1", "dated by: column 75.0 %, url 25.0 %");
        assertThat(ReadCounts.NONE.lines(0)).isEmpty();
    }
}
