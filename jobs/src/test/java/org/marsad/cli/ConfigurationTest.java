package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {

    @TempDir
    private Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int execute(Map<String, String> environment, String... words) {
        return Marsad.execute(words, environment, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private String config(String... lines) throws IOException {
        return Files.write(directory.resolve("marsad.conf"), java.util.List.of(lines))
                .toString();
    }

    @Test
    void theFileGivesWhatTheCommandLineLeavesOut() throws IOException {
        String file =
                config("# nightly", "archive = " + directory.resolve("nowhere"), "lake = " + directory.resolve("lake"));
        assertThat(execute(Map.of(), "run", "--config", file)).isEqualTo(2);
        assertThat(err.toString()).contains("--archive " + directory.resolve("nowhere"));
    }

    @Test
    void theCommandLineWinsOverTheFileAndTheFileOverTheEnvironment() throws IOException {
        String file = config("lake = " + directory.resolve("of-file"), "archive=" + directory.resolve("of-file"));
        Map<String, String> environment = Map.of("MARSAD_LAKE", "/of-environment", "MARSAD_ARCHIVE", "/of-environment");
        assertThat(execute(
                        environment,
                        "run",
                        "--config=" + file,
                        "--archive",
                        directory.resolve("of-line").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("of-line").doesNotContain("of-environment");
    }

    @Test
    void anOptionOfTheEnvironmentIsUsed() {
        assertThat(execute(Map.of("MARSAD_ARCHIVE", "/none/at/all", "MARSAD_LAKE", directory.toString()), "run"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--archive /none/at/all");
    }

    @Test
    void everyLineThatIsWrongIsReportedWithItsNumber() throws IOException {
        assertThat(execute(Map.of(), "run", "--config", config("lake", "", "= x")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("line 1: not of the form").contains("line 3: not of the form");
    }

    @Test
    void anOptionOfNoCommandIsRefusedWithTheKnownOnes() throws IOException {
        assertThat(execute(Map.of(), "run", "--config", config("lakes = x", "limit = 3")))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("line 1: there is no option 'lakes'")
                .contains("lake,")
                .doesNotContain("line 2");
    }

    @Test
    void aMissingFileIsReported() {
        assertThat(execute(
                        Map.of(), "run", "--config", directory.resolve("none").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("can't be read");
    }

    @Test
    void configShowsWhatHoldsAndWhereItComesFrom() throws IOException {
        String file = config("lake = s3a://key:topsecret@bucket/lake", "column = text=story", "column = date=day");
        assertThat(execute(Map.of(), "config", "run", "--config", file)).isZero();
        assertThat(out.toString())
                .contains("s3a://(hidden)@bucket/lake")
                .contains("text=story")
                .contains("date=day")
                .contains(file + ", line 1")
                .contains("required, not set")
                .doesNotContain("topsecret");
    }

    @Test
    void secretsAreHidden() {
        assertThat(Redaction.command("run", "--lake", "s3a://k:v@b/l", "--column", "url=concat('a', b)"))
                .isEqualTo("run --lake s3a://(hidden)@b/l --column url=concat('a', b)");
        assertThat(Redaction.of("https://h/f?X-Amz-Signature=abc&x=1 fs.s3a.secret.key=zzz"))
                .isEqualTo("https://h/f?X-Amz-Signature=(hidden)&x=1 fs.s3a.secret.key=(hidden)");
        assertThat(Redaction.of("no secret at all: كلمة")).isEqualTo("no secret at all: كلمة");
    }
}
