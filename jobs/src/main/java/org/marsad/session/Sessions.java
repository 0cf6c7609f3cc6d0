package org.marsad.session;

import java.util.List;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Makes the Spark session of a run. */
public final class Sessions {

    private static final String MASTER = "spark.master";

    /** Names of the settings that were given to the JVM, as a setting of its own. */
    private static final String GIVEN = "spark.marsad.given";

    private Sessions() {}

    /**
     * The session of this JVM, with Delta.
     *
     * <p>What {@code spark-submit} or the cluster sets stays. Without a master, Spark runs in this JVM on all cores, with
     * few partitions and no web interface, as befits a laptop.
     */
    public static SparkSession open(String name) {
        // With another zone, Delta reconstructs the state of a table after each commit to check it.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        SparkConf given = new SparkConf();
        boolean embedded = !given.contains(MASTER);
        SparkConf conf = given.clone().setAppName(name);
        conf.setIfMissing("spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension");
        conf.setIfMissing("spark.sql.catalog.spark_catalog", "org.apache.spark.sql.delta.catalog.DeltaCatalog");
        conf.set("spark.sql.session.timeZone", "UTC");
        conf.set(GIVEN, Stream.of(given.getAll()).map(setting -> setting._1()).collect(Collectors.joining(",")));
        // Nanoseconds, which pandas writes, are numbers then; Spark refuses to read them as timestamps.
        conf.set("spark.sql.legacy.parquet.nanosAsLong", "true");
        // HotSpot never compiles a longer method, and Spark writes one for every row of many columns: it is cut up.
        conf.setIfMissing("spark.sql.codegen.hugeMethodLimit", "8000");
        if (embedded) {
            conf.set(MASTER, "local[*]");
        }
        if (conf.get(MASTER).startsWith("local")) {
            forLaptop(conf);
        }
        return SparkSession.builder().config(conf).getOrCreate();
    }

    /** Whether the user has given the setting. */
    static boolean isGiven(SparkSession spark, String name) {
        return List.of(spark.sparkContext().getConf().get(GIVEN, "").split(",")).contains(name);
    }

    private static void forLaptop(SparkConf conf) {
        int cores = Runtime.getRuntime().availableProcessors();
        conf.setIfMissing("spark.ui.enabled", "false");
        conf.setIfMissing("spark.driver.host", "localhost");
        conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
        conf.setIfMissing("spark.sql.shuffle.partitions", Integer.toString(2 * cores));
        conf.setIfMissing("spark.default.parallelism", Integer.toString(cores));
        conf.setIfMissing("spark.databricks.delta.snapshotPartitions", "1");
        // Shuffles stay on this machine: two cores have more to do than to pack and unpack them.
        conf.setIfMissing("spark.shuffle.compress", "false");
        conf.setIfMissing("spark.sql.inMemoryColumnarStorage.compressed", "false");
        conf.setIfMissing("spark.sql.sources.parallelPartitionDiscovery.parallelism", Integer.toString(cores));
    }
}
