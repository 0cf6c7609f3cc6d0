package org.marsad.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Uses the page in Chromium, see {@code src/test/browser/report.mjs}; skipped where bin/install-browser was not run. */
class ReportBrowserTest {

    private static final Path MODULES = Path.of("target", "browser").toAbsolutePath();
    private static final Path SCRIPT = Path.of("src", "test", "browser", "report.mjs");

    @TempDir
    private Path directory;

    private static Optional<Path> chromium() {
        return Stream.of(System.getenv("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/google-chrome")
                .filter(name -> name != null && Files.isExecutable(Path.of(name)))
                .map(Path::of)
                .findFirst();
    }

    @Test
    void aReportOfHostileTextsWorksAndNothingInItRuns() throws IOException, InterruptedException {
        Optional<Path> chromium = chromium();
        assumeTrue(
                chromium.isPresent() && Files.isDirectory(MODULES.resolve("node_modules/axe-core")),
                "Skipped: no Chromium or no playwright-core and axe-core. Run bin/install-browser.");
        Path report = directory.resolve("report.html");
        try (InputStream data = ReportBrowserTest.class.getResourceAsStream("hostile.json")) {
            Files.writeString(report, ReportPage.html(new ObjectMapper().readTree(data)));
        }
        ProcessBuilder node = new ProcessBuilder("node", SCRIPT.toString(), "check", report.toString());
        node.environment().put("BROWSER_MODULES", MODULES.toString());
        node.environment().put("CHROMIUM", chromium.orElseThrow().toString());
        Path log = directory.resolve("log");
        Process process =
                node.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        boolean ended = process.waitFor(10, TimeUnit.MINUTES);
        process.destroyForcibly();
        String printed = Files.readString(log, StandardCharsets.UTF_8);
        assertThat(printed.lines()).isNotEmpty().allMatch(line -> line.startsWith("ok "));
        assertThat(ended).isTrue();
        assertThat(process.exitValue()).isZero();
    }
}
