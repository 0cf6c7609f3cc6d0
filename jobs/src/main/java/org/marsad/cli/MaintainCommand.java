package org.marsad.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.marsad.maintenance.Maintenance;
import org.marsad.session.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compacts the files of a lake, and deletes those that no version within the retention uses. */
@Command(
        name = "maintain",
        description =
                "Compacts small files of every table and deletes files that no recent version uses. No row changes,"
                        + " and the next run computes nothing again.",
        mixinStandardHelpOptions = true)
final class MaintainCommand implements Callable<Integer> {

    private static final double MEGABYTE = 1e6;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ExistingLake lake;

    @Option(
            names = "--retain-days",
            paramLabel = "N",
            defaultValue = "7",
            description = "Versions of so many days stay readable; at least and by default ${DEFAULT-VALUE}.")
    private int retainDays;

    @Override
    public Integer call() {
        Maintenance maintenance = new Maintenance(retainDays);
        SparkSession spark = Sessions.open("marsad maintain");
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%-24s %16s %22s%n", "table", "files", "MB");
        List<Maintenance.Outcome> outcomes = maintenance.run(spark, lake.open(spark), outcome -> print(out, outcome));
        out.printf(
                Locale.ROOT,
                "%d tables, %d files before, %d after%n",
                outcomes.size(),
                outcomes.stream().mapToLong(outcome -> outcome.before().files()).sum(),
                outcomes.stream().mapToLong(outcome -> outcome.after().files()).sum());
        out.flush();
        return 0;
    }

    private static void print(PrintWriter out, Maintenance.Outcome outcome) {
        out.printf(
                Locale.ROOT,
                "%-24s %7d -> %5d %10.1f -> %8.1f%n",
                outcome.table(),
                outcome.before().files(),
                outcome.after().files(),
                outcome.before().bytes() / MEGABYTE,
                outcome.after().bytes() / MEGABYTE);
        out.flush();
    }
}
