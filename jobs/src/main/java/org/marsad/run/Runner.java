package org.marsad.run;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.marsad.InvalidInput;
import org.marsad.session.InputProfile;

/** Runs stages, and keeps the ledger. */
public final class Runner {

    /** While one task plans or commits, on the driver alone, another keeps the executors busy. */
    private static final int TASKS_AT_ONCE = 2;

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
     * Runs the tasks of the stages, each as soon as the tables that it reads are up to date. When one fails, nothing that
     * waits for it is begun; what was done has been written, and stands in the ledger.
     */
    public List<Ran> run(List<Stage> stages, RunContext context) {
        Ledger ledger = new Ledger(context, command, codeVersion);
        InputProfile profile = InputProfile.of(context.spark(), inputBytes(stages, context));
        try {
            List<Ran> ran = run(stages, context, ledger);
            ledger.write();
            return ran;
        } catch (RuntimeException | Error e) {
            try {
                ledger.write();
            } catch (RuntimeException unwritten) {
                e.addSuppressed(unwritten);
            }
            throw e;
        } finally {
            profile.close();
        }
    }

    private static long inputBytes(List<Stage> stages, RunContext context) {
        long bytes = context.lake().bytes();
        for (Stage stage : stages) {
            long more = stage.inputBytes();
            bytes = bytes > Long.MAX_VALUE - more ? Long.MAX_VALUE : bytes + more;
        }
        return bytes;
    }

    private List<Ran> run(List<Stage> stages, RunContext context, Ledger ledger) {
        IdentityHashMap<Task, StageWork> works = new IdentityHashMap<>();
        List<StageWork> inOrder = new ArrayList<>();
        List<Task> tasks = new ArrayList<>();
        for (Stage stage : stages) {
            List<Task> ofStage = stage.tasks();
            StageWork work = new StageWork(stage.name(), ofStage.size(), clock);
            inOrder.add(work);
            ofStage.forEach(task -> works.put(task, work));
            tasks.addAll(ofStage);
        }
        ExecutorService threads = Executors.newFixedThreadPool(TASKS_AT_ONCE);
        try {
            new Schedule(tasks).execute(threads, task -> {
                StageWork work = works.get(task);
                try {
                    if (work.execute(task, context)) {
                        ledger.done(work.name(), work.started(), work.ended(), work.summary());
                    }
                } catch (InvalidInput e) {
                    // The user's input is at fault: the lake, which may not be one, stays untouched.
                    throw e;
                } catch (RuntimeException | Error e) {
                    ledger.failed(work.name(), work.started(), clock.instant(), e);
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
}
