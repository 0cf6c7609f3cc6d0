package org.marsad.step;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.marsad.tables.Table;

/** The rows that replace those of the recomputed days in a table. */
public record Output(Table table, Dataset<Row> rows) {}
