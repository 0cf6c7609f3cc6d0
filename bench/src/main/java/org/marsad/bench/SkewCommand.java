package org.marsad.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.SparkSession;
import org.marsad.bench.speed.TaskTimes;
import org.marsad.cli.Marsad;
import org.marsad.session.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures whether a task of ingestion waits for one that has more to do. */
@Command(
        name = "skew",
        description = "Ingests an archive, and tells the slowest task of each Spark stage beside the middle one.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class SkewCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--archive", required = true, paramLabel = "PATH", description = "The archive.")
    private String archive;

    @Option(
            names = "--tasks",
            defaultValue = "32",
            description = "Tasks of a stage that shuffles, however little each has to do; ${DEFAULT-VALUE}.")
    private int tasks;

    @Option(names = "--show", defaultValue = "15", description = "Stages told; ${DEFAULT-VALUE}.")
    private int shown;

    @Override
    public Integer call() throws IOException {
        SparkSession spark = Sessions.open("bench skew");
        spark.conf().set("spark.sql.shuffle.partitions", tasks);
        spark.conf().set("spark.sql.adaptive.coalescePartitions.enabled", false);
        TaskTimes times = TaskTimes.listen(spark.sparkContext());
        Path lake = Files.createTempDirectory("marsad-skew");
        PrintWriter out = spec.commandLine().getOut();
        try {
            Stopwatch watch = new Stopwatch();
            String[] command = {"ingest", "--archive", archive, "--lake", lake.toString()};
            int code = Marsad.execute(command, out, spec.commandLine().getErr());
            out.printf(
                    Locale.ROOT,
                    "%nin %.1f s%n%n%-48s %6s %10s %10s %10s%n",
                    watch.lap(),
                    "stage",
                    "tasks",
                    "median s",
                    "slowest s",
                    "all s");
            times.read().stream()
                    .limit(shown)
                    .forEach(stage -> out.printf(
                            Locale.ROOT,
                            "%-48s %6d %10.2f %10.2f %10.1f%n",
                            stage.description(),
                            stage.tasks(),
                            stage.median(),
                            stage.slowest(),
                            stage.all()));
            out.flush();
            return code;
        } finally {
            FileUtils.deleteDirectory(lake.toFile());
        }
    }
}
