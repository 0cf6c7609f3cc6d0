package org.marsad.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimedCommandTest {

    @TempDir
    private Path directory;

    private Measured run(String script) {
        return new TimedCommand(directory.resolve("log"), Map.of("LENGTH", "0.3")).run(List.of("bash", "-c", script));
    }

    @Test
    void wallAndProcessorTimeAreMeasuredFromOutside() {
        Measured slept = run("sleep $LENGTH");
        assertThat(slept.value(Measured.SECONDS)).isBetween(0.3, 30.0);
        assertThat(slept.value(Measured.CPU)).isLessThan(slept.value(Measured.SECONDS));
    }

    @Test
    void aCommandThatFailsIsReportedWithWhatItPrinted() {
        assertThatThrownBy(() -> run("echo no such lake; exit 2"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no such lake");
    }

    @Test
    void onlyTheShellsLastLineIsRead() {
        assertThat(TimedCommand.measured("warning\n1.5 2.0 0.25").value(Measured.CPU))
                .isEqualTo(2.25);
    }
}
