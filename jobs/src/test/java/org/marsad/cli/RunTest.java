package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.ParquetFile.row;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.ParquetFile;
import org.marsad.SharedSpark;
import org.marsad.lake.Lake;
import org.marsad.tables.Table;
import org.marsad.tables.Tables;

class RunTest {

    private static final String COLUMNS = "title STRING, text STRING, date STRING";

    @TempDir
    private Path directory;

    private Told told(String command, Object... more) {
        Object[] words = {command, "--archive", directory.resolve("archive"), "--lake", directory.resolve("lake")};
        Object[] all = new Object[words.length + more.length];
        System.arraycopy(words, 0, all, 0, words.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return Told.by(all);
    }

    private Map<String, Long> versions() {
        Lake lake = Lake.open(SharedSpark.session(), directory.resolve("lake").toString());
        Map<String, Long> versions = new TreeMap<>();
        for (Table table : Tables.ALL) {
            lake.version(table).ifPresent(version -> versions.put(table.name(), version));
        }
        return versions;
    }

    @Test
    void anEmptyArchiveGivesEmptyTables() {
        ParquetFile.write(directory.resolve("archive/a.parquet"), COLUMNS);
        Told told = told("run");
        assertThat(told.exitCode()).as(told.err()).isZero();
        assertThat(told.out()).contains("ingest: The archive holds no rows");
        Lake lake = Lake.open(SharedSpark.session(), directory.resolve("lake").toString());
        assertThat(Tables.ALL)
                .filteredOn(table -> lake.version(table).isPresent())
                .extracting(Table::name)
                .contains("articles", "rejects", "mentions", "cooccurrence", "actor_trends", "actor_network");
        assertThat(Tables.ALL)
                .filteredOn(table -> !List.of("runs", "actors", "actor_names", "archive_files")
                        .contains(table.name()))
                .allSatisfy(table ->
                        assertThat(lake.read(table).count()).as(table.name()).isZero());
    }

    @Test
    void rowsThatAreNoArticlesAreRejectedWithTheirReasonAndFaultsLeaveTheLakeAsItIs() {
        ParquetFile.write(
                directory.resolve("archive/a.parquet"),
                COLUMNS,
                row("Talks in Cairo", "Russia and Egypt met in Cairo.", "2024-06-14"),
                row(null, null, "2024-06-14"),
                row("No text", null, null),
                row("Some day", "Nobody knows when.", "the day after never"),
                row("Talks in Cairo", "Russia and Egypt met in Cairo.", "2024-06-14"));
        Told first = told("ingest");
        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(first.out()).contains("5 rows read: 1 articles, 4 rejects");
        assertThat(SharedSpark.session()
                        .read()
                        .format("delta")
                        .load(directory.resolve("lake/rejects").toString())
                        .select("reason", "detail")
                        .collectAsList())
                .extracting(Row::toString)
                .containsExactlyInAnyOrder(
                        "[empty_text,no letter and no digit]",
                        "[no_date,]",
                        "[unreadable_date,the day after never]",
                        "[duplicate,the same as article "
                                + SharedSpark.session()
                                        .read()
                                        .format("delta")
                                        .load(directory.resolve("lake/articles").toString())
                                        .head()
                                        .getString(0)
                                + "]");

        Map<String, Long> versions = versions();
        assertThat(told("ingest", "--column", "title=heading").exitCode()).isEqualTo(2);
        assertThat(told("ingest", "--from", "2024-06-15", "--to", "2024-06-14").exitCode())
                .isEqualTo(2);
        assertThat(told("run", "--catalogue", directory.resolve("missing")).exitCode())
                .isEqualTo(2);
        assertThat(versions()).isEqualTo(versions);
    }
}
