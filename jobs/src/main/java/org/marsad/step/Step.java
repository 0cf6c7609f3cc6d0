package org.marsad.step;

import java.util.List;
import org.marsad.calendar.Days;
import org.marsad.tables.Table;

/** Computes some tables from others, for the days that need it. A table is written by one step only. */
public interface Step {

    /** The step's name in the Spark interface and in messages, such as {@code count pairs}. */
    String name();

    /** The tables read; a change of their rows makes this step's days stale. */
    List<Table> reads();

    /** The tables written. */
    List<Table> writes();

    /** All that the rows depend on beside the tables read: settings, catalogue, version of the method. */
    String fingerprint();

    /** The days that must be recomputed when the given days of the tables read have changed. */
    default Days stale(Days changed) {
        return changed;
    }

    /**
     * The new rows of the given days; of a table replaced by periods, those of the periods in which the days lie.
     *
     * <p>Pure: the same tables and days give the same rows, in whatever order and partitions the input comes.
     */
    StepResult compute(Inputs inputs, Days days);
}
