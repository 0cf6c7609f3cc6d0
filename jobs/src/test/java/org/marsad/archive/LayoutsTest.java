package org.marsad.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.ParquetFile.row;

import java.nio.file.Path;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.ParquetFile;
import org.marsad.SharedSpark;

/** Files whose columns differ are read together. */
class LayoutsTest {

    @TempDir
    private Path directory;

    private Map<String, Row> read(String... columns) {
        Map<String, String> overrides = new TreeMap<>();
        for (String column : columns) {
            overrides.put(column.substring(0, column.indexOf('=')), column.substring(column.indexOf('=') + 1));
        }
        Archive archive = Archive.open(SharedSpark.session(), directory.toString(), overrides);
        assertThat(archive.unreadable()).isEmpty();
        Map<String, Row> byId = new TreeMap<>();
        archive.articles().orElseThrow().collectAsList().forEach(row -> byId.put(row.getAs("id"), row));
        return byId;
    }

    @Test
    void otherTypesOtherCaseMissingAndNestedColumnsAreTheSameParts() {
        ParquetFile.write(
                directory.resolve("a.parquet"), "id STRING, text STRING, date STRING", row("1", "one", "2024-06-01"));
        ParquetFile.write(
                directory.resolve("b.parquet"),
                "id LONG, text STRING, date TIMESTAMP",
                row(2L, "two", Timestamp.valueOf("2024-06-02 10:00:00")));
        ParquetFile.write(directory.resolve("c.parquet"), "ID STRING, Text STRING", row("3", "three"));
        ParquetFile.write(
                directory.resolve("d.parquet"),
                "id STRING, metadata STRUCT<text: STRING, date: STRING>, authors ARRAY<STRUCT<name: STRING>>",
                row("4", row("four", "2024-06-04"), List.of(row("Ann"), row("Ben"))));
        Map<String, Row> rows = read();
        assertThat(rows.keySet()).containsExactly("1", "2", "3", "4");
        assertThat(rows.values())
                .extracting(row -> row.<String>getAs("text"))
                .containsExactly("one", "two", "three", "four");
        assertThat(rows.values())
                .extracting(row -> row.<String>getAs("date"))
                .containsExactly("2024-06-01", "2024-06-02 10:00:00", null, "2024-06-04");
        assertThat(rows.get("4").<String>getAs("author")).isEqualTo("Ann, Ben");
    }

    @Test
    void aRowHasTheSameHashWhateverFilesItsFileIsReadWith() {
        ParquetFile.write(directory.resolve("a.parquet"), "id STRING, text STRING", row("1", "one"));
        String alone = read().get("1").getAs("row_hash");
        ParquetFile.write(directory.resolve("b.parquet"), "id STRING, image STRING, text STRING", row("2", "i", "two"));
        assertThat(Archive.open(SharedSpark.session(), directory.toString(), Map.of())
                        .layouts())
                .hasSize(1);
        assertThat(read().get("1").<String>getAs("row_hash")).isEqualTo(alone);
        assertThat(read().get("2").<String>getAs("row_hash")).isNotEqualTo(alone);
    }

    @Test
    void anExpressionIsPassedOverWhereItsColumnIsMissing() {
        ParquetFile.write(directory.resolve("a.parquet"), "id STRING, story STRING, text STRING", row("1", "one", "x"));
        ParquetFile.write(directory.resolve("b.parquet"), "id STRING, text STRING", row("2", "two"));
        assertThat(read("text=upper(story)").values())
                .extracting(row -> row.<String>getAs("text"))
                .containsExactly("ONE", "two");
    }

    @Test
    void datesOfRealNewsHaveTheMonthFirst() {
        ParquetFile.write(
                directory.resolve("a.parquet"),
                "id STRING, text STRING, publish_date STRING, warc_date STRING",
                row("1", "one", "02-03-2019", "2019-04-01T00:00:00Z"),
                row("2", "two", "2019-02-03", null));
        assertThat(read().values())
                .extracting(row -> row.<String>getAs("date"))
                .containsExactly("2019-02-03", "2019-02-03");
    }
}
