package org.marsad.bench.speed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.SparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** The times of all tasks, by the Spark stage that they belong to. */
public final class TaskTimes extends SparkListener {

    private static final long PATIENCE_MS = 60_000;
    private static final double MILLIS = 1e3;

    private final SparkContext context;
    private final Map<Integer, String> descriptions = new ConcurrentHashMap<>();
    private final Map<Integer, List<Long>> millis = new ConcurrentHashMap<>();

    private TaskTimes(SparkContext context) {
        this.context = context;
    }

    /**
     * A stage of Spark.
     *
     * @param description what Marsad does in it
     * @param median seconds of the middle task
     * @param slowest seconds of the slowest
     * @param all seconds of all
     */
    public record OfStage(String description, int tasks, double median, double slowest, double all) {}

    /** Begins to listen. */
    public static TaskTimes listen(SparkContext context) {
        TaskTimes times = new TaskTimes(context);
        context.addSparkListener(times);
        return times;
    }

    @Override
    public void onStageSubmitted(SparkListenerStageSubmitted submitted) {
        Properties properties = submitted.properties();
        String description = properties == null ? null : properties.getProperty("spark.job.description");
        descriptions.put(submitted.stageInfo().stageId(), description == null ? "" : description);
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        if (end.taskInfo().successful()) {
            millis.computeIfAbsent(end.stageId(), stage -> Collections.synchronizedList(new ArrayList<>()))
                    .add(end.taskInfo().duration());
        }
    }

    /** The stages of several tasks so far, the one with the slowest task first. */
    public List<OfStage> read() {
        try {
            context.listenerBus().waitUntilEmpty(PATIENCE_MS);
        } catch (java.util.concurrent.TimeoutException e) {
            throw new IllegalStateException("Spark's events do not come to an end", e);
        }
        return millis.entrySet().stream()
                .filter(stage -> stage.getValue().size() > 1)
                .map(stage -> of(descriptions.getOrDefault(stage.getKey(), ""), stage.getValue()))
                .sorted(Comparator.comparingDouble(OfStage::slowest).reversed())
                .toList();
    }

    private static OfStage of(String description, List<Long> times) {
        List<Long> sorted = times.stream().sorted().toList();
        return new OfStage(
                description,
                sorted.size(),
                sorted.get(sorted.size() / 2) / MILLIS,
                sorted.get(sorted.size() - 1) / MILLIS,
                sorted.stream().mapToLong(Long::longValue).sum() / MILLIS);
    }
}
