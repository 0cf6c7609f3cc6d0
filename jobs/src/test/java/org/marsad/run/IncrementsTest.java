package org.marsad.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.ParquetFile.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.ParquetFile;
import org.marsad.SharedSpark;
import org.marsad.ingest.IngestSettings;
import org.marsad.lake.Lake;
import org.marsad.tables.ArticleTables;
import org.marsad.tables.Table;

/** An archive read in parts gives the tables that it gives in one go. */
class IncrementsTest {

    private static final String COLUMNS = "url STRING, title STRING, text STRING, date STRING, crawl_date STRING";

    @TempDir
    private Path directory;

    private int runs;

    private static Row article(String page, String title, String text, int day, int crawled) {
        return row(
                "https://news.example/" + page, title, text, "2024-06-0" + day, "2024-06-0" + crawled + "T08:00:00Z");
    }

    private void write(String file, Row... rows) {
        ParquetFile.write(directory.resolve("archive").resolve(file), COLUMNS, rows);
    }

    private void firstFile() {
        write(
                "a.parquet",
                article("1", "Dam opens", "The dam was opened by the minister in the morning.", 1, 2),
                article("2", "Rain falls", "Rain fell on the coast all through the night.", 1, 2),
                article("3", "Ships leave", "Ships left the harbour before the storm came.", 2, 3),
                row("https://news.example/4", null, null, null, null));
    }

    private void withdrawnFile() {
        write(
                "0.parquet",
                article("2", "Rain falls", "Snow fell on the coast all through the night.", 1, 6),
                article("3c", "Ships leave", "Ships left the harbour before the storm came.", 2, 2),
                article("9", "Bank fails", "The bank failed after a week of rumours.", 3, 4));
    }

    private void fileOfCopies() {
        write(
                "b.parquet",
                article("1", "Dam opens", "The dam was opened by the minister in the morning.", 1, 5),
                article("3b", "Ships leave", "Ships left the harbour before the storm came.", 2, 5),
                article("5", "Vote held", "The vote was held in every town of the north.", 3, 5),
                article("5", "Vote held", "The vote was held in every town of the north.", 3, 5));
    }

    private void fileOfCorrections() {
        write(
                "c.parquet",
                article("1?utm_source=x", "Dam opens", "The dam was opened by the king in the morning.", 1, 6),
                article("5", "Vote held", "A vote is held in some towns of the north.", 4, 4),
                article("6", "Late news", "This article of the first day came late.", 1, 6));
    }

    private Lake lake(String name) {
        return Lake.open(SharedSpark.session(), directory.resolve(name).toString());
    }

    private StageSummary ingest(Lake lake) {
        runs++;
        return TestLake.run(
                new IngestStage(new IngestSettings(directory.resolve("archive").toString(), null, null, Map.of())),
                lake,
                "run " + runs);
    }

    private static List<String> rows(Lake lake, Table table) {
        return lake.read(table).drop("run_id").toJSON().collectAsList().stream()
                .sorted()
                .toList();
    }

    private static List<String> texts(Lake lake) {
        return lake.read(ArticleTables.ARTICLES).select("body").collectAsList().stream()
                .map(row -> row.getString(0).replaceFirst("^(\\w+ \\w+) .*", "$1"))
                .sorted()
                .toList();
    }

    private Lake parts;

    @BeforeEach
    void theArchiveComesInParts() throws IOException {
        parts = lake("parts");
        firstFile();
        withdrawnFile();
        ingest(parts);
        assertThat(texts(parts)).containsExactly("Ships left", "Snow fell", "The bank", "The dam");

        fileOfCopies();
        StageSummary copies = ingest(parts);
        assertThat(copies.remarks()).first().isEqualTo("4 rows read: 1 articles, 3 rejects");
        assertThat(copies.days()).hasToString("2024-06-03");

        fileOfCorrections();
        StageSummary corrections = ingest(parts);
        assertThat(corrections.remarks()).first().isEqualTo("3 rows read: 2 articles, 1 rejects");
        assertThat(corrections.days()).hasToString("2024-06-01");

        Files.delete(directory.resolve("archive/0.parquet"));
        assertThat(ingest(parts).upToDate()).isTrue();
        StageSummary withdrawn = TestLake.run(new WithdrawStage(List.of("*/0.parquet")), parts, "run " + ++runs);
        assertThat(withdrawn.remarks()).containsExactly("1 files with 3 rows withdrawn");
        assertThat(withdrawn.days()).hasToString("2024-06-01..2024-06-03");
    }

    @Test
    void theTablesAreThoseOfOneGo() {
        Lake whole = lake("whole");
        assertThat(ingest(whole).remarks()).first().isEqualTo("11 rows read: 5 articles, 6 rejects");
        assertThat(texts(whole)).containsExactly("Rain fell", "Ships left", "The dam", "The vote", "This article");
        for (Table table : Standing.TABLES) {
            // What withdrawn files have taught of furniture stays.
            if (!table.equals(ArticleTables.RECURRING_BLOCKS)) {
                assertThat(rows(parts, table)).as(table.name()).isEqualTo(rows(whole, table));
            }
        }
        assertThat(whole.read(ArticleTables.REJECTS).select("reason").collectAsList())
                .extracting(row -> row.getString(0))
                .containsExactlyInAnyOrder("empty_text", "replaced", "replaced", "replaced", "duplicate", "duplicate");
        assertThat(ingest(parts).upToDate()).isTrue();
    }
}
