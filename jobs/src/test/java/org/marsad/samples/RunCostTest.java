package org.marsad.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.ParquetFile.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.ParquetFile;
import org.marsad.SharedSpark;
import org.marsad.WorkMeter;
import org.marsad.WorkMeter.Work;
import org.marsad.lake.Lake;
import org.marsad.tables.Tables;

/** What a run costs whatever machine it runs on: Spark's SQL executions and jobs, and commits. */
class RunCostTest {

    private static final SampleLake LAKE = SampleLake.made();

    @TempDir
    private Path directory;

    @Test
    void theFirstRunCommitsOnceToEachTable() {
        assertThat(LAKE.firstVersions())
                .isNotEmpty()
                .allSatisfy((table, version) -> assertThat(version).as(table).isZero());
    }

    @Test
    void theFirstRunTakesFewQueries() {
        Work work = LAKE.firstRun();
        assertThat(work.executions()).isPositive().isLessThanOrEqualTo(160);
        assertThat(work.jobs()).isPositive().isLessThanOrEqualTo(130);
    }

    @Test
    void aRunWithNothingNewReadsTheListOfFilesAndWritesTheLedger() {
        Work work = WorkMeter.of(LAKE::run);
        // The files that were read, a sample of each set of columns, and the ledger.
        assertThat(work.executions()).isLessThanOrEqualTo(4);
        assertThat(work.jobs()).isLessThanOrEqualTo(8);
    }

    @Test
    void oneMoreDayTakesFewQueriesAndLeavesNothingStored() throws IOException {
        Path archive = directory.resolve("archive");
        Path lake = directory.resolve("lake");
        FileUtils.copyDirectory(SampleFiles.ARCHIVE.toFile(), archive.toFile());
        assertThat(SampleLake.run(archive, lake)).contains("rows read");
        Set<Integer> stored = SharedSpark.storedDatasets();
        ParquetFile.write(
                archive.resolve("more/day.parquet"),
                "title STRING, text STRING, date STRING",
                row("Talks in Cairo", "Russia and Egypt met in Cairo for talks on grain.", "2024-05-06"),
                row("Rain in Oman", "Rain fell in Oman, and the government of Oman closed schools.", "2024-05-06"));

        Work work = WorkMeter.of(() -> assertThat(SampleLake.run(archive, lake)).contains("2 rows read: 2 articles"));

        assertThat(work.executions()).isLessThanOrEqualTo(180);
        assertThat(stored).containsAll(SharedSpark.storedDatasets());
        Lake opened = Lake.open(SharedSpark.session(), lake.toString());
        assertThat(Tables.ALL)
                .filteredOn(table -> Files.isDirectory(lake.resolve(table.name())))
                .allSatisfy(table -> assertThat(opened.version(table).orElseThrow())
                        .as(table.name())
                        .isLessThanOrEqualTo(1));
    }
}
