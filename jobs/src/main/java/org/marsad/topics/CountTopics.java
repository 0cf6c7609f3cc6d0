package org.marsad.topics;

import static org.apache.spark.sql.functions.lit;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.marsad.calendar.Days;
import org.marsad.counting.Occurrences;
import org.marsad.dedup.StoryWindow;
import org.marsad.step.Inputs;
import org.marsad.step.Output;
import org.marsad.step.Step;
import org.marsad.step.StepResult;
import org.marsad.tables.Table;
import org.marsad.tables.TopicTables;

/** Counts the topics of each day: articles on the day of the article, stories on the day on which the story began. */
final class CountTopics implements Step {

    private static final String VERSION = "1";

    @Override
    public String name() {
        return "count topics by day";
    }

    @Override
    public List<Table> reads() {
        return List.of(TopicTables.ARTICLE_TOPICS);
    }

    @Override
    public List<Table> writes() {
        return List.of(TopicTables.TOPIC_DAILY);
    }

    @Override
    public String fingerprint() {
        return VERSION;
    }

    @Override
    public Days stale(Days changed) {
        return changed.withDaysBefore(StoryWindow.DAYS);
    }

    @Override
    public StepResult compute(Inputs inputs, Days days) {
        Dataset<Row> occurrences = inputs.read(TopicTables.ARTICLE_TOPICS)
                .where(days.withDaysAfter(StoryWindow.DAYS).where("published_date"))
                .withColumnRenamed("topic_id", "thing")
                .withColumn("side", lit(0))
                .withColumn("sentence", lit(null).cast("int"));
        Dataset<Row> counts = Occurrences.count(occurrences, Occurrences.Pairing.ACROSS, days, inputs::shared)
                .where("a IS NOT NULL AND b IS NULL")
                .withColumnRenamed("a", "topic_id");
        return StepResult.of(new Output(TopicTables.TOPIC_DAILY, counts));
    }
}
