package org.marsad.run;

import java.util.List;
import org.marsad.calendar.Days;
import org.marsad.step.Inputs;
import org.marsad.step.Step;
import org.marsad.step.StepResult;
import org.marsad.tables.Table;

/** A step that leaves the tables of {@link DoubleAndSquare} as they are, whatever has changed. */
record Idle() implements Step {

    @Override
    public String name() {
        return "double and square";
    }

    @Override
    public List<Table> reads() {
        return List.of(TestLake.NUMBERS);
    }

    @Override
    public List<Table> writes() {
        return List.of(TestLake.DOUBLES, TestLake.SQUARES);
    }

    @Override
    public String fingerprint() {
        return "idle";
    }

    @Override
    public StepResult compute(Inputs inputs, Days days) {
        return StepResult.unchanged();
    }
}
