package org.marsad.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.marsad.calendar.Days;
import org.marsad.lake.Written;
import org.marsad.step.Step;

/** A stage's steps while they are carried out, by several threads perhaps, and what has come of them. */
final class StageWork {

    private final TableStage stage;
    private final RunContext context;
    private final Clock clock;
    private final Map<String, Long> read = new TreeMap<>();
    private final Map<String, Written> written = new LinkedHashMap<>();
    private Days recomputed = Days.NONE;
    private int left;
    private Instant started;
    private Instant ended;
    private Duration busy = Duration.ZERO;

    StageWork(TableStage stage, RunContext context, Clock clock) {
        this.stage = stage;
        this.context = context;
        this.clock = clock;
        this.left = stage.steps().size();
    }

    String name() {
        return stage.name();
    }

    /** Carries out a step; returns whether it was the last one of the stage. */
    boolean carryOut(Step step) {
        Instant begun = clock.instant();
        synchronized (this) {
            started = started == null ? begun : started;
        }
        TableStage.StepOutcome outcome = stage.carryOut(step, context);
        synchronized (this) {
            read.putAll(outcome.read());
            written.putAll(outcome.written());
            recomputed = recomputed.union(outcome.days());
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

    /** The time that the steps took, added up: steps that ran side by side count each for itself. */
    synchronized Duration busy() {
        return busy;
    }

    synchronized StageSummary summary() {
        return new StageSummary(OptionalLong.empty(), OptionalLong.empty(), read, written, recomputed, List.of());
    }
}
