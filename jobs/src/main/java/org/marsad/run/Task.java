package org.marsad.run;

import java.util.List;
import org.marsad.tables.Table;

/** A part of a stage that the scheduler runs when the tables that it reads are up to date. */
public interface Task {

    /** The tables read. */
    List<Table> reads();

    /** The tables written; a table is written by one task of a run only. */
    List<Table> writes();

    /**
     * Brings the tables written up to date.
     *
     * @throws org.marsad.InvalidInput if the user's input is at fault; nothing was written then
     */
    StageSummary execute(RunContext context);
}
