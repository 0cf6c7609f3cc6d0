package org.marsad.bench.speed;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.SparkContext;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Adds up what the tasks of a Spark session move. */
final class SparkCounters extends SparkListener {

    private static final long PATIENCE_MS = 60_000;

    private final SparkContext context;
    private final AtomicLong shuffled = new AtomicLong();
    private final AtomicLong written = new AtomicLong();
    private final AtomicLong spilled = new AtomicLong();

    private SparkCounters(SparkContext context) {
        this.context = context;
    }

    static SparkCounters listen(SparkContext context) {
        SparkCounters counters = new SparkCounters(context);
        context.addSparkListener(counters);
        return counters;
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        TaskMetrics metrics = end.taskMetrics();
        if (metrics != null) {
            shuffled.addAndGet(metrics.shuffleWriteMetrics().bytesWritten());
            written.addAndGet(metrics.outputMetrics().bytesWritten());
            spilled.addAndGet(metrics.diskBytesSpilled());
        }
    }

    /** Bytes shuffled, written to files and spilled to disk since the start. */
    long[] read() {
        try {
            // Events come late; the last tasks would be missing.
            context.listenerBus().waitUntilEmpty(PATIENCE_MS);
        } catch (java.util.concurrent.TimeoutException e) {
            throw new IllegalStateException("Spark's events do not come to an end", e);
        }
        return new long[] {shuffled.get(), written.get(), spilled.get()};
    }
}
