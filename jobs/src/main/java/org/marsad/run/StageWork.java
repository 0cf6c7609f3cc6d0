package org.marsad.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A stage's tasks while they run, in several threads perhaps, and what they did. */
final class StageWork {

    private final String name;
    private final Clock clock;
    private StageSummary summary;
    private int left;
    private Instant started;
    private Instant ended;
    private Duration busy = Duration.ZERO;

    StageWork(String name, int tasks, Clock clock) {
        this.name = name;
        this.clock = clock;
        this.left = tasks;
    }

    String name() {
        return name;
    }

    /** Runs a task; returns whether it was the last one of the stage. */
    boolean execute(Task task, RunContext context) {
        Instant begun = clock.instant();
        synchronized (this) {
            started = started == null ? begun : started;
        }
        StageSummary outcome = task.execute(context);
        synchronized (this) {
            summary = summary == null ? outcome : summary.with(outcome);
            ended = clock.instant();
            busy = busy.plus(Duration.between(begun, ended));
            left--;
            return left == 0;
        }
    }

    synchronized Instant started() {
        return started == null ? clock.instant() : started;
    }

    synchronized Instant ended() {
        return ended == null ? clock.instant() : ended;
    }

    /** The time that the tasks took, added up: tasks that ran side by side count each for itself. */
    synchronized Duration busy() {
        return busy;
    }

    synchronized StageSummary summary() {
        return summary == null ? StageSummary.NOTHING : summary;
    }
}
