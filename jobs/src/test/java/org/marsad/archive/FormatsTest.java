package org.marsad.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marsad.ParquetFile.row;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.InvalidInput;
import org.marsad.ParquetFile;
import org.marsad.SharedSpark;

/** Archives in other formats than plain Parquet files. */
class FormatsTest {

    private static final String COLUMNS = "id STRING, title STRING, text STRING, date STRING, source STRING";

    @TempDir
    private Path directory;

    private static Row article(String id) {
        return row(id, "Dam " + id, "The dam was opened by the minister in the morning.", "2024-06-14", "Gulf Example");
    }

    private static String json(String id) {
        return "{\"id\": \"" + id + "\", \"title\": \"Dam " + id
                + "\", \"text\": \"The dam was opened, and 100 % full.\","
                + " \"date\": \"2024-06-14\", \"source\": \"Gulf Example\"}";
    }

    private Archive open(String... options) {
        Map<String, String> overrides = new TreeMap<>();
        for (int i = 0; i < options.length; i += 2) {
            overrides.put(options[i], options[i + 1]);
        }
        return Archive.open(SharedSpark.session(), directory.toString(), overrides);
    }

    private static Map<String, Row> rows(Archive archive) {
        assertThat(archive.unreadable()).isEmpty();
        Map<String, Row> byId = new TreeMap<>();
        archive.articles()
                .orElseThrow()
                .collectAsList()
                .forEach(row -> byId.put(String.valueOf(row.<String>getAs("id")), row));
        return byId;
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(directory.resolve(name).getParent());
        Files.writeString(directory.resolve(name), text);
    }

    @Test
    void readsJsonLinesCsvAndParquetSideBySide() throws IOException {
        write("a.jsonl", json("1") + "\n\n" + json("2").replace("}", ", \"author\": \"Ann\"}") + "\n{broken\n");
        write("b.json", "[\n" + json("3") + ",\n" + json("4") + "]");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(directory.resolve("c.json.gz")))) {
            out.write((json("5") + "\n").getBytes(StandardCharsets.UTF_8));
        }
        write(
                "d.csv",
                "\uFEFFid,title,text,date,source\n"
                        + "6,\"Dam, \"\"6\"\"\",\"One line.\n"
                        + "And one more.\",2024-06-14,Gulf Example\n");
        write("e.csv", "id;title;text;date;source\n7;Dam 7;The dam was opened.;2024-06-14;Gulf Example\n");
        ParquetFile.write(directory.resolve("part-00000"), COLUMNS, article("8"));
        write("LICENSE", "no article");
        write("notes.md", "no article");
        Map<String, Row> rows = rows(open());
        assertThat(rows.keySet()).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "null");
        assertThat(rows.get("2").<String>getAs("author")).isEqualTo("Ann");
        assertThat(rows.get("6").<String>getAs("title")).isEqualTo("Dam, \"6\"");
        assertThat(rows.get("6").<String>getAs("text")).isEqualTo("One line.\nAnd one more.");
        assertThat(rows.values()).extracting(row -> row.getAs("source")).contains("Gulf Example");
    }

    @Test
    void theUserSaysWhatFilesAreWhoseNamesDoNot() throws IOException {
        write("news.txt", json("1") + "\n");
        assertThatThrownBy(this::open).isInstanceOf(InvalidInput.class).hasMessageContaining("--format");
        assertThat(rows(open("format", "json")).keySet()).containsExactly("1");
        assertThatThrownBy(() -> open("format", "xml"))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("--format xml is no format that archives are read in. Give parquet, json, csv.");
    }

    @Test
    void readsADeltaTableByItsLog() {
        String table = directory.resolve("table").toString();
        for (boolean vectors : new boolean[] {false, true}) {
            SharedSpark.session()
                    .createDataFrame(
                            List.of(article("a1"), article("a2"), article("b1")),
                            org.apache.spark.sql.types.StructType.fromDDL(COLUMNS))
                    .coalesce(1)
                    .write()
                    .format("delta")
                    .option("delta.enableDeletionVectors", vectors)
                    .mode("overwrite")
                    .option("overwriteSchema", "true")
                    .save(table);
            if (vectors) {
                SharedSpark.session()
                        .sql("ALTER TABLE delta.`" + table
                                + "` SET TBLPROPERTIES ('delta.enableDeletionVectors' = true)");
            }
            List<ArchiveFile> before = ArchiveFiles.list(SharedSpark.session(), directory.toString())
                    .files();
            SharedSpark.session().sql("UPDATE delta.`" + table + "` SET text = 'Two rooms.' WHERE id = 'a1'");
            SharedSpark.session().sql("DELETE FROM delta.`" + table + "` WHERE id = 'a2'");
            assertThat(ArchiveFiles.list(SharedSpark.session(), directory.toString())
                            .files())
                    .isNotEqualTo(before);
            Archive archive = open();
            Map<String, Row> rows = rows(archive);
            assertThat(rows.keySet()).containsExactly("a1", "b1");
            assertThat(rows.get("a1").<String>getAs("text")).isEqualTo("Two rooms.");
            assertThat(archive.rowsByFile().values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(2);
            assertThat(archive.rowsByFile().keySet())
                    .containsAll(rows.values().stream()
                            .map(row -> row.<String>getAs("archive_file"))
                            .toList());
        }
    }

    @Test
    void directoriesGiveColumns() {
        ParquetFile.write(
                directory.resolve("source=%D8%A3%20%D8%A8/date=2024-06-10/part-0.parquet"),
                "id STRING, title STRING, text STRING",
                row("1", "Kiln", "Ghana opens a kiln."));
        ParquetFile.write(
                directory.resolve("source=__HIVE_DEFAULT_PARTITION__/x.parquet"),
                "id STRING, title STRING, text STRING",
                row("2", "Rye", "Oman sows rye."));
        ParquetFile.write(directory.resolve("_date=2024-06-12/x.parquet"), COLUMNS, article("3"));
        ParquetFile.write(directory.resolve("_old/x.parquet"), COLUMNS, article("4"));
        Map<String, Row> rows = rows(open());
        assertThat(rows.keySet()).containsExactly("1", "2", "3");
        assertThat(rows.get("1").<String>getAs("source")).isEqualTo("أ ب");
        assertThat(rows.get("2").<String>getAs("source")).isNull();
        assertThat(rows.get("3").<String>getAs("source")).isEqualTo("Gulf Example");
        assertThat(rows.get("1").<String>getAs("date")).isNull();
        assertThat(ArchiveFiles.list(SharedSpark.session(), directory.toString())
                        .hidden())
                .hasSize(1)
                .containsValue(1);
    }
}
