package org.marsad.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.marsad.bench.quality.Figure;
import org.marsad.bench.quality.Floors;
import org.marsad.bench.quality.Quality;
import org.marsad.bench.quality.Report;
import org.marsad.bench.simulate.Profile;
import org.marsad.bench.simulate.Simulation;
import org.marsad.bench.world.Parameters;
import org.marsad.cli.Problems;
import org.marsad.session.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures what Marsad makes of an archive with known answers. */
@Command(
        name = "quality",
        description = "Simulates an archive, runs Marsad on it, and compares every stage with the truth.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class QualityCommand implements Callable<Integer> {

    private static final double SHOWN = 1e4;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--simulated",
            paramLabel = "DIR",
            description = "What 'bench simulate' has made; default: simulated anew, and thrown away.")
    private String simulated;

    @Option(names = "--floors", paramLabel = "FILE", description = "Figures and what they may not fall below.")
    private Path floors;

    @Option(
            names = "--work",
            paramLabel = "DIR",
            description =
                    "New directory for the archive and the lake, thrown away at the end; on a cluster one that all"
                            + " workers see. Default: a temporary one.")
    private String work;

    @Mixin
    private ParameterOptions options;

    @Override
    public Integer call() throws IOException {
        Problems problems = new Problems();
        Optional<Parameters> dials = problems.attempt(options::dials);
        Floors allowed = problems.attempt(() -> floors == null ? Floors.none() : Floors.read(floors))
                .orElseGet(Floors::none);
        SparkSession spark = Sessions.open("bench quality");
        Configuration configuration = spark.sparkContext().hadoopConfiguration();
        if (simulated != null && !holdsTruth(configuration)) {
            problems.add("--simulated " + simulated + " holds no truth. Name what 'bench simulate' has made.");
        }
        Optional<String> given = work == null
                ? Optional.empty()
                : problems.attempt(() -> NewDirectory.at("--work", work, configuration));
        problems.refuse();
        String directory = given.isPresent()
                ? given.get()
                : Files.createTempDirectory("marsad-quality").toUri().toString();
        try {
            String archive = simulated == null ? directory + "/simulated" : simulated;
            Stopwatch watch = new Stopwatch();
            PrintWriter told = spec.commandLine().getOut();
            if (simulated == null) {
                new Simulation(dials.orElseThrow(), Profile.MARSAD, archive, 0).write(spark);
                told.printf(Locale.ROOT, "simulated in %.1f s%n", watch.lap());
            }
            String lake = directory + "/lake";
            Quality.run(archive, lake);
            told.printf(Locale.ROOT, "marsad run in %.1f s%n", watch.lap());
            Report report = Quality.measure(spark, archive, lake);
            told.printf(Locale.ROOT, "measured in %.1f s%n%n", watch.lap());
            tell(report, allowed, told);
            List<String> broken = allowed.broken(report.figures());
            broken.forEach(fault -> spec.commandLine().getErr().println("bench: " + fault + "."));
            return broken.isEmpty() ? 0 : 1;
        } finally {
            delete(directory, configuration);
        }
    }

    private static void tell(Report report, Floors floors, PrintWriter told) {
        told.printf(Locale.ROOT, "%-36s %8s %10s %8s%n", "figure", "value", "of", "floor");
        for (Figure figure : report.figures()) {
            Double floor = floors.of(figure.name());
            told.printf(
                    Locale.ROOT,
                    "%-36s %8.4f %,10d %8s%n",
                    figure.name(),
                    // Cut and not rounded, so that what is shown can be a floor.
                    Math.floor(figure.value() * SHOWN) / SHOWN,
                    figure.of(),
                    floor == null ? "" : String.format(Locale.ROOT, "%.4f", floor));
        }
        told.println();
        report.remarks().forEach(told::println);
        told.flush();
    }

    private boolean holdsTruth(Configuration configuration) {
        try {
            org.apache.hadoop.fs.Path truth = new org.apache.hadoop.fs.Path(simulated, "truth");
            return truth.getFileSystem(configuration).exists(truth);
        } catch (IOException e) {
            throw new UncheckedIOException("--simulated " + simulated + " can't be looked at", e);
        }
    }

    private static void delete(String directory, Configuration configuration) throws IOException {
        org.apache.hadoop.fs.Path whole = new org.apache.hadoop.fs.Path(directory);
        whole.getFileSystem(configuration).delete(whole, true);
    }
}
