package org.marsad.bench.speed;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/** How the time of a run grows with the archive, and what a further day costs. */
public final class Growth {

    private static final String SECONDS = "." + Measured.SECONDS;

    private final Lab lab;
    private final int cores;
    private final PrintWriter out;

    public Growth(Lab lab, int cores, PrintWriter out) {
        this.cores = cores;
        this.lab = lab;
        this.out = out;
    }

    /** Runs Marsad on archives of growing sizes, and tells the exponent of time by size, in all and by stage. */
    public void sizes(Map<Long, String> archives, int repeats) {
        Map<String, List<double[]>> points = new LinkedHashMap<>();
        out.printf(
                "%n%-14s %10s %12s %12s %9s %9s %9s%n",
                "articles", "seconds", "CPU seconds", "articles/s/c", "live MB", "shuffled", "written");
        for (int repeat = 0; repeat < repeats; repeat++) {
            archives.forEach((articles, archive) -> {
                Measured measured = lab.measure(
                        Trial.onArchive(Work.STAGES, archive).named(articles + " articles"),
                        lab.directory().resolve("output"));
                tell(articles, measured);
                add(points, "all", articles, measured.value(Measured.SECONDS));
                add(points, "all, CPU", articles, measured.value(Measured.CPU));
                measured.values().forEach((name, value) -> {
                    if (name.endsWith(SECONDS)) {
                        add(points, name.substring(0, name.length() - SECONDS.length()), articles, value);
                    }
                });
            });
        }
        out.println();
        points.forEach((name, of) -> out.printf(
                Locale.ROOT,
                "time of %-14s ~ articles^%.2f%n",
                name,
                PowerLaw.fit(of).exponent()));
        out.flush();
    }

    private void tell(long articles, Measured measured) {
        out.printf(
                Locale.ROOT,
                "%,-14d %10.1f %12.1f %12.0f %9.0f %9.1f %9.1f%n",
                articles,
                measured.value(Measured.SECONDS),
                measured.value(Measured.CPU),
                articles / measured.value(Measured.SECONDS) / cores,
                measured.value(Measured.LIVE) / 1e6,
                measured.value(Measured.SHUFFLED) / 1e6,
                measured.value(Measured.WRITTEN) / 1e6);
        out.flush();
    }

    private static void add(Map<String, List<double[]>> points, String name, double x, double y) {
        points.computeIfAbsent(name, key -> new ArrayList<>()).add(new double[] {x, Math.max(y, 1e-3)});
    }

    /**
     * Runs Marsad on the first days of an archive with a directory a day, adds the files of the next day, and runs it
     * again.
     */
    public void days(Path archive, List<Integer> lengths) {
        List<Path> days = dated(archive);
        out.printf(
                "%n%-14s %14s %14s %14s %10s%n",
                "days before", "first run, s", "a day more, s", "CPU seconds", "of first");
        for (int length : lengths) {
            Path part = lab.directory().resolve("days");
            Path lake = lab.directory().resolve("output");
            FileUtils.deleteQuietly(part.toFile());
            days.subList(0, length).forEach(day -> copy(day, part));
            Trial run = Trial.onArchive(Work.RUN, part.toString());
            Measured first = lab.measure(run.named(length + " days"), lake);
            copy(days.get(length), part);
            Measured added = lab.again(run.named("a day more"), lake);
            out.printf(
                    Locale.ROOT,
                    "%-14d %14.1f %14.1f %14.1f %9.0f%%%n",
                    length,
                    first.value(Measured.SECONDS),
                    added.value(Measured.SECONDS),
                    added.value(Measured.CPU),
                    100 * added.value(Measured.SECONDS) / first.value(Measured.SECONDS));
            out.flush();
            FileUtils.deleteQuietly(part.toFile());
        }
    }

    static List<Path> dated(Path archive) {
        try (Stream<Path> entries = Files.list(archive)) {
            return entries.filter(entry -> entry.getFileName().toString().matches("\\d{4}-\\d{2}-\\d{2}"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The archive can't be read", e);
        }
    }

    static void copy(Path day, Path to) {
        try {
            FileUtils.copyDirectoryToDirectory(day.toFile(), to.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("The day " + day + " can't be copied", e);
        }
    }
}
