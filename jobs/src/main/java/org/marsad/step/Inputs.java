package org.marsad.step;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.marsad.tables.Table;

/** The tables that a step may read, each at the version that the step's commit will note. */
@FunctionalInterface
public interface Inputs {

    /** All rows of the table; none, with the table's schema, if it has not been written yet. */
    Dataset<Row> read(Table table);
}
