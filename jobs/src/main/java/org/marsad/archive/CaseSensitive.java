package org.marsad.archive;

import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Reads files whose columns differ in case alone, which a session that passes over case refuses. */
final class CaseSensitive {

    private CaseSensitive() {}

    /** What is read, as a dataset of the given session. */
    static Dataset<Row> read(SparkSession spark, Function<SparkSession, Dataset<Row>> reading) {
        org.apache.spark.sql.classic.SparkSession given = (org.apache.spark.sql.classic.SparkSession) spark;
        org.apache.spark.sql.classic.SparkSession apart = given.cloneSession();
        apart.conf().set("spark.sql.caseSensitive", true);
        Dataset<Row> read = reading.apply(apart);
        return org.apache.spark.sql.classic.Dataset.ofRows(
                given, ((org.apache.spark.sql.classic.Dataset<Row>) read).logicalPlan());
    }
}
