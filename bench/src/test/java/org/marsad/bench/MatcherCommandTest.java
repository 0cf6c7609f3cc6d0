package org.marsad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MatcherCommandTest {

    private final StringWriter told = new StringWriter();
    private final PrintWriter out = new PrintWriter(told, true);

    @Test
    void theMatcherIsMeasuredInBothLanguagesAndWithMoreNames() {
        int code = Bench.execute(
                new String[] {
                    "matcher",
                    "--megabytes",
                    "0.02",
                    "--names",
                    "0,2000",
                    "--forks",
                    "1",
                    "--iterations",
                    "1",
                    "--milliseconds",
                    "50"
                },
                out,
                out);
        assertThat(code).describedAs(told.toString()).isZero();
        assertThat(told.toString().lines().map(line -> line.replaceAll(" +", " ")
                        .split(" \\d+\\.", 2)[0]))
                .contains("ar 0", "ar 2,000", "en 0", "en 2,000");
    }

    @Test
    void whatCannotBeMeasuredIsRefusedAllAtOnce() {
        assertThat(Bench.execute(new String[] {"matcher", "--megabytes", "0", "--names", "-1"}, out, out))
                .isEqualTo(2);
        assertThat(told.toString()).contains("--megabytes 0.0 is impossible").contains("--names [-1] can't be coined");
    }
}
