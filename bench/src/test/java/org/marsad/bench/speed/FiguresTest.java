package org.marsad.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {

    private static Measured seconds(double seconds) {
        return new Measured(Map.of(Measured.SECONDS, seconds));
    }

    @Test
    void aSpreadHasAMiddleAndEnds() {
        assertThat(Spread.of(List.of(3.0, 1.0, 2.0))).isEqualTo(new Spread(2, 1, 3));
        assertThat(Spread.of(List.of(4.0, 1.0))).isEqualTo(new Spread(2.5, 1, 4));
        assertThat(Spread.of(List.of(1.5))).hasToString("1.50 [1.50-1.50]");
        assertThatIllegalArgumentException().isThrownBy(() -> Spread.of(List.of()));
    }

    @Test
    void ratiosAreTakenRepeatByRepeat() {
        Figures figures = new Figures();
        figures.add("slow", seconds(10));
        figures.add("fast", seconds(5));
        figures.add("slow", seconds(90));
        figures.add("fast", seconds(30));
        assertThat(figures.ratio("slow", "fast", Measured.SECONDS)).isEqualTo(new Spread(2.5, 2, 3));
    }

    @Test
    void thePowerOfAPowerLawIsFound() {
        PowerLaw law = PowerLaw.fit(List.of(
                new double[] {1, 3}, new double[] {4, 3 * Math.pow(4, 1.2)}, new double[] {16, 3 * Math.pow(16, 1.2)}));
        assertThat(law.exponent()).isEqualTo(1.2, within(1e-12));
        assertThat(law.factor()).isEqualTo(3, within(1e-12));
    }

    @Test
    void oneSizeTellsNoGrowth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PowerLaw.fit(List.of(new double[] {2, 1}, new double[] {2, 3})));
    }

    @Test
    void measuresComeBackFromTheirFile(@TempDir Path directory) {
        Measured measured = new Measured(Map.of("ingest.seconds", 1.25, Measured.HEAP, 3e9));
        Path file = directory.resolve("measured.tsv");
        measured.write(file);
        assertThat(Measured.read(file)).isEqualTo(measured);
        assertThat(measured.value("nothing")).isZero();
    }

    @Test
    void aStageIsItsStepsAndWhatIsAroundThem(@TempDir Path directory) {
        Meter meter = new Meter(null, directory);
        meter.stage("ingest");
        meter.step("ingest", "read");
        meter.step("ingest", "write");
        meter.stage("actors");
        Measured measured = meter.end();
        assertThat(measured.values())
                .containsKeys("ingest.seconds", "ingest: read.cpu", "ingest: write.seconds", "actors.seconds");
        assertThat(measured.value("ingest.cpu"))
                .isGreaterThanOrEqualTo(measured.value("ingest: read.cpu") + measured.value("ingest: write.cpu"));
    }

    @Test
    void aStepIsTakenFromItsStage() {
        Measured measured = StageFigures.without(
                new Measured(Map.of("ingest.seconds", 5.0, "ingest: group.seconds", 2.0)), "ingest", "group");
        assertThat(measured.value("ingest without group.seconds")).isEqualTo(3);
        assertThat(measured.value("ingest.seconds")).isEqualTo(5);
    }

    @Test
    void stagesAndStepsAreTold() {
        StageFigures figures = new StageFigures("run");
        figures.add(new Measured(Map.of("ingest.seconds", 5.0, "ingest.cpu", 8.0, "seconds", 6.0, "cpu", 10.0)));
        StringWriter told = new StringWriter();
        figures.tell(new PrintWriter(told), 1_000, 2);
        assertThat(told.toString().lines())
                .anySatisfy(line ->
                        assertThat(line.trim().split("\\s{2,}")).startsWith("ingest", "5.00 [5.00-5.00]", "100", "125"))
                .anySatisfy(line -> assertThat(line).startsWith("ingest without group reprints"));
    }
}
