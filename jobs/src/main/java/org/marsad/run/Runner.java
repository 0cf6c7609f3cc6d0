package org.marsad.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.marsad.InvalidInput;
import org.marsad.step.Step;

/** Runs stages, and keeps the ledger. */
public final class Runner {

    /** While one step plans or commits, on the driver alone, another keeps the executors busy. */
    private static final int STEPS_AT_ONCE = 2;

    private final Clock clock;
    private final String command;
    private final String codeVersion;

    public Runner(Clock clock, String command, String codeVersion) {
        this.clock = clock;
        this.command = command;
        this.codeVersion = codeVersion;
    }

    /** A stage that was run, how long its steps took in all, and what it did. */
    public record Ran(String stage, Duration time, StageSummary summary) {}

    /**
     * Runs the stages: first those that read an archive, in the given order, then the steps of all that compute tables
     * from tables, each as soon as its tables are there. When one fails, nothing that waits for it is begun; what was
     * done has been written.
     */
    public List<Ran> run(List<Stage> stages, RunContext context) {
        Ledger ledger = new Ledger(context, command, codeVersion);
        List<Ran> ran = new ArrayList<>();
        List<TableStage> tableStages = new ArrayList<>();
        for (Stage stage : stages) {
            if (stage instanceof TableStage tableStage) {
                tableStages.add(tableStage);
            } else {
                ran.add(runOne(stage, context, ledger));
            }
        }
        ran.addAll(runTables(tableStages, context, ledger));
        return List.copyOf(ran);
    }

    private Ran runOne(Stage stage, RunContext context, Ledger ledger) {
        Instant started = clock.instant();
        try {
            StageSummary summary = stage.run(context);
            Instant ended = clock.instant();
            ledger.done(stage.name(), started, ended, summary);
            return new Ran(stage.name(), Duration.between(started, ended), summary);
        } catch (InvalidInput e) {
            // The user's input is at fault: the lake, which may not be one, stays untouched.
            throw e;
        } catch (RuntimeException | Error e) {
            failed(stage.name(), started, e, ledger);
            throw e;
        }
    }

    private List<Ran> runTables(List<TableStage> stages, RunContext context, Ledger ledger) {
        IdentityHashMap<Step, StageWork> works = new IdentityHashMap<>();
        List<StageWork> inOrder = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        for (TableStage stage : stages) {
            StageWork work = new StageWork(stage, context, clock);
            inOrder.add(work);
            stage.steps().forEach(step -> works.put(step, work));
            steps.addAll(stage.steps());
        }
        ExecutorService threads = Executors.newFixedThreadPool(STEPS_AT_ONCE);
        try {
            new StepPlan(steps).carryOut(threads, step -> {
                StageWork work = works.get(step);
                try {
                    if (work.carryOut(step)) {
                        ledger.done(work.name(), work.started(), work.ended(), work.summary());
                    }
                } catch (RuntimeException | Error e) {
                    failed(work.name(), work.started(), e, ledger);
                    throw e;
                }
            });
        } finally {
            threads.shutdown();
        }
        return inOrder.stream()
                .map(work -> new Ran(work.name(), work.busy(), work.summary()))
                .toList();
    }

    private void failed(String job, Instant started, Throwable cause, Ledger ledger) {
        try {
            ledger.failed(job, started, clock.instant(), cause);
        } catch (RuntimeException unwritten) {
            cause.addSuppressed(unwritten);
        }
    }
}
