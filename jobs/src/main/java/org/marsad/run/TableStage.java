package org.marsad.run;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.marsad.calendar.Days;
import org.marsad.lake.CommitMetadata;
import org.marsad.lake.Lake;
import org.marsad.lake.Written;
import org.marsad.step.Output;
import org.marsad.step.Step;
import org.marsad.step.StepResult;
import org.marsad.tables.Table;

/**
 * A stage that computes tables from tables: for each of its steps it finds the stale days, has them recomputed, and
 * replaces them.
 *
 * <p>A day is stale where the rows of an input changed after the version noted in an output's last commit, or every day
 * where the output was made with other settings or is not there. A step killed between two outputs is therefore done
 * again for both.
 */
public record TableStage(String name, String purpose, List<Step> steps) implements Stage {

    public TableStage {
        steps = List.copyOf(steps);
    }

    /** What a step did: the versions of the tables that it read, the commits that it made, the days that it recomputed. */
    record StepOutcome(Map<String, Long> read, Map<String, Written> written, Days days) {}

    @Override
    public StageSummary run(RunContext context) {
        StageWork work = new StageWork(this, context, Clock.systemUTC());
        steps.forEach(work::carryOut);
        return work.summary();
    }

    /** Brings the tables of one step up to date. */
    StepOutcome carryOut(Step step, RunContext context) {
        Map<String, Long> versions = versions(step, context.lake());
        Days stale = context.recompute() ? Days.ALL : step.stale(stale(step, versions, context.lake()));
        if (stale.isEmpty()) {
            return new StepOutcome(versions, Map.of(), stale);
        }
        context.begin(name, step.name());
        return new StepOutcome(versions, write(step, versions, stale, context), stale);
    }

    private Map<String, Written> write(Step step, Map<String, Long> versions, Days stale, RunContext context) {
        Lake lake = context.lake();
        StepResult result = step.compute(new LakeInputs(context, versions), stale);
        Map<String, String> inputs = new TreeMap<>();
        versions.forEach((table, version) -> inputs.put(table, Long.toString(version)));
        CommitMetadata note = new CommitMetadata(context.runId(), name, stale, inputs, step.fingerprint());
        Map<String, Written> written = new LinkedHashMap<>();
        try {
            for (Output output : result.outputs()) {
                written.put(output.table().name(), lake.replace(output.table(), output.rows(), note));
            }
        } finally {
            result.cached().forEach(Dataset::unpersist);
        }
        return written;
    }

    private static Map<String, Long> versions(Step step, Lake lake) {
        Map<String, Long> versions = new TreeMap<>();
        for (Table table : step.reads()) {
            lake.version(table).ifPresent(version -> versions.put(table.name(), version));
        }
        return versions;
    }

    private static Days stale(Step step, Map<String, Long> versions, Lake lake) {
        Days stale = Days.NONE;
        for (Table output : step.writes()) {
            Optional<CommitMetadata> note = lake.lastNote(output);
            if (note.isEmpty() || !note.get().fingerprint().equals(step.fingerprint())) {
                return Days.ALL;
            }
            for (Table input : step.reads()) {
                Long now = versions.get(input.name());
                if (now != null) {
                    String before = note.get().inputs().get(input.name());
                    stale = stale.union(
                            before == null ? Days.ALL : lake.changedDays(input, Long.parseLong(before), now));
                }
            }
        }
        return stale;
    }
}
