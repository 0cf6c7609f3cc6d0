package org.marsad.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.apache.spark.sql.SparkSession;
import org.marsad.lake.Lake;
import org.marsad.lake.LockHolder;
import org.marsad.lake.RunGuard;
import org.marsad.run.RunContext;
import org.marsad.run.Runner;
import org.marsad.run.Stage;
import org.marsad.session.Sessions;
import org.marsad.tables.ArticleTables;

/** Runs stages for a command: opens session and lake, tells the progress, and sums up at the end. */
final class Execution {

    private static final DateTimeFormatter RUN_ID =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Clock CLOCK = Clock.systemUTC();

    private final LakeOption options;
    private final String[] arguments;
    private final PrintWriter out;
    private final PrintWriter err;

    /** The lake after the stages, and whether they wrote anything. */
    record Done(Lake lake, boolean changed) {}

    Execution(LakeOption options, String[] arguments, PrintWriter out, PrintWriter err) {
        this.options = options;
        this.arguments = arguments.clone();
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the stages.
     *
     * @param problems what is wrong with the input so far: it is told with all else that is, before anything is written
     */
    Done run(List<Stage> stages, Problems problems) {
        return run(stages, problems, false);
    }

    /** Runs stages that read the articles of a lake, which must be there. */
    void runOnArticles(List<Stage> stages, Problems problems) {
        run(stages, problems, true);
    }

    private Done run(List<Stage> stages, Problems problems, boolean onArticles) {
        Instant begun = CLOCK.instant();
        SparkSession spark = Sessions.open("marsad " + Redaction.command(arguments));
        Lake lake = open(spark, problems, onArticles);
        List<Stage> checked = stages.stream()
                .map(stage -> problems.attempt(() -> stage.checked(spark)))
                .flatMap(Optional::stream)
                .toList();
        problems.refuse();
        String runId = RUN_ID.format(begun) + "-" + UUID.randomUUID().toString().substring(0, 8);
        RunContext context = new RunContext(
                spark,
                lake,
                runId,
                options.recompute,
                (stage, step) -> err.printf(
                        Locale.ROOT,
                        "%6.1f s  %s: %s%n",
                        seconds(Duration.between(begun, CLOCK.instant())),
                        stage,
                        Printable.of(step)));
        Duration start = Duration.between(begun, CLOCK.instant());
        Runner runner = new Runner(CLOCK, Redaction.command(arguments), Version.current());
        RunGuard guard = RunGuard.of(
                spark,
                lake,
                LockHolder.ofThisProcess(runId, begun),
                Duration.ofMinutes(options.wait),
                other -> err.println("Waiting for " + other));
        try {
            List<Runner.Ran> ran = runner.run(checked, context);
            summarise(ran, start, Duration.between(begun, CLOCK.instant()), runId);
            return new Done(
                    lake, ran.stream().anyMatch(stage -> !stage.summary().upToDate()));
        } finally {
            guard.close();
        }
    }

    private Lake open(SparkSession spark, Problems problems, boolean onArticles) {
        Optional<Lake> lake = problems.attempt(() -> Lake.open(spark, options.lake));
        if (onArticles
                && lake.isPresent()
                && lake.get().version(ArticleTables.ARTICLES).isEmpty()) {
            problems.add("--lake " + options.lake
                    + " holds no articles yet. Name another lake, or fill it with 'marsad run' or 'marsad ingest'.");
        }
        return lake.orElse(null);
    }

    private void summarise(List<Runner.Ran> ran, Duration start, Duration all, String runId) {
        out.printf(Locale.ROOT, "%nRun %s, lake %s%n%n", runId, options.lake);
        out.printf(Locale.ROOT, "%-14s %8s %7s %14s  %s%n", "stage", "seconds", "share", "rows written", "days");
        out.printf(
                Locale.ROOT, "%-14s %8.1f %6.0f%%%n", "(start)", seconds(start), 100 * seconds(start) / seconds(all));
        for (Runner.Ran stage : ran) {
            out.printf(
                    Locale.ROOT,
                    "%-14s %8.1f %6.0f%% %,14d  %s%n",
                    stage.stage(),
                    seconds(stage.time()),
                    100 * seconds(stage.time()) / seconds(all),
                    stage.summary().rowsOut(),
                    stage.summary().upToDate() ? "up to date" : stage.summary().days());
        }
        out.printf(Locale.ROOT, "%-14s %8.1f  (steps run two at a time: stages overlap)%n", "all", seconds(all));
        for (Runner.Ran stage : ran) {
            stage.summary().remarks().forEach(remark -> out.println(stage.stage() + ": " + remark));
        }
        out.flush();
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
