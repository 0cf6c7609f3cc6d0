package org.marsad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.SharedSpark;
import org.marsad.bench.quality.Figure;
import org.marsad.bench.quality.Floors;

class QualityFloorsTest {

    /** The short form of the quality bench, as {@code docs/benchmarks.md} gives it. */
    @Test
    void noFigureFallsBelowItsFloor() {
        SharedSpark.session();
        StringWriter told = new StringWriter();
        PrintWriter out = new PrintWriter(told, true);
        String[] command = {"quality", "--articles", "2500", "--days", "42", "--floors", "floors.tsv"};
        assertThat(Bench.execute(command, out, out)).as(() -> told.toString()).isZero();
    }

    @Test
    void figuresBelowTheirFloorAndFloorsWithoutAFigureAreTold(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("floors.tsv"), "# figure\tfloor\na\t0.5\nb\t0.9\nc\t0\n");
        assertThat(Floors.read(file).broken(java.util.List.of(new Figure("a", 0.5, 2), new Figure("b", 0.8, 5))))
                .containsExactly("b is 0.8000, below its floor of 0.9000", "c has a floor and was not measured");
    }
}
