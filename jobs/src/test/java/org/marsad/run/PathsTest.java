package org.marsad.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.ParquetFile.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.ParquetFile;
import org.marsad.SharedSpark;
import org.marsad.calendar.Days;
import org.marsad.ingest.IngestSettings;
import org.marsad.lake.CommitMetadata;
import org.marsad.lake.Lake;
import org.marsad.tables.ArticleTables;
import org.marsad.tables.Table;

/** Files are known by their paths, whatever letters stand in them. */
class PathsTest {

    private static final String COLUMNS = "id STRING, title STRING, text STRING, date STRING, url STRING";
    private static final List<String> ODD = List.of(
            "june 10%.parquet",
            "june 10%25.parquet",
            "يونيو ١١.parquet",
            "a+b.parquet",
            "x#1.parquet",
            "q?1.parquet",
            "news [2024].parquet",
            "part={a}.parquet",
            "what*.parquet",
            "a,b.parquet",
            "it's.parquet");

    @TempDir
    private Path directory;

    private int runs;

    private void write(String file, String text) {
        ParquetFile.write(
                directory.resolve("News Archive 2024").resolve(file),
                COLUMNS,
                row(file, "On " + file, text, "2024-06-10", "https://ops.example/" + ODD.indexOf(file)));
    }

    private StageSummary run(Stage stage, Lake lake) {
        runs++;
        return TestLake.run(stage, lake, "run " + runs);
    }

    private StageSummary ingest(Lake lake) {
        String archive = directory.resolve("News Archive 2024").toString();
        return run(new IngestStage(new IngestSettings(archive, null, null, Map.of())), lake);
    }

    private Lake lake(String name) {
        return Lake.open(SharedSpark.session(), directory.resolve(name).toString());
    }

    private static List<String> bodies(Lake lake) {
        return lake.read(ArticleTables.ARTICLES).select("source_id", "body").collectAsList().stream()
                .map(row -> row.getString(0) + ": " + row.getString(1))
                .sorted()
                .toList();
    }

    private static long strangers(Lake lake, Table table) {
        Row row = lake.read(table)
                .join(
                        lake.read(ArticleTables.ARCHIVE_FILES).select("archive_file"),
                        scala.jdk.javaapi.CollectionConverters.asScala(List.of("archive_file"))
                                .toSeq(),
                        "left_anti")
                .selectExpr("count(*)")
                .head();
        return row.getLong(0);
    }

    @Test
    void aFileWrittenAnewIsReadInItsPlaceAndWithdrawn() {
        ODD.forEach(file -> write(file, "A text of its own stands in " + file + "."));
        Lake lake = lake("lake");
        ingest(lake);
        assertThat(bodies(lake)).hasSameSizeAs(ODD);
        for (Table table : List.of(ArticleTables.ARCHIVE_ROWS, ArticleTables.ARTICLES)) {
            assertThat(strangers(lake, table)).as(table.name()).isZero();
        }
        write("june 10%.parquet", "The text was written anew.");
        write("news [2024].parquet", "This text was written anew too.");
        assertThat(ingest(lake).remarks()).first().isEqualTo("2 rows read: 2 articles, 0 rejects");
        assertThat(bodies(lake))
                .hasSameSizeAs(ODD)
                .contains("june 10%.parquet: The text was written anew.")
                .contains("june 10%25.parquet: A text of its own stands in june 10%25.parquet.");
        run(
                new WithdrawStage(List.of(
                        "*june 10%.parquet",
                        directory
                                .resolve("News Archive 2024/news [2024].parquet")
                                .toString())),
                lake);
        assertThat(bodies(lake)).hasSize(ODD.size() - 2);
        assertThat(ingest(lake).upToDate()).isTrue();
    }

    @Test
    void aLakeOfEncodedPathsIsMended() throws IOException {
        write("june 10%.parquet", "The dam was opened by the minister.");
        write("a+b.parquet", "Rain fell on the coast.");
        Lake lake = lake("lake");
        ingest(lake);
        for (Table table : List.of(ArticleTables.ARCHIVE_ROWS, ArticleTables.ARTICLES)) {
            lake.replace(
                    table,
                    lake.read(table)
                            .selectExpr(table.columnNames().stream()
                                    .map(name -> name.equals("archive_file")
                                            ? "replace(replace(archive_file, '%', '%25'), ' ', '%20') AS archive_file"
                                            : name)
                                    .toArray(String[]::new))
                            .localCheckpoint(),
                    note("6 of old", Map.of()));
            assertThat(strangers(lake, table)).isPositive();
        }
        Map<String, String> versions = new java.util.TreeMap<>();
        Standing.TABLES.forEach(table ->
                versions.put(table.name(), Long.toString(lake.version(table).orElseThrow())));
        lake.replace(
                ArticleTables.ARCHIVE_FILES,
                lake.read(ArticleTables.ARCHIVE_FILES).localCheckpoint(),
                note("6 of old", versions));

        run(new WithdrawStage(List.of("*a+b*")), lake);
        assertThat(bodies(lake)).containsExactly("june 10%.parquet: The dam was opened by the minister.");
        assertThat(strangers(lake, ArticleTables.ARTICLES)).isZero();

        Files.delete(directory.resolve("News Archive 2024/a+b.parquet"));
        write("june 10%.parquet", "The dam was opened by the king.");
        ingest(lake);
        assertThat(bodies(lake)).containsExactly("june 10%.parquet: The dam was opened by the king.");
        for (Table table : List.of(ArticleTables.ARCHIVE_ROWS, ArticleTables.ARTICLES, ArticleTables.REJECTS)) {
            assertThat(strangers(lake, table)).as(table.name()).isZero();
        }
    }

    private static CommitMetadata note(String fingerprint, Map<String, String> versions) {
        return new CommitMetadata("earlier", "ingest", Days.ALL, versions, fingerprint);
    }
}
