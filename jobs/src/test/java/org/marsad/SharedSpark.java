package org.marsad;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.SparkEnv;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.rdd.RDD;
import org.apache.spark.sql.SparkSession;
import org.marsad.session.Sessions;
import scala.jdk.javaapi.CollectionConverters;

/** The one Spark session of all tests, as the program itself opens it, on two threads. */
public final class SharedSpark {

    private static final Map<String, String> SETTINGS = Map.of(
            "spark.master", "local[2]",
            "spark.ui.enabled", "false",
            "spark.sql.shuffle.partitions", "2",
            "spark.default.parallelism", "2",
            "spark.sql.warehouse.dir", "target/spark-warehouse");

    private SharedSpark() {}

    /** The session; opened at the first call, and left open until the tests are over. */
    public static SparkSession session() {
        return Holder.SESSION;
    }

    /** A value for all tasks, as a run shares it. */
    public static <T> Broadcast<T> shared(T value) {
        return JavaSparkContext.fromSparkContext(session().sparkContext()).broadcast(value);
    }

    /** Drops every block of stored datasets, as the loss of the executors that hold them does. */
    public static void loseStoredBlocks() {
        for (Object id : CollectionConverters.asJava(
                session().sparkContext().getPersistentRDDs().keySet())) {
            SparkEnv.get().blockManager().master().removeRdd((Integer) id, true);
        }
    }

    /** The ids of the datasets that are stored, but for the states of tables, which Delta keeps. */
    public static Set<Integer> storedDatasets() {
        Set<Integer> stored = new TreeSet<>();
        for (RDD<?> rdd : CollectionConverters.asJava(
                session().sparkContext().getPersistentRDDs().values())) {
            if (!String.valueOf(rdd.name()).startsWith("Delta Table State")) {
                stored.add(rdd.id());
            }
        }
        return stored;
    }

    private static final class Holder {
        private static final SparkSession SESSION = open();

        private static SparkSession open() {
            SETTINGS.forEach(System::setProperty);
            return Sessions.open("marsad tests");
        }
    }
}
