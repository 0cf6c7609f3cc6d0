package org.marsad.step;

import java.util.List;
import org.apache.spark.sql.Dataset;

/**
 * What a step computed.
 *
 * @param outputs the tables' new rows, in the order in which they are written; empty if all stays as it is
 * @param cached datasets that several outputs share, to be released once all are written
 */
public record StepResult(List<Output> outputs, List<Dataset<?>> cached) {

    public StepResult {
        outputs = List.copyOf(outputs);
        cached = List.copyOf(cached);
    }

    public static StepResult of(Output... outputs) {
        return new StepResult(List.of(outputs), List.of());
    }

    /** Everything stays as it is. */
    public static StepResult unchanged() {
        return new StepResult(List.of(), List.of());
    }
}
