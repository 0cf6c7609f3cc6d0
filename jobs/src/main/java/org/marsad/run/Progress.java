package org.marsad.run;

/** Is told how a run gets on. */
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = (stage, step) -> {};

    /** A stage begins a step. */
    void step(String stage, String step);
}
