package org.marsad.topics;

import static org.apache.spark.sql.functions.col;

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
import org.marsad.tables.ActorTables;
import org.marsad.tables.Table;
import org.marsad.tables.TopicTables;

/**
 * Counts the stories of each day on a topic that mention an actor, whether or not in the same article.
 *
 * <p>A story is the unit: so the counts agree with the stories of the actor and those of the topic, which an actor in one
 * article and a topic of another both belong to.
 */
final class CountActorTopics implements Step {

    private static final String VERSION = "1";

    @Override
    public String name() {
        return "count actors on topics by day";
    }

    @Override
    public List<Table> reads() {
        return List.of(ActorTables.MENTIONS, TopicTables.ARTICLE_TOPICS);
    }

    @Override
    public List<Table> writes() {
        return List.of(TopicTables.ACTOR_TOPIC_DAILY);
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
        String window = days.withDaysAfter(StoryWindow.DAYS).where("published_date");
        Dataset<Row> actors =
                items(inputs.read(ActorTables.MENTIONS).where(window).where("NOT attribution"), "actor_id", 0);
        Dataset<Row> topics = items(inputs.read(TopicTables.ARTICLE_TOPICS).where(window), "topic_id", 1);
        Dataset<Row> counts = Occurrences.count(actors.union(topics), Occurrences.Pairing.ACROSS, days, inputs::shared)
                .where("b IS NOT NULL")
                .where(col("stories").gt(0))
                .withColumnRenamed("a", "actor_id")
                .withColumnRenamed("b", "topic_id");
        return StepResult.of(new Output(TopicTables.ACTOR_TOPIC_DAILY, counts));
    }

    private static Dataset<Row> items(Dataset<Row> rows, String id, int side) {
        return rows.selectExpr(
                "story_id",
                "story_id AS article_id",
                "story_date",
                "story_date AS published_date",
                "source",
                id + " AS item",
                side + " AS side",
                "CAST(NULL AS INT) AS sentence");
    }
}
