package org.marsad.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.SparkSession;
import org.marsad.InvalidInput;
import org.marsad.archive.Archive;
import org.marsad.bench.simulate.Profile;
import org.marsad.bench.simulate.Simulation;
import org.marsad.bench.speed.Agreement;
import org.marsad.bench.speed.Child;
import org.marsad.bench.speed.Comparisons;
import org.marsad.bench.speed.Growth;
import org.marsad.bench.speed.Lab;
import org.marsad.bench.speed.Start;
import org.marsad.session.Sessions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how fast Marsad is. */
@Command(
        name = "speed",
        description = "Measures Marsad against a copy, a word count, a plain program and DuckDB, and as archives grow.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class SpeedCommand implements Callable<Integer> {

    /** What can be measured. */
    enum Part {
        start,
        floor,
        cores,
        cost,
        peer,
        stages,
        ingest,
        growth
    }

    @Spec
    private CommandSpec spec;

    @Option(names = "--archive", paramLabel = "PATH", description = "Default: one that is simulated.")
    private String archive;

    @Option(
            names = "--articles",
            paramLabel = "N",
            defaultValue = "20000",
            description = "Articles of the simulated archive; ${DEFAULT-VALUE}.")
    private long articles;

    @Option(names = "--repeat", paramLabel = "N", defaultValue = "3", description = "Repeats; ${DEFAULT-VALUE}.")
    private int repeat;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "PART",
            description = "Any of ${COMPLETION-CANDIDATES}; all by default. What stages tells holds ingest.")
    private List<Part> only = List.of(Part.values());

    @Option(
            names = "--start-days",
            paramLabel = "N",
            defaultValue = "120",
            description = "Days of the lake to which 'start' adds one; ${DEFAULT-VALUE}.")
    private int startDays;

    @Option(
            names = "--sizes",
            split = ",",
            paramLabel = "N",
            defaultValue = "10000,40000,160000",
            description = "Articles of the archives of growth; ${DEFAULT-VALUE}.")
    private List<Long> sizes;

    @Option(
            names = "--days",
            split = ",",
            paramLabel = "N",
            defaultValue = "30,120,480",
            description = "Days of the archives to which one is added; ${DEFAULT-VALUE}.")
    private List<Integer> days;

    @Option(
            names = "--articles-a-day",
            paramLabel = "N",
            defaultValue = "100",
            description = "Articles of each of these days; ${DEFAULT-VALUE}.")
    private long articlesADay;

    @Option(names = "--cores", paramLabel = "N", defaultValue = "2", description = "Cores; ${DEFAULT-VALUE}.")
    private int cores;

    @Option(
            names = "--check",
            description = "Measure nothing: see that the plain program and DuckDB give Marsad's tables, row for row.")
    private boolean check;

    @Override
    public Integer call() throws IOException {
        refuse();
        SparkSession spark = Sessions.open("bench speed");
        Path work = Files.createTempDirectory("marsad-speed");
        PrintWriter out = spec.commandLine().getOut();
        try {
            Lab lab = new Lab(
                    new Child(Bench.class, cores), work, spec.commandLine().getErr());
            Comparisons comparisons = new Comparisons(spark, lab, repeat, cores, out);
            boolean equal = true;
            if (!check && only.contains(Part.start)) {
                start(spark, lab, work, out);
            }
            if (check || only.stream().anyMatch(part -> part != Part.growth && part != Part.start)) {
                equal = compare(spark, comparisons, work);
            }
            if (!check && only.contains(Part.growth)) {
                grow(spark, new Growth(lab, cores, out), work);
            }
            return equal ? 0 : 1;
        } finally {
            FileUtils.deleteQuietly(work.toFile());
        }
    }

    private void refuse() {
        List<String> problems = new ArrayList<>();
        if (repeat < 1) {
            problems.add("--repeat " + repeat + " is impossible. Give at least 1.");
        }
        if (cores < 1) {
            problems.add("--cores " + cores + " is impossible. Give at least 1.");
        }
        if (startDays < 1) {
            problems.add("--start-days " + startDays + " is impossible. Give at least 1.");
        }
        if (articlesADay < 10) {
            problems.add("--articles-a-day " + articlesADay + " is too few. Give at least 10.");
        }
        if (sizes.stream().distinct().count() < 2 || sizes.stream().anyMatch(size -> size < 100)) {
            problems.add("--sizes " + sizes + " tell no growth. Give two sizes or more, of at least 100.");
        }
        if (days.stream().anyMatch(length -> length < 1)) {
            problems.add("--days " + days + " are impossible. Give at least 1.");
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private boolean compare(SparkSession spark, Comparisons comparisons, Path work) {
        String read = archive == null
                ? simulated(spark, work.resolve("simulated"), "--articles", Long.toString(articles))
                : archive;
        Archive.open(spark, read, Map.of());
        if (check) {
            List<Agreement> agreements = comparisons.check(read);
            agreements.forEach(agreement -> spec.commandLine().getOut().println(agreement.line()));
            return agreements.stream().allMatch(Agreement::isEqual);
        }
        if (only.contains(Part.floor)) {
            comparisons.floor(read);
        }
        if (only.contains(Part.stages)) {
            comparisons.stages(read);
        } else if (only.contains(Part.ingest)) {
            comparisons.ingest(read);
        }
        if (only.contains(Part.cores)) {
            comparisons.cores(read);
        }
        boolean equal = true;
        if (only.contains(Part.cost)) {
            equal &= comparisons.cost(read);
        }
        if (only.contains(Part.peer)) {
            equal &= comparisons.peer(read);
        }
        return equal;
    }

    private void start(SparkSession spark, Lab lab, Path work, PrintWriter out) {
        Path bin = Path.of(System.getProperty("marsad.home", "."), "bin");
        String small =
                archive == null ? bin.resolveSibling("data-samples/archive").toString() : archive;
        Path dated = Path.of(evenDays(spark, work.resolve("start-even"), startDays + 1));
        new Start(Start.script(bin, "marsad"), Start.script(bin, "bench"), cores, lab, out)
                .compare(small, dated, startDays, repeat);
    }

    private void grow(SparkSession spark, Growth growth, Path work) {
        Map<Long, String> archives = new LinkedHashMap<>();
        for (long size : sizes) {
            archives.put(size, simulated(spark, work.resolve("size-" + size), "--articles", Long.toString(size)));
        }
        growth.sizes(archives, repeat);
        int last = days.stream().mapToInt(Integer::intValue).max().orElseThrow() + 1;
        growth.days(Path.of(evenDays(spark, work.resolve("even"), last)), days);
    }

    /** An archive with a file a day and as many articles on each. */
    private String evenDays(SparkSession spark, Path directory, int length) {
        return simulated(
                spark,
                directory,
                "--days",
                Integer.toString(length),
                "--articles",
                Long.toString(articlesADay * length),
                "--growth",
                "1",
                "--gap",
                "0",
                "--files",
                "1",
                "--copies",
                "0");
    }

    /** Makes an archive, the dials being those of 'bench simulate' but for those given; returns where it stands. */
    private String simulated(SparkSession spark, Path directory, String... dials) {
        ParameterOptions options = CommandLine.populateCommand(new ParameterOptions(), dials);
        new Simulation(options.dials(), Profile.MARSAD, directory.toString(), 0).writeArchive(spark);
        spec.commandLine().getErr().println(String.format(Locale.ROOT, "simulated %s", String.join(" ", dials)));
        return Simulation.archive(directory.toString());
    }
}
