package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.ParquetFile.row;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.ParquetFile;

/** The program as its users start it: a process of its own. */
class LaunchIT {

    private static final Path PROGRAM =
            Path.of("../bin/marsad").toAbsolutePath().normalize();

    @TempDir
    private static Path directory;

    private record Ended(int exitCode, String output) {}

    @BeforeAll
    static void anArchive() {
        ParquetFile.write(
                directory.resolve("archive/a.parquet"),
                "title STRING, text STRING, date STRING",
                row("Talks in Cairo", "Russia and Egypt met in Cairo.", "2024-06-14"),
                row("محادثات", "التقى فلاديمير بوتين نظيره في القاهرة.", "2024-06-15"));
    }

    private static Ended marsad(Map<String, String> environment, Object... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(PROGRAM.toString()));
        List.of(words).forEach(word -> command.add(word.toString()));
        Path output = Files.createTempFile(directory, "output", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().remove("SPARK_HOME");
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return new Ended(process.waitFor(), Files.readString(output, StandardCharsets.UTF_8));
    }

    /** As little of a Spark as can be submitted to: jars and an empty configuration. */
    private static Path sparkHome() throws IOException {
        Path home = directory.resolve("spark");
        Files.createDirectories(home.resolve("conf"));
        Path jars = Files.createDirectories(home.resolve("jars"));
        // Libraries of ours come in the submitted jar alone; ICU4J is Spark's own too.
        List<String> ours = List.of(
                Files.readString(Path.of("target/libraries.classpath")).strip().split(":", -1));
        for (String jar :
                Files.readString(Path.of("target/spark.classpath")).strip().split(":", -1)) {
            Path file = Path.of(jar);
            if (!ours.contains(jar) || jar.contains("/icu4j/")) {
                Files.createSymbolicLink(jars.resolve(file.getFileName()), file);
            }
        }
        return home;
    }

    @Test
    void helpListsTheCommands() throws Exception {
        Ended help = marsad(Map.of(), "help");
        assertThat(help.exitCode()).as(help.output()).isZero();
        assertThat(help.output()).contains("Usage: marsad", "run", "ingest", "cooccurrence");
    }

    @Test
    void tablesAreListed() throws Exception {
        Ended tables = marsad(Map.of(), "tables");
        assertThat(tables.exitCode()).as(tables.output()).isZero();
        assertThat(tables.output()).contains("articles", "One row is a clean article.");
    }

    @Test
    void aFaultOfTheUserEndsWithItsCode() throws Exception {
        Ended refused = marsad(Map.of(), "run", "--lake", "lake", "--fast");
        assertThat(refused.exitCode()).as(refused.output()).isEqualTo(2);
        assertThat(refused.output()).contains("There is no option --fast of run.");
    }

    @Test
    void withoutASparkARunIsEmbeddedAndItsPathsAreThoseOfTheShell() throws Exception {
        Ended run = marsad(
                Map.of("MARSAD_MASTER", "local[2]", "MARSAD_HEAP", "1g"),
                "run",
                "--archive",
                "archive",
                "--lake",
                "lake");
        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(run.output()).contains("2 rows read: 2 articles, 0 rejects");
        assertThat(directory.resolve("lake/mentions/_delta_log")).isDirectory();
    }

    @Test
    void withASparkACommandIsSubmittedToIt() throws Exception {
        Map<String, String> environment = Map.of(
                "SPARK_HOME", sparkHome().toString(), "MARSAD_SPARK_ARGS", "--master local[2] --driver-memory 1g");
        Ended ingest = marsad(environment, "ingest", "--archive", "archive", "--lake", "submitted");
        assertThat(ingest.exitCode()).as(ingest.output()).isZero();
        assertThat(ingest.output()).contains("2 rows read: 2 articles, 0 rejects");
        assertThat(directory.resolve("submitted/articles/_delta_log")).isDirectory();

        Ended refused = marsad(environment, "ingest", "--archive", "nowhere", "--lake", "submitted");
        assertThat(refused.exitCode()).as(refused.output()).isEqualTo(2);
    }
}
