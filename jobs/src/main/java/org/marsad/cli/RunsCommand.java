package org.marsad.cli;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.marsad.InvalidInput;
import org.marsad.lake.Lake;
import org.marsad.session.Sessions;
import org.marsad.tables.LedgerTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the newest runs of the ledger, and tells a scheduler whether the last one completed. */
@Command(
        name = "runs",
        description =
                "Shows the newest runs of a lake. With --max-age, exits with 1 unless the newest run completed without"
                        + " a failed job, and not longer ago than that.",
        mixinStandardHelpOptions = true)
final class RunsCommand implements Callable<Integer> {

    private static final String FAILED = "failed";

    @Spec
    private CommandSpec spec;

    @Mixin
    private ExistingLake lake;

    @Option(names = "--last", paramLabel = "N", defaultValue = "5", description = "Runs shown; ${DEFAULT-VALUE}.")
    private int last;

    @Option(names = "--max-age", paramLabel = "HOURS", description = "How old the newest run may be.")
    private Double maxAge;

    @Override
    public Integer call() {
        if (last < 1 || (maxAge != null && maxAge <= 0)) {
            throw new InvalidInput("--last and --max-age must be above zero.");
        }
        SparkSession spark = Sessions.open("marsad runs");
        Lake opened = lake.open(spark);
        PrintWriter out = spec.commandLine().getOut();
        List<Row> runs = newest(opened);
        for (Row run : runs) {
            out.printf(
                    Locale.ROOT,
                    "%s  %-10s  %s  %s%n",
                    run.getTimestamp(1).toInstant(),
                    run.getLong(2) > 0 ? FAILED : "done",
                    run.getString(0),
                    run.isNullAt(3) ? "" : Printable.of(run.getString(3)));
        }
        out.flush();
        return maxAge == null || isGood(runs, out) ? 0 : 1;
    }

    private List<Row> newest(Lake opened) {
        return opened.read(LedgerTables.RUNS)
                .groupBy("run_id")
                .agg(
                        max("ended").as("ended"),
                        org.apache
                                .spark
                                .sql
                                .functions
                                .count_if(col("status").equalTo(FAILED))
                                .as("failed"),
                        max("error").as("error"))
                .orderBy(col("ended").desc(), col("run_id"))
                .takeAsList(last);
    }

    private boolean isGood(List<Row> runs, PrintWriter out) {
        if (runs.isEmpty()) {
            out.println("No run is in the ledger.");
            return false;
        }
        Row newest = runs.get(0);
        Duration age = Duration.between(newest.getTimestamp(1).toInstant(), Instant.now());
        if (newest.getLong(2) > 0) {
            out.println("The newest run failed.");
            return false;
        }
        if (age.toSeconds() > maxAge * Duration.ofHours(1).toSeconds()) {
            out.printf(Locale.ROOT, "The newest run ended %d hours ago, more than %.1f.%n", age.toHours(), maxAge);
            return false;
        }
        return true;
    }
}
