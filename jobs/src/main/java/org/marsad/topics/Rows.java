package org.marsad.topics;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/** Rows made in the driver as a dataset of the same session as another. */
final class Rows {

    private Rows() {}

    /** The rows as a dataset; {@code neighbour} only tells the session, and is best a small one. */
    static Dataset<Row> dataset(List<Row> rows, StructType schema, Dataset<Row> neighbour) {
        List<Row> held = new ArrayList<>(rows);
        return neighbour
                .agg(functions.count(functions.lit(1)))
                .flatMap((FlatMapFunction<Row, Row>) one -> held.iterator(), Encoders.row(schema));
    }
}
