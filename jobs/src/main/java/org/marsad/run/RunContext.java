package org.marsad.run;

import org.apache.spark.sql.SparkSession;
import org.marsad.lake.Lake;

/**
 * What stages of one run share.
 *
 * @param recompute whether everything is computed again though nothing changed
 * @param readings how far each step has read its inputs
 */
public record RunContext(
        SparkSession spark, Lake lake, String runId, boolean recompute, Progress progress, Readings readings) {

    public RunContext(SparkSession spark, Lake lake, String runId, boolean recompute, Progress progress) {
        this(spark, lake, runId, recompute, progress, Readings.of(lake));
    }

    /** Names what Spark does next, in its interface and to the user. */
    void begin(String stage, String step) {
        spark.sparkContext().setJobDescription("marsad " + stage + ": " + step);
        progress.step(stage, step);
    }
}
