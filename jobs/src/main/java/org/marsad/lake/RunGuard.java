package org.marsad.lake;

import java.time.Duration;
import java.util.function.Consumer;
import org.apache.spark.sql.SparkSession;

/**
 * Keeps two runs from writing a lake at once: it holds the lock of a lake that exists from the start of the run, and that of
 * a new lake from the first commit, so that a run that is refused before it writes leaves nothing behind.
 */
public final class RunGuard implements AutoCloseable {

    private final SparkSession spark;
    private final Lake lake;
    private final LockHolder holder;
    private RunLock lock;

    private RunGuard(SparkSession spark, Lake lake, LockHolder holder, RunLock lock) {
        this.spark = spark;
        this.lake = lake;
        this.holder = holder;
        this.lock = lock;
    }

    /**
     * Guards a lake for a run, see {@link RunLock#acquire}.
     *
     * @throws org.marsad.InvalidInput if another run holds the lock of the lake after the wait
     */
    public static RunGuard of(
            SparkSession spark, Lake lake, LockHolder holder, Duration wait, Consumer<LockHolder> waiting) {
        RunLock lock = lake.exists() ? RunLock.acquire(spark, lake, holder, wait, waiting) : null;
        RunGuard guard = new RunGuard(spark, lake, holder, lock);
        lake.guardedBy(guard::requireHeld);
        return guard;
    }

    /** Takes the lock of a new lake, and requires that of one that is held. */
    private synchronized void requireHeld() {
        if (lock == null) {
            lock = RunLock.acquire(spark, lake, holder, Duration.ZERO, other -> {});
            if (!lock.isFirst()) {
                throw new IllegalStateException("Another run has written the lake since this one began."
                        + " Nothing is written. Start it again.");
            }
        } else {
            lock.requireHeld();
        }
    }

    /** Releases the lock. */
    @Override
    public synchronized void close() {
        lake.guardedBy(() -> {});
        if (lock != null) {
            lock.close();
        }
    }
}
