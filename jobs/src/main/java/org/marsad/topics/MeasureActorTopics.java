package org.marsad.topics;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.marsad.calendar.Days;
import org.marsad.counting.IdDictionary;
import org.marsad.counting.ItemCounts;
import org.marsad.counting.PairStatistics;
import org.marsad.counting.PeriodTotals;
import org.marsad.counting.Periods;
import org.marsad.counting.QValues;
import org.marsad.step.Inputs;
import org.marsad.step.Output;
import org.marsad.step.Step;
import org.marsad.step.StepResult;
import org.marsad.tables.ActorTables;
import org.marsad.tables.ArticleTables;
import org.marsad.tables.Table;
import org.marsad.tables.TopicTables;

/**
 * Computes how strongly each actor and each topic are associated in each period, among all stories of the period, from
 * the counts by day.
 */
final class MeasureActorTopics implements Step {

    private static final String VERSION = "1";

    @Override
    public String name() {
        return "measure actors on topics by period";
    }

    @Override
    public List<Table> reads() {
        return List.of(
                TopicTables.ACTOR_TOPIC_DAILY,
                TopicTables.TOPIC_DAILY,
                ActorTables.ACTOR_DAILY,
                ArticleTables.COVERAGE_DAILY);
    }

    @Override
    public List<Table> writes() {
        return List.of(TopicTables.ACTOR_TOPICS);
    }

    @Override
    public String fingerprint() {
        return VERSION;
    }

    @Override
    public StepResult compute(Inputs inputs, Days days) {
        PeriodTotals totals = PeriodTotals.of(inputs.read(ArticleTables.COVERAGE_DAILY));
        Dataset<Row> actorDaily = inputs.read(ActorTables.ACTOR_DAILY);
        Dataset<Row> topicDaily = inputs.read(TopicTables.TOPIC_DAILY);
        Broadcast<IdDictionary> names =
                inputs.shared(IdDictionary.of(actorDaily.select("actor_id").union(topicDaily.select("topic_id"))));
        ItemCounts actors = ItemCounts.of(actorDaily, "actor_id", names, totals, days);
        ItemCounts topics = ItemCounts.of(topicDaily, "topic_id", names, totals, days);
        Dataset<Row> pairs = Periods.addUp(
                inputs.read(TopicTables.ACTOR_TOPIC_DAILY)
                        .withColumn("a", IdDictionary.numbers(names, col("actor_id")))
                        .withColumn("b", IdDictionary.numbers(names, col("topic_id"))),
                totals,
                List.of("a", "b"),
                List.of("stories"),
                days);
        Dataset<Row> measured =
                PairStatistics.within(pairs, actors, topics, totals).persist(StorageLevel.MEMORY_AND_DISK());
        Dataset<Row> ties = QValues.of(measured)
                .withColumn("actor_id", IdDictionary.names(names, col("a")))
                .withColumn("topic_id", IdDictionary.names(names, col("b")));
        return new StepResult(List.of(new Output(TopicTables.ACTOR_TOPICS, ties)), List.of(measured));
    }
}
