package org.marsad.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marsad.run.TestLake.DOUBLES;
import static org.marsad.run.TestLake.NUMBERS;
import static org.marsad.run.TestLake.SQUARES;
import static org.marsad.run.TestLake.number;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.SharedSpark;
import org.marsad.calendar.Days;
import org.marsad.tables.LedgerTables;

class TableStageTest {

    private static final TableStage STAGE = DoubleAndSquare.stage(new DoubleAndSquare("1", 0, false));

    @TempDir
    private Path directory;

    private TestLake lake;

    @BeforeEach
    void threeDaysAreComputed() {
        lake = TestLake.in(directory);
        lake.write("all", number("2024-06-01", 1), number("2024-06-02", 2), number("2024-06-03", 3));
        assertThat(lake.run(STAGE).days()).isEqualTo(Days.ALL);
    }

    @Test
    void nothingIsWrittenWhereNothingChanged() {
        StageSummary summary = lake.run(STAGE);
        assertThat(summary.upToDate()).isTrue();
        assertThat(summary.days()).isEqualTo(Days.NONE);
        assertThat(lake.versions(DOUBLES, SQUARES)).containsExactly(0L, 0L);
    }

    @Test
    void aNewDayRecomputesJustThatDay() {
        lake.write("2024-06-04", number("2024-06-04", 4));
        assertThat(lake.run(STAGE).days()).hasToString("2024-06-04");
        assertThat(lake.read(SQUARES)).containsExactly("2024-06-01 1", "2024-06-02 4", "2024-06-03 9", "2024-06-04 16");
    }

    @Test
    void aChangeReachesBackAsFarAsTheStepSays() {
        TableStage reaching = DoubleAndSquare.stage(new DoubleAndSquare("1", 2, false));
        lake.write("2024-06-04", number("2024-06-04", 4));
        assertThat(lake.run(reaching).days()).hasToString("2024-06-02..2024-06-04");
        assertThat(lake.read(DOUBLES)).containsExactly("2024-06-01 2", "2024-06-02 4", "2024-06-03 6", "2024-06-04 8");
    }

    @Test
    void aDayThatLostItsRowsLosesThemInTheOutputs() {
        lake.write("2024-06-02");
        lake.run(STAGE);
        assertThat(lake.read(DOUBLES)).containsExactly("2024-06-01 2", "2024-06-03 6");
    }

    @Test
    void anotherFingerprintRecomputesEveryDay() {
        assertThat(lake.run(DoubleAndSquare.stage(new DoubleAndSquare("2", 0, false)))
                        .days())
                .isEqualTo(Days.ALL);
    }

    @Test
    void aChangeByAnotherWriterRecomputesEveryDay() {
        SharedSpark.session().sql("DELETE FROM delta.`" + lake.path(NUMBERS) + "` WHERE number = 2");
        assertThat(lake.run(STAGE).days()).isEqualTo(Days.ALL);
        assertThat(lake.read(DOUBLES)).containsExactly("2024-06-01 2", "2024-06-03 6");
    }

    @Test
    void compactionRecomputesNothing() {
        lake.write("2024-06-04", number("2024-06-04", 4));
        lake.run(STAGE);
        SharedSpark.session().sql("OPTIMIZE delta.`" + lake.path(NUMBERS) + "`");
        SharedSpark.session().sql("OPTIMIZE delta.`" + lake.path(DOUBLES) + "`");
        assertThat(lake.run(STAGE).upToDate()).isTrue();
    }

    @Test
    void aStepKilledBetweenItsOutputsIsDoneAgainForBoth() {
        lake.write("2024-06-04", number("2024-06-04", 4));
        TableStage killed = DoubleAndSquare.stage(new DoubleAndSquare("1", 0, true));
        assertThatThrownBy(() -> lake.run(killed)).isInstanceOf(IllegalArgumentException.class);
        assertThat(lake.read(DOUBLES)).hasSize(4);
        assertThat(lake.read(SQUARES)).hasSize(3);

        assertThat(lake.run(STAGE).days()).hasToString("2024-06-04");
        assertThat(lake.read(DOUBLES)).containsExactly("2024-06-01 2", "2024-06-02 4", "2024-06-03 6", "2024-06-04 8");
        assertThat(lake.read(SQUARES)).containsExactly("2024-06-01 1", "2024-06-02 4", "2024-06-03 9", "2024-06-04 16");
    }

    @Test
    void anInputThatWasMadeAnewRecomputesEveryDay() {
        lake.write("2024-06-04", number("2024-06-04", 4));
        lake.run(STAGE);
        assertThat(lake.lake().changedDays(NUMBERS, 1, 0)).isEqualTo(Days.ALL);
    }

    @Test
    void aStepThatLeavesAllAsItIsHasReadItsInputsToTheEnd() {
        TableStage idle = DoubleAndSquare.stage(new Idle());
        lake.write("all", number("2024-06-01", 1));
        assertThat(lake.run(DoubleAndSquare.stage(new DoubleAndSquare("idle", 0, false)))
                        .days())
                .isEqualTo(Days.ALL);
        lake.write("2024-06-04", number("2024-06-04", 4));
        StageSummary unchanged = lake.run(idle);
        assertThat(unchanged.days()).hasToString("2024-06-04");
        assertThat(unchanged.upToDate()).isTrue();

        assertThat(lake.run(idle).days()).isEqualTo(Days.NONE);
        lake.write("2024-06-05", number("2024-06-05", 5));
        lake.forgetCommit(NUMBERS, lake.versions(NUMBERS).get(0) - 1);
        assertThat(lake.run(idle).days()).hasToString("2024-06-05");
    }

    @Test
    void aRunMakesOneCommitToTheLedger() {
        Runner runner = new Runner(java.time.Clock.systemUTC(), "test", "1");
        long before = lake.versions(LedgerTables.RUNS).get(0);
        TableStage killed = DoubleAndSquare.stage(new DoubleAndSquare("2", 0, true));
        assertThatThrownBy(() -> runner.run(List.of(STAGE, killed), lake.context()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(lake.versions(LedgerTables.RUNS)).containsExactly(before + 1);
        assertThat(lake.lake().read(LedgerTables.RUNS).select("status").collectAsList())
                .extracting(row -> row.getString(0))
                .containsExactlyInAnyOrder("done", "up_to_date", "failed");
    }
}
