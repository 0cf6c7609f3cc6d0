package org.marsad.bench;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.marsad.bench.simulate.Fit;
import org.marsad.bench.simulate.Profile;
import org.marsad.bench.simulate.Simulation;
import org.marsad.bench.simulate.TruthTables;
import org.marsad.bench.world.Parameters;
import org.marsad.cli.Problems;
import org.marsad.lake.Lake;
import org.marsad.session.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes an archive with known answers. */
@Command(
        name = "simulate",
        description = "Makes an archive of invented articles, and the truth about it.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class SimulateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "New directory: the archive comes below archive, Delta tables of the truth below truth.")
    private String out;

    @Option(
            names = "--profile",
            defaultValue = "marsad",
            description = "Column names: marsad, cc-news or news-please; ${DEFAULT-VALUE}.")
    private String profile;

    @Option(
            names = "--partitions",
            defaultValue = "0",
            description = "Tasks that write at the most; they change no byte. Default: what suits the machine.")
    private int partitions;

    @Mixin
    private ParameterOptions options;

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Optional<Parameters> dials = problems.attempt(options::dials);
        Optional<Profile> named = problems.attempt(() -> Profile.named(profile));
        SparkSession spark = Sessions.open("bench simulate");
        Optional<String> directory = problems.attempt(
                () -> NewDirectory.at("--out", out, spark.sparkContext().hadoopConfiguration()));
        problems.refuse();
        Simulation simulation =
                new Simulation(dials.orElseThrow(), named.orElseThrow(), directory.orElseThrow(), partitions);
        Stopwatch watch = new Stopwatch();
        PrintWriter told = spec.commandLine().getOut();
        simulation.write(spark);
        told.printf(Locale.ROOT, "archive and truth in %.1f s%n", watch.lap());
        tell(spark, told);
        return 0;
    }

    private void tell(SparkSession spark, PrintWriter told) {
        Lake truth = Lake.open(spark, Simulation.truth(out), TruthTables.ALL);
        for (Row kind : truth.read(TruthTables.ARTICLES)
                .groupBy("kind")
                .count()
                .orderBy("kind")
                .collectAsList()) {
            told.printf(Locale.ROOT, "%-10s %,12d%n", kind.getString(0), kind.getLong(1));
        }
        told.printf(
                Locale.ROOT,
                "%-10s %,12d%n",
                "unusable",
                truth.read(TruthTables.REJECTS).count());
        told.println();
        Fit.of(
                        spark.read().parquet(Simulation.archive(out) + "/*-*-*"),
                        Profile.named(profile).text())
                .lines()
                .forEach(told::println);
        told.flush();
    }
}
