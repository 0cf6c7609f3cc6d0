package org.marsad.topics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;

import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.marsad.calendar.Days;
import org.marsad.counting.IdDictionary;
import org.marsad.counting.PairStatistics;
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
 * Works out how strongly each actor and each topic are associated in each period, among all stories of the period, from
 * the counts by day.
 */
final class MeasureActorTopics implements Step {

    private static final String VERSION = "1";
    private static final List<String> STORIES = List.of("stories");

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
        Dataset<Row> coverage = inputs.read(ArticleTables.COVERAGE_DAILY);
        Dataset<Row> actorDaily = inputs.read(ActorTables.ACTOR_DAILY);
        Dataset<Row> topicDaily = inputs.read(TopicTables.TOPIC_DAILY);
        Broadcast<IdDictionary> names =
                inputs.shared(IdDictionary.of(actorDaily.select("actor_id").union(topicDaily.select("topic_id"))));
        Dataset<Row> actors = inputs.lookup(Periods.addUp(
                        actorDaily.withColumn("a", IdDictionary.numbers(names, col("actor_id"))),
                        coverage,
                        List.of("a"),
                        STORIES,
                        days)
                .where("stories > 0"));
        Dataset<Row> topics = inputs.lookup(Periods.addUp(
                        topicDaily.withColumn("b", IdDictionary.numbers(names, col("topic_id"))),
                        coverage,
                        List.of("b"),
                        STORIES,
                        days)
                .where("stories > 0"));
        Dataset<Row> pairs = Periods.addUp(
                inputs.read(TopicTables.ACTOR_TOPIC_DAILY)
                        .withColumn("a", IdDictionary.numbers(names, col("actor_id")))
                        .withColumn("b", IdDictionary.numbers(names, col("topic_id"))),
                coverage,
                List.of("a", "b"),
                STORIES,
                days);
        Dataset<Row> totals = Periods.addUp(coverage, coverage, List.of(), STORIES, days);
        Dataset<Row> measured = PairStatistics.of(within(pairs, actors), actors, topics, totals)
                .persist(StorageLevel.MEMORY_AND_DISK());
        Dataset<Row> ties = QValues.of(measured, inputs::lookup)
                .withColumn("actor_id", IdDictionary.names(names, col("a")))
                .withColumn("topic_id", IdDictionary.names(names, col("b")));
        return new StepResult(List.of(new Output(TopicTables.ACTOR_TOPICS, ties)), List.of(measured));
    }

    /**
     * The pairs with no more stories than the actor has: of very long lists of names the counting engine takes the most
     * frequent only, and these may differ between an article and its story.
     */
    private static Dataset<Row> within(Dataset<Row> pairs, Dataset<Row> actors) {
        return pairs.join(
                        actors.withColumnRenamed("stories", "stories_of_actor"),
                        scala.jdk.javaapi.CollectionConverters.asScala(List.of("grain", "period", "a"))
                                .toSeq())
                .withColumn("stories", least(col("stories"), col("stories_of_actor")))
                .drop("stories_of_actor");
    }
}
