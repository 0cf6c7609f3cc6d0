package org.marsad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class BenchTest {

    private final StringWriter told = new StringWriter();
    private final PrintWriter out = new PrintWriter(told, true);

    @Test
    void unknownCommandsAreRefusedWithWhatThereIs() {
        assertThat(Bench.execute(new String[] {"simulte"}, out, out)).isEqualTo(2);
        assertThat(told.toString()).contains("bench: There is no command 'simulte'. There are simulate, fit");
    }

    @Test
    void withoutACommandTheUsageIsShown() {
        assertThat(Bench.execute(new String[] {}, out, out)).isEqualTo(2);
        assertThat(told.toString()).contains("Usage: bench");
    }

    @Test
    void helpIsNoFault() {
        assertThat(Bench.execute(new String[] {"--help"}, out, out)).isZero();
    }
}
