package org.marsad.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerEvent;
import org.apache.spark.sql.execution.ui.SparkListenerSQLExecutionStart;
import org.junit.jupiter.api.Test;
import org.marsad.SharedSpark;
import org.marsad.calendar.Days;
import org.marsad.step.Step;
import org.marsad.trends.MeasureTrends;

/** Every SQL execution costs every run about a tenth of a second, so their number is held. */
class StepExecutionsTest {

    private static final class Executions extends SparkListener {
        private final AtomicInteger started = new AtomicInteger();

        @Override
        public void onOtherEvent(SparkListenerEvent event) {
            if (event instanceof SparkListenerSQLExecutionStart) {
                started.incrementAndGet();
            }
        }
    }

    @Test
    void a_step_makes_a_few_executions_besides_one_for_each_table() throws Exception {
        SmallLake lake = TopicLakes.of(2, 120).mentions("harbour-master", "story0000", "story0003");
        Map<String, Integer> executions = new LinkedHashMap<>();
        List<Step> steps = Stream.concat(
                        TopicSteps.all(TopicSettings.USUAL).stream(),
                        MeasureTrends.all().stream().skip(1))
                .toList();
        for (Step step : steps) {
            executions.put(step.name(), executions(lake, step) - step.writes().size());
        }

        assertThat(executions)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        // The stories, the topics before, words, phrases, where they stand, the strongest terms.
                        "fit vocabulary and topics", 6,
                        // The terms, the topics.
                        "terms and topics of articles", 2,
                        // The ids.
                        "count actors on topics by day", 1,
                        // The days, the ids.
                        "measure actors on topics by period", 2,
                        // The days.
                        "trends of topics and terms", 1));
    }

    private static int executions(SmallLake lake, Step step) throws Exception {
        Executions executions = new Executions();
        SharedSpark.session().sparkContext().addSparkListener(executions);
        try {
            lake.run(step, Days.ALL);
            SharedSpark.session().sparkContext().listenerBus().waitUntilEmpty();
        } finally {
            SharedSpark.session().sparkContext().removeSparkListener(executions);
        }
        return executions.started.get();
    }
}
