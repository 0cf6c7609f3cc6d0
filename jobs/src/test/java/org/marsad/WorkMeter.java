package org.marsad;

import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerEvent;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.sql.execution.ui.SparkListenerSQLExecutionStart;

/** Counts what Spark does: SQL executions, those inside others included, and jobs. */
public final class WorkMeter extends SparkListener {

    private final AtomicInteger executions = new AtomicInteger();
    private final AtomicInteger jobs = new AtomicInteger();

    /** What Spark did. */
    public record Work(int executions, int jobs) {}

    /** What Spark does for some work. */
    public static Work of(Runnable work) {
        WorkMeter meter = new WorkMeter();
        try {
            // Events of earlier work come late, and would be counted.
            SharedSpark.session().sparkContext().listenerBus().waitUntilEmpty();
            SharedSpark.session().sparkContext().addSparkListener(meter);
            work.run();
            SharedSpark.session().sparkContext().listenerBus().waitUntilEmpty();
        } catch (TimeoutException e) {
            throw new AssertionError("Spark's events did not come to an end", e);
        } finally {
            SharedSpark.session().sparkContext().removeSparkListener(meter);
        }
        return new Work(meter.executions.get(), meter.jobs.get());
    }

    @Override
    public void onOtherEvent(SparkListenerEvent event) {
        if (event instanceof SparkListenerSQLExecutionStart) {
            executions.incrementAndGet();
        }
    }

    @Override
    public void onJobStart(SparkListenerJobStart job) {
        jobs.incrementAndGet();
    }
}
