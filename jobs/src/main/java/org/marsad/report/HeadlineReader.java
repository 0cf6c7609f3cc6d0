package org.marsad.report;

import static org.apache.spark.sql.functions.approx_count_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.unix_date;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.marsad.tables.ActorTables;
import org.marsad.tables.TopicTables;

/**
 * Chooses the articles that stand for actors and topics: of each story one, of the latest stories and of those of the
 * days on which they burst.
 */
final class HeadlineReader {

    /** Stories of a day that stand for a burst. */
    private static final int PER_DAY = 3;

    private final ReportInputs inputs;

    HeadlineReader(ReportInputs inputs) {
        this.inputs = inputs;
    }

    /** A day on which a thing burst, as a number of days since 1970. */
    record BurstDay(String id, int day) {}

    /** An article that stands for a story, and by how many articles the story came. */
    record Headline(String articleId, int day, long reach) {}

    Map<String, List<Headline>> ofActors(Collection<String> actors, List<BurstDay> bursts) {
        Dataset<Row> mentions = ReportInputs.among(
                        inputs.inWindow(ActorTables.MENTIONS, "published_date").where("NOT attribution"),
                        "actor_id",
                        actors)
                .select(
                        col("actor_id").as("id"),
                        col("story_id"),
                        col("published_date"),
                        col("article_id"),
                        col("part").equalTo("title").cast("double").as("score"));
        return chosen(mentions, bursts);
    }

    Map<String, List<Headline>> ofTopics(Collection<String> topics, List<BurstDay> bursts) {
        Dataset<Row> articles = ReportInputs.among(
                        inputs.inWindow(TopicTables.ARTICLE_TOPICS, "published_date"), "topic_id", topics)
                .select(
                        col("topic_id").as("id"),
                        col("story_id"),
                        col("published_date"),
                        col("article_id"),
                        col("weight").as("score"));
        return chosen(articles, bursts);
    }

    private Map<String, List<Headline>> chosen(Dataset<Row> articles, List<BurstDay> bursts) {
        Object[] burstDays = bursts.stream()
                .map(burst -> burst.day() + " " + burst.id())
                .sorted()
                .toArray();
        Dataset<Row> stories = articles.groupBy("id", "story_id")
                .agg(
                        max(struct(
                                        col("score"),
                                        unix_date(col("published_date")).multiply(-1),
                                        col("article_id")))
                                .as("best"),
                        approx_count_distinct("article_id").as("reach"),
                        unix_date(min("published_date")).as("day"))
                .withColumn("bursts", concat_ws(" ", col("day"), col("id")).isin(burstDays))
                .withColumn(
                        "latest",
                        row_number()
                                .over(Window.partitionBy("id")
                                        .orderBy(
                                                col("day").desc(),
                                                col("reach").desc(),
                                                col("best.score").desc(),
                                                col("story_id"))))
                .withColumn(
                        "of_day",
                        row_number()
                                .over(Window.partitionBy("id", "day")
                                        .orderBy(
                                                col("reach").desc(),
                                                col("best.score").desc(),
                                                col("story_id"))));
        Map<String, List<Headline>> chosen = new LinkedHashMap<>();
        stories.where(col("latest")
                        .leq(inputs.limits().articles())
                        .or(col("bursts").and(col("of_day").leq(lit(PER_DAY)))))
                .orderBy("id", "latest")
                .select("id", "best.article_id", "day", "reach")
                .collectAsList()
                .forEach(row -> chosen.computeIfAbsent(row.getString(0), id -> new ArrayList<>())
                        .add(new Headline(row.getString(1), row.getInt(2), row.getLong(3))));
        return chosen;
    }
}
