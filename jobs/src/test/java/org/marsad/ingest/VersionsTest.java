package org.marsad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.marsad.SharedSpark;
import org.marsad.cache.WorkingSet;

class VersionsTest {

    private static final StructType COLUMNS = StructType.fromDDL("archive_file STRING, row_hash STRING, copies LONG,"
            + " article_id STRING, url_key STRING, text_hash STRING, seen_at TIMESTAMP, published_at TIMESTAMP,"
            + " published_date DATE");

    /** A row whose text is its id. */
    private static Row row(String name, String id, String url, int seen) {
        Timestamp moment = new Timestamp(seen);
        return RowFactory.create(
                "file", name, 1L, id, url, id.substring(0, 1), moment, moment, Date.valueOf("1970-01-01"));
    }

    private static List<String> kept(List<Row> rows) {
        return Versions.decided(SharedSpark.session().createDataFrame(rows, COLUMNS), new WorkingSet())
                .orderBy("row_hash")
                .collectAsList()
                .stream()
                .map(row -> row.<String>getAs("row_hash")
                        + (row.<Boolean>getAs("kept") ? " is " : " gives way to ")
                        + row.getAs("kept_id"))
                .toList();
    }

    @Test
    void theTextSeenLastCountsAndOfItsRowsTheOnePublishedFirst() {
        assertThat(kept(List.of(
                        row("1", "a", "x", 1), row("2", "b", "x", 3), row("3", "b2", "x", 2), row("4", "b", null, 4))))
                .containsExactly("1 gives way to b2", "2 gives way to b2", "3 is b2", "4 gives way to b2");
    }

    @Test
    void anArticleWrittenWhileThingsHappenIsOneThoughItsTextsAreMany() {
        List<Row> rows = new ArrayList<>();
        for (char text = 'a'; text < 'a' + 25; text++) {
            Timestamp moment = new Timestamp(text);
            rows.add(RowFactory.create(
                    "file",
                    "" + text,
                    1L,
                    "" + text,
                    "live",
                    "0000000" + text % 2 + text,
                    moment,
                    moment,
                    Date.valueOf("1970-01-01")));
        }
        assertThat(kept(rows)).filteredOn(row -> row.contains(" is ")).containsExactly("y is y");
    }

    @Test
    void rowsHangTogetherByOthers() {
        assertThat(kept(List.of(
                        row("1", "a", "x", 1), row("2", "a", "y", 2), row("3", "c", "y", 3), row("4", "d", "z", 4))))
                .containsExactly("1 gives way to c", "2 gives way to c", "3 is c", "4 is d");
    }

    @Test
    void anAddressOfManyTextsIsNoArticles() {
        List<Row> rows = new ArrayList<>();
        for (char text = 'a'; text < 'a' + 21; text++) {
            rows.add(row(String.valueOf(text), String.valueOf(text), "section", text));
        }
        assertThat(kept(rows)).hasSize(21).allMatch(row -> row.contains(" is "));
        assertThat(kept(rows.subList(1, 21)))
                .filteredOn(row -> row.contains(" is "))
                .containsExactly("u is u");
    }
}
