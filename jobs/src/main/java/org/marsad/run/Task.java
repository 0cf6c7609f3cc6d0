package org.marsad.run;

import java.util.List;
import org.marsad.tables.Table;

/** A part of a stage that the scheduler runs when the tables that it reads are up to date. */
public interface Task {

    /** The tables read. */
    List<Table> reads();

    /** The tables written; a table is written by one task of a run only. */
    List<Table> writes();

    /** Whether every later task waits: as long as the input may be found at fault, nothing else is written. */
    default boolean isAwaitedByAll() {
        return false;
    }

    /**
     * Brings the tables written up to date.
     *
     * @throws org.marsad.InvalidInput if the user's input is at fault; nothing was written then
     */
    StageSummary execute(RunContext context);
}
