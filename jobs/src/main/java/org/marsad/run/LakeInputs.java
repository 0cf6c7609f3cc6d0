package org.marsad.run;

import java.util.List;
import java.util.Map;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.marsad.cache.WorkingSet;
import org.marsad.step.Inputs;
import org.marsad.tables.Table;

/** The tables of the lake at the versions given, at the newest where none is given. */
record LakeInputs(RunContext context, Map<String, Long> versions, WorkingSet workingSet) implements Inputs {

    LakeInputs {
        versions = Map.copyOf(versions);
    }

    @Override
    public Dataset<Row> read(Table table) {
        Long version = versions.get(table.name());
        return version == null ? context.lake().read(table) : context.lake().read(table, version);
    }

    @Override
    public Dataset<Row> rows(List<Row> rows, StructType schema) {
        return context.spark().createDataFrame(rows, schema);
    }

    @Override
    public Dataset<Row> lookup(Dataset<Row> rows) {
        return WorkingSet.broadcastIfSmall(rows);
    }

    @Override
    public <T> Broadcast<T> shared(T value) {
        return workingSet.broadcast(value, context.spark().emptyDataFrame());
    }
}
