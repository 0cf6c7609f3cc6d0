package org.marsad.run;

import java.util.List;
import org.marsad.step.Step;

/** A stage that computes tables from tables. */
public record TableStage(String name, String purpose, List<Step> steps) implements Stage {

    public TableStage {
        steps = List.copyOf(steps);
    }

    @Override
    public List<Task> tasks() {
        return steps.stream().<Task>map(step -> new StepTask(name, step)).toList();
    }
}
