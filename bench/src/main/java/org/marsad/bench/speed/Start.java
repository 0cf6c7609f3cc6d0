package org.marsad.bench.speed;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.io.FileUtils;

/**
 * What a small run costs as a multiple of the smallest Spark job that does something similar.
 *
 * <p>Whole processes, from the start of the JVM to its end, in turns: a copy of an archive from Parquet to one Delta table
 * by Spark alone, the first {@code marsad run} on the same archive, a run that finds nothing new, and a run that finds one
 * more day behind a lake of many days. The ratios are taken turn by turn.
 *
 * @param marsad the script {@code bin/marsad}
 * @param bench the script {@code bin/bench}
 */
public record Start(Path marsad, Path bench, int cores, Lab lab, PrintWriter out) {

    private static final String COPY = "copy to Delta";
    private static final String FIRST = "first run";
    private static final String AGAIN = "nothing new";
    private static final String DAY = "a day more";
    private static final String HEAP = "2g";

    /**
     * Measures.
     *
     * @param archive the small archive
     * @param dated an archive with a directory a day
     * @param days how many of its days are in the lake before one is added
     */
    public void compare(String archive, Path dated, int days, int repeats) {
        Path part = lab.directory().resolve("start-days");
        Path before = lab.directory().resolve("start-lake");
        List<Path> all = Growth.dated(dated);
        all.subList(0, days).forEach(day -> Growth.copy(day, part));
        run(part.toString(), before);
        Growth.copy(all.get(days), part);
        Figures figures = new Figures();
        for (int repeat = 0; repeat < repeats; repeat++) {
            Path output = lab.directory().resolve("start-output");
            figures.add(COPY, copy(archive, output));
            FileUtils.deleteQuietly(output.toFile());
            figures.add(FIRST, run(archive, output));
            figures.add(AGAIN, run(archive, output));
            FileUtils.deleteQuietly(output.toFile());
            copyDirectory(before, output);
            figures.add(DAY, run(part.toString(), output));
            FileUtils.deleteQuietly(output.toFile());
        }
        print(figures);
    }

    private void print(Figures figures) {
        out.printf("%-16s %22s %22s %24s %24s%n", "run", "seconds", "CPU seconds", "seconds / copy", "CPU / copy");
        for (String name : List.of(COPY, FIRST, AGAIN, DAY)) {
            out.printf(
                    Locale.ROOT,
                    "%-16s %22s %22s %24s %24s%n",
                    name,
                    figures.spread(name, Measured.SECONDS),
                    figures.spread(name, Measured.CPU),
                    figures.ratio(name, COPY, Measured.SECONDS),
                    figures.ratio(name, COPY, Measured.CPU));
        }
        out.flush();
    }

    private Measured copy(String archive, Path output) {
        return timed(List.of(
                bench.toString(),
                "measure",
                "--work",
                Work.COPY.name(),
                "--archive",
                archive,
                "--directory",
                output.toString(),
                "--threads",
                Integer.toString(cores),
                "--result",
                lab.directory().resolve("measured.tsv").toString()));
    }

    private Measured run(String archive, Path lake) {
        return timed(List.of(marsad.toString(), "run", "--archive", archive, "--lake", lake.toString()));
    }

    private Measured timed(List<String> command) {
        Map<String, String> environment = Map.of("MARSAD_HEAP", HEAP, "MARSAD_MASTER", "local[" + cores + "]");
        return new TimedCommand(lab.directory().resolve("log.txt"), environment).run(command);
    }

    private static void copyDirectory(Path from, Path to) {
        try {
            FileUtils.copyDirectory(from.toFile(), to.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("The lake " + from + " can't be copied", e);
        }
    }

    /** The scripts beside each other in the directory {@code bin} of a checkout. */
    public static Path script(Path bin, String name) {
        Path script = bin.resolve(name);
        if (!Files.isExecutable(script)) {
            throw new IllegalStateException(
                    "There is no script " + script + ". Start the bench by bin/bench of a checkout.");
        }
        return script;
    }
}
