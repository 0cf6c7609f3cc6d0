package org.marsad.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.apache.spark.sql.Dataset;
import org.marsad.cache.WorkingSet;
import org.marsad.calendar.Days;
import org.marsad.lake.CommitMetadata;
import org.marsad.lake.Lake;
import org.marsad.lake.Written;
import org.marsad.step.Output;
import org.marsad.step.Step;
import org.marsad.step.StepResult;
import org.marsad.tables.Table;

/**
 * Brings the tables of one step up to date: finds the stale days, has them recomputed, and replaces them.
 *
 * <p>A day is stale where the rows of an input changed after the version noted in an output's last commit, or every day
 * where the output was made with other settings or does not exist. A step killed between two outputs is therefore done
 * again for both. A step that found nothing to change writes nothing: how far it has read is noted in the ledger's
 * commit, see {@link Readings}.
 *
 * @param stage the name of the stage
 */
record StepTask(String stage, Step step) implements Task {

    @Override
    public List<Table> reads() {
        return step.reads();
    }

    @Override
    public List<Table> writes() {
        return step.writes();
    }

    @Override
    public StageSummary execute(RunContext context) {
        Map<String, Long> versions = versions(context.lake());
        Days stale = context.recompute() ? Days.ALL : step.stale(stale(versions, context));
        Map<String, Written> written = Map.of();
        if (!stale.isEmpty()) {
            context.begin(stage, step.name());
            written = write(versions, stale, context);
        }
        context.readings().add(step, versions);
        return new StageSummary(OptionalLong.empty(), OptionalLong.empty(), versions, written, stale, List.of());
    }

    private Map<String, Written> write(Map<String, Long> versions, Days stale, RunContext context) {
        Lake lake = context.lake();
        Map<String, String> inputs = new TreeMap<>();
        versions.forEach((table, version) -> inputs.put(table, Long.toString(version)));
        CommitMetadata note = new CommitMetadata(context.runId(), stage, stale, inputs, step.fingerprint());
        Map<String, Written> written = new LinkedHashMap<>();
        try (WorkingSet workingSet = new WorkingSet()) {
            StepResult result = step.compute(new LakeInputs(context, versions, workingSet), stale);
            try {
                for (Output output : result.outputs()) {
                    written.put(output.table().name(), lake.replace(output.table(), output.rows(), note));
                }
            } finally {
                result.cached().forEach(Dataset::unpersist);
            }
        }
        return written;
    }

    private Map<String, Long> versions(Lake lake) {
        Map<String, Long> versions = new TreeMap<>();
        for (Table table : step.reads()) {
            lake.version(table).ifPresent(version -> versions.put(table.name(), version));
        }
        return versions;
    }

    private Days stale(Map<String, Long> versions, RunContext context) {
        Lake lake = context.lake();
        Days stale = Days.NONE;
        for (Table output : step.writes()) {
            Optional<CommitMetadata> note = lake.lastNote(output);
            if (note.isEmpty() || !note.get().fingerprint().equals(step.fingerprint())) {
                return Days.ALL;
            }
            for (Table input : step.reads()) {
                Long now = versions.get(input.name());
                if (now != null) {
                    OptionalLong before = newest(
                            note.get().version(input.name()), context.readings().version(step, input));
                    stale = stale.union(before.isEmpty() ? Days.ALL : lake.changedDays(input, before.getAsLong(), now));
                }
            }
        }
        return stale;
    }

    private static OptionalLong newest(OptionalLong one, OptionalLong other) {
        return LongStream.concat(one.stream(), other.stream()).max();
    }
}
