package org.marsad.session;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.SparkSession;

/**
 * How a session runs while the input has a certain size; the session is as before once this is closed.
 *
 * <p>On a small input Spark takes longer to generate and compile code, to plan anew between the stages of a query and to
 * move rows among tasks than to compute: rows are interpreted, plans stay as they are, and one task shuffles.
 */
public final class InputProfile implements AutoCloseable {

    /** Bytes of Parquet, of which a small archive and the lake made of it have no more together. */
    static final long MAX_SMALL_BYTES = 4L << 20;

    private static final Map<String, String> SMALL = Map.of(
            "spark.sql.adaptive.enabled", "false",
            "spark.sql.shuffle.partitions", "1",
            "spark.sql.codegen.wholeStage", "false",
            "spark.sql.codegen.factoryMode", "NO_CODEGEN",
            // A broadcast is a job of its own; with one task to a shuffle there is nothing to save.
            "spark.sql.autoBroadcastJoinThreshold", "-1");

    private final SparkSession spark;
    private final Map<String, String> before = new LinkedHashMap<>();

    private InputProfile(SparkSession spark) {
        this.spark = spark;
    }

    /** Sets the session up for an input of so many bytes; what the user has set himself stays. */
    public static InputProfile of(SparkSession spark, long bytes) {
        InputProfile profile = new InputProfile(spark);
        if (bytes <= MAX_SMALL_BYTES) {
            SMALL.forEach(profile::set);
        }
        return profile;
    }

    private void set(String name, String value) {
        if (Sessions.isGiven(spark, name)) {
            return;
        }
        scala.Option<String> was = spark.conf().getOption(name);
        before.put(name, was.isDefined() ? was.get() : null);
        spark.conf().set(name, value);
    }

    @Override
    public void close() {
        before.forEach((name, value) -> {
            if (value == null) {
                spark.conf().unset(name);
            } else {
                spark.conf().set(name, value);
            }
        });
        before.clear();
    }
}
