package org.marsad.run;

/** A stage of the flow, such as {@code ingest}; the registry {@link Stages} lists them in order. */
public interface Stage {

    /** The stage's name: its command and its job in the ledger. */
    String name();

    /** What the stage does, in one sentence. */
    String purpose();

    /** Brings the stage's tables up to date. */
    StageSummary run(RunContext context);
}
