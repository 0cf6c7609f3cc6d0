package org.marsad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.marsad.SharedSpark;
import org.marsad.calendar.Days;
import org.marsad.tables.ArticleTables;

class StaleDaysTest {

    private static final List<String> COLUMNS = ArticleTables.ARTICLES.columnNames();
    private static final Row MONDAY = article("a", "2024-06-03", Map.of());
    private static final Row TUESDAY = article("b", "2024-06-04", Map.of());

    private static Row article(String id, String day, Map<String, Object> others) {
        return RowFactory.create(COLUMNS.stream()
                .map(column -> switch (column) {
                    case "article_id" -> id;
                    case "published_date" -> Date.valueOf(day);
                    default -> others.get(column);
                })
                .toArray());
    }

    private static Dataset<Row> articles(Row... rows) {
        return SharedSpark.session().createDataFrame(List.of(rows), ArticleTables.ARTICLES.schema());
    }

    private static Days stale(String changed, Dataset<Row> before, Dataset<Row> after) {
        return StaleDays.between(Days.parse(changed), before, after);
    }

    @Test
    void theSameArticlesMakeNoDayStaleInWhateverOrderTheyCome() {
        assertThat(stale("all", articles(MONDAY, TUESDAY), articles(TUESDAY, MONDAY)))
                .isEqualTo(Days.NONE);
    }

    @Test
    void aDayIsStaleWhereAnArticleCameOrWentOrDiffers() {
        assertThat(stale("all", articles(MONDAY), articles(MONDAY, TUESDAY))).hasToString("2024-06-04");
        assertThat(stale("all", articles(MONDAY, TUESDAY), articles(TUESDAY))).hasToString("2024-06-03");
        assertThat(stale(
                        "all",
                        articles(MONDAY, TUESDAY),
                        articles(MONDAY, article("b", "2024-06-04", Map.of("title", "Other")))))
                .hasToString("2024-06-04");
    }

    @Test
    void anArticleThatComesTwiceMoreIsADifference() {
        Row[] thrice = Stream.of(MONDAY, MONDAY, MONDAY).toArray(Row[]::new);
        assertThat(stale("all", articles(MONDAY), articles(thrice))).hasToString("2024-06-03");
    }

    @Test
    void theRunThatWroteAnArticleIsNone() {
        Row again = article("a", "2024-06-03", Map.of("run_id", "second"));
        assertThat(stale("all", articles(MONDAY), articles(again))).isEqualTo(Days.NONE);
    }

    @Test
    void onLaterDaysTheStoriesAloneCount() {
        Row title = article("b", "2024-06-04", Map.of("title", "Other"));
        Row story = article("b", "2024-06-04", Map.of("story_id", "a"));
        assertThat(stale("2024-06-03", articles(MONDAY, TUESDAY), articles(MONDAY, title)))
                .isEqualTo(Days.NONE);
        assertThat(stale("2024-06-03", articles(MONDAY, TUESDAY), articles(MONDAY, story)))
                .hasToString("2024-06-04");
    }

    @Test
    void noChangesMakeNoDayStale() {
        assertThat(stale("", articles(MONDAY), articles())).isEqualTo(Days.NONE);
    }
}
