package org.marsad.run;

import org.apache.spark.sql.SparkSession;
import org.marsad.lake.Lake;

/**
 * What stages of one run share.
 *
 * @param recompute whether everything is computed again though nothing changed
 */
public record RunContext(SparkSession spark, Lake lake, String runId, boolean recompute, Progress progress) {

    /** Names what Spark does next, in its interface and to the user. */
    void begin(String stage, String step) {
        spark.sparkContext().setJobDescription("marsad " + stage + ": " + step);
        progress.step(stage, step);
    }
}
