package org.marsad.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.marsad.InvalidInput;

/** Runs stages one after the other, and keeps the ledger. */
public final class Runner {

    private final Clock clock;
    private final String command;
    private final String codeVersion;

    public Runner(Clock clock, String command, String codeVersion) {
        this.clock = clock;
        this.command = command;
        this.codeVersion = codeVersion;
    }

    /** A stage that was run, how long it took, and what it did. */
    public record Ran(String stage, Duration time, StageSummary summary) {}

    /**
     * Runs the stages in the given order. The first that fails ends the run; those before it have written their tables.
     */
    public List<Ran> run(List<Stage> stages, RunContext context) {
        Ledger ledger = new Ledger(context, command, codeVersion);
        List<Ran> ran = new ArrayList<>();
        for (Stage stage : stages) {
            Instant started = clock.instant();
            try {
                StageSummary summary = stage.run(context);
                Instant ended = clock.instant();
                ledger.done(stage.name(), started, ended, summary);
                ran.add(new Ran(stage.name(), Duration.between(started, ended), summary));
            } catch (InvalidInput e) {
                // The user's input is at fault: the lake, which may not be one, stays untouched.
                throw e;
            } catch (RuntimeException | Error e) {
                try {
                    ledger.failed(stage.name(), started, clock.instant(), e);
                } catch (RuntimeException unwritten) {
                    e.addSuppressed(unwritten);
                }
                throw e;
            }
        }
        return List.copyOf(ran);
    }
}
