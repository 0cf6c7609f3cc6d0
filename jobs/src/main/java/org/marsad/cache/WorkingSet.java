package org.marsad.cache;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/**
 * Datasets and broadcasts that a computation needs more than once, released together when it ends, however it ends.
 *
 * <p>What is kept can be computed again: the loss of an executor costs time, and fails nothing.
 */
public final class WorkingSet implements AutoCloseable {

    /** Rows that every task is given; about 50 MB. */
    public static final int MAX_BROADCAST_ROWS = 300_000;

    private static final int VERY_FEW = 1_000;

    private final Deque<Runnable> releases = new ArrayDeque<>();

    /** The same rows, stored when they are first computed. */
    public synchronized <T> Dataset<T> keep(Dataset<T> rows, StorageLevel level) {
        Dataset<T> kept = rows.persist(level);
        releases.push(kept::unpersist);
        return kept;
    }

    /** The same rows, stored, with a plan that no longer holds how they are computed, so that plans don't grow. */
    public Dataset<Row> cut(Dataset<Row> rows) {
        Dataset<Row> kept = keep(rows, StorageLevel.MEMORY_AND_DISK());
        return kept.sparkSession().createDataFrame(kept.toJavaRDD(), kept.schema());
    }

    /** All rows, if they are no more than the given number; computes them up to that number. */
    public static Optional<List<Row>> collectIfFew(Dataset<Row> rows, int most) {
        List<Row> collected = rows.limit(most + 1).collectAsList();
        return collected.size() > most ? Optional.empty() : Optional.of(collected);
    }

    /** A dataset of rows in memory, in the session of another one. */
    public static Dataset<Row> local(List<Row> rows, StructType schema, Dataset<Row> sessionOf) {
        return sessionOf.sparkSession().createDataFrame(rows, schema);
    }

    /** A dataset of rows in memory for joining a larger table to them; Spark chooses how to join to the very few. */
    public static Dataset<Row> broadcastLocal(List<Row> rows, StructType schema, Dataset<Row> sessionOf) {
        Dataset<Row> local = local(rows, schema, sessionOf);
        return rows.size() <= VERY_FEW ? local : functions.broadcast(local);
    }

    /**
     * The same rows, sent to every task if they are few, for joining a larger table to them. Computes them, once, in that
     * case: Spark can't know the size of a table that is yet to be computed, and would sort both sides of the join.
     */
    public static Dataset<Row> broadcastIfSmall(Dataset<Row> rows) {
        return broadcastIfSmall(rows, MAX_BROADCAST_ROWS);
    }

    static Dataset<Row> broadcastIfSmall(Dataset<Row> rows, int most) {
        return collectIfFew(rows, most)
                .map(few -> broadcastLocal(few, rows.schema(), rows))
                .orElse(rows);
    }

    /** A value sent once to each process that works for the computation. */
    public synchronized <T> Broadcast<T> broadcast(T value, Dataset<?> sessionOf) {
        Broadcast<T> sent = JavaSparkContext.fromSparkContext(
                        sessionOf.sparkSession().sparkContext())
                .broadcast(value);
        releases.push(sent::destroy);
        return sent;
    }

    /** Releases all, the last first; every one is tried, and the first failure thrown. */
    @Override
    public synchronized void close() {
        List<RuntimeException> failures = new ArrayList<>();
        while (!releases.isEmpty()) {
            try {
                releases.pop().run();
            } catch (RuntimeException e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }
}
