package org.marsad.step;

import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.marsad.tables.Table;

/** The tables that a step may read, each at the version that the step's commit will note. */
public interface Inputs {

    /** All rows of the table; none, with the table's schema, if it has not been written yet. */
    Dataset<Row> read(Table table);

    /** A dataset of rows that the step has in memory. */
    Dataset<Row> rows(List<Row> rows, StructType schema);

    /**
     * The same rows, for looking up the rows of a larger table: sent to every task if they are few. Computes them, once,
     * in that case.
     */
    Dataset<Row> lookup(Dataset<Row> rows);

    /** A value made once, and sent once to each process that works for the step, where all tasks use the same one. */
    <T> Broadcast<T> shared(T value);
}
