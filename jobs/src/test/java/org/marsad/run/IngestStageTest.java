package org.marsad.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.ParquetFile.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
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

class IngestStageTest {

    private static final String COLUMNS = "title STRING, text STRING, date STRING";

    @TempDir
    private Path directory;

    private Lake lake;
    private int runs;

    @BeforeEach
    void anArchiveOfTwoDays() {
        lake = Lake.open(SharedSpark.session(), directory.resolve("lake").toString());
        write(
                "archive/a.parquet",
                article("one", "2024-06-01"),
                article("two", "2024-06-02"),
                row("three", null, null));
    }

    private void write(String file, Row... rows) {
        ParquetFile.write(directory.resolve(file), COLUMNS, rows);
    }

    private static Row article(String title, String day) {
        return row(title, "The text of article " + title + ".", day);
    }

    private StageSummary ingest(String archive, String from, String to) {
        IngestSettings settings = new IngestSettings(
                directory.resolve(archive).toString(),
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                Map.of());
        runs++;
        return TestLake.run(new IngestStage(settings), lake, "run " + runs);
    }

    private StageSummary withdraw(String file) {
        runs++;
        return TestLake.run(new WithdrawStage(List.of(file)), lake, "run " + runs);
    }

    private List<String> titles() {
        return lake.read(ArticleTables.ARTICLES).collectAsList().stream()
                .map(row -> row.<String>getAs("title"))
                .sorted()
                .toList();
    }

    private List<String> covered() {
        return lake.read(ArticleTables.COVERAGE_DAILY).collectAsList().stream()
                .map(row -> row.getAs("day") + " " + row.getAs("articles"))
                .sorted()
                .toList();
    }

    private long count(Table table) {
        return lake.read(table).count();
    }

    @Test
    void onlyTheDaysOfFilesThatCameOrWentAreWritten() throws IOException {
        assertThat(ingest("archive", null, null).days()).isEqualTo(Days.ALL);
        assertThat(ingest("archive", null, null).remarks())
                .containsExactly("The archive is as it was: not read again.");

        write("archive/b.parquet", article("four", "2024-06-03"), article("five", "2024-06-02"));
        assertThat(ingest("archive", null, null).days()).hasToString("2024-06-02..2024-06-03");
        assertThat(titles()).containsExactly("five", "four", "one", "two");
        assertThat(covered()).containsExactly("2024-06-01 1", "2024-06-02 2", "2024-06-03 1");

        Files.delete(directory.resolve("archive/b.parquet"));
        assertThat(ingest("archive", null, null).remarks()).last().asString().startsWith("1 files are there no more");
        assertThat(titles()).containsExactly("five", "four", "one", "two");

        assertThat(withdraw("*/archive/b.parquet").days()).hasToString("2024-06-02..2024-06-03");
        assertThat(titles()).containsExactly("one", "two");
        assertThat(covered()).containsExactly("2024-06-01 1", "2024-06-02 1");
        assertThat(count(ArticleTables.REJECTS)).isEqualTo(1);
    }

    @Test
    void archivesStandBesideEachOtherAndShareNoArticle() {
        StageSummary limited = ingest("archive", "2024-06-02", "2024-06-02");
        assertThat(limited.remarks())
                .containsExactly(
                        "3 rows read: 1 articles, 1 rejects",
                        "rejects: no_date 1",
                        "dated by: column 100.0 %",
                        "1 articles outside the days asked for were left out");
        assertThat(titles()).containsExactly("two");

        write("other/b.parquet", article("two", "2024-06-02"), article("four", "2024-06-03"));
        StageSummary other = ingest("other", null, null);
        assertThat(other.remarks())
                .containsExactly(
                        "2 rows read: 1 articles, 1 rejects",
                        "rejects: duplicate or replaced 1",
                        "dated by: column 100.0 %");
        assertThat(other.days()).hasToString("2024-06-03");
        assertThat(titles()).containsExactly("four", "two");
        assertThat(count(ArticleTables.REJECTS)).isEqualTo(2);

        assertThat(ingest("archive", null, null).days()).hasToString("2024-06-01");
        assertThat(titles()).containsExactly("four", "one", "two");
        assertThat(ingest("other", null, null).upToDate()).isTrue();
    }

    @Test
    void aRunKilledBetweenItsTablesIsDoneAgain() {
        ingest("archive", null, null);
        Days written = Days.parse("2024-06-02");
        lake.replace(
                ArticleTables.COVERAGE_DAILY,
                lake.read(ArticleTables.COVERAGE_DAILY).where("false"),
                new CommitMetadata("killed", "ingest", written, Map.of(), "1"));
        assertThat(covered()).containsExactly("2024-06-01 1");

        assertThat(ingest("archive", null, null).days()).isEqualTo(written);
        assertThat(covered()).containsExactly("2024-06-01 1", "2024-06-02 1");
        assertThat(ingest("archive", null, null).upToDate()).isTrue();
    }

    @Test
    void everyHostileRowBecomesAnArticleOrAReject() {
        write(
                "hostile/a.parquet",
                row("deep", "<div>".repeat(100_000) + "Ships left.", "2024-06-01"),
                row("open", "<p><b><a href='x'><table>ships ".repeat(5_000), "2024-06-01"),
                row("\u0000", "\u0000".repeat(1_000), "2024-06-01"),
                row("marks", "\u0301".repeat(10_000), "0000-99-99"),
                row("halves", "&#xD800;&#0;<".repeat(1_000), "2024-06-01"),
                row("lost", "????? ???? ??".repeat(100), "2024-06-01"),
                row(null, null, "2024-06-01"),
                row(null, "x".repeat(1_100_000), null));
        ingest("hostile", null, null);
        assertThat(count(ArticleTables.ARTICLES) + count(ArticleTables.REJECTS)).isEqualTo(8);
        assertThat(titles()).contains("deep", "open", "halves");
    }
}
