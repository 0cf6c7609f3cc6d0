package org.marsad.topics;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.date_from_unix_date;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.storage.StorageLevel;
import org.marsad.calendar.Days;
import org.marsad.dedup.StoryWindow;
import org.marsad.step.Inputs;
import org.marsad.step.Output;
import org.marsad.step.Step;
import org.marsad.step.StepResult;
import org.marsad.tables.ArticleTables;
import org.marsad.tables.Table;
import org.marsad.tables.TopicTables;
import org.marsad.topics.network.TopicModel;
import org.marsad.topics.vocabulary.Vocabulary;

/**
 * Reads the terms of every article of the stale days, once, and finds its topics: at most {@value #MAX_TOPICS}, those
 * whose terms' cosine with the article's is {@link TopicSettings#minWeight()} or more. Counts terms and topics by day:
 * articles on the day of the article, stories, each once, on the day on which the story began.
 *
 * <p>A later article of a story may contain terms that the first did not, so a change reaches back over a story's window.
 * Only the numbers of an article's different terms and topics are shuffled, never its text, and counts are combined
 * before they are shuffled again.
 */
final class IndexArticles implements Step {

    /** Topics that an article can have. */
    static final int MAX_TOPICS = 3;

    private final TopicSettings settings;

    IndexArticles(TopicSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "terms and topics of articles";
    }

    @Override
    public List<Table> reads() {
        return List.of(ArticleTables.ARTICLES, TopicTables.TERMS, TopicTables.TOPICS);
    }

    @Override
    public List<Table> writes() {
        return List.of(TopicTables.ARTICLE_TOPICS, TopicTables.TOPIC_DAILY, TopicTables.TERM_DAILY);
    }

    @Override
    public String fingerprint() {
        return settings.fingerprint();
    }

    @Override
    public Days stale(Days changed) {
        return changed.withDaysBefore(StoryWindow.DAYS);
    }

    @Override
    public StepResult compute(Inputs inputs, Days days) {
        Vocabulary vocabulary = Vocabulary.of(inputs.read(TopicTables.TERMS).collectAsList());
        TopicModel topics =
                new TopicModel(TopicRows.topics(inputs.read(TopicTables.TOPICS).collectAsList()), vocabulary);
        Broadcast<ArticleModel> model = inputs.shared(
                new ArticleModel(vocabulary, topics, settings.termsPerStory(), MAX_TOPICS, settings.minWeight()));
        MapPartitionsFunction<Row, Row> read = rows -> {
            ArticleReader reader = new ArticleReader(model.value());
            return new Expanding(rows, row -> List.of(reader.read(row)));
        };
        Dataset<Row> articles = inputs.read(ArticleTables.ARTICLES)
                .where(days.withDaysAfter(StoryWindow.DAYS).where("published_date"))
                .selectExpr(ArticleReader.INPUT)
                .mapPartitions(read, Encoders.row(ArticleReader.SCHEMA))
                .persist(StorageLevel.MEMORY_AND_DISK());
        Dataset<Row> assigned = articles.where("size(topics) > 0")
                .where(days.where("published_date"))
                .selectExpr("article_id", "published_date", "story_id", "story_date", "source", "inline(topics)");
        Dataset<Row> counts = counts(articles).where(days.where("day")).persist(StorageLevel.MEMORY_AND_DISK());
        UDF1<Integer, String> id = item -> model.value().id(item);
        Column item = functions.udf(id, DataTypes.StringType).apply(col("item"));
        int terms = vocabulary.size();
        return new StepResult(
                List.of(
                        new Output(TopicTables.ARTICLE_TOPICS, assigned),
                        new Output(
                                TopicTables.TOPIC_DAILY,
                                withSources(
                                        counts.where(col("item").geq(terms)).withColumn("topic_id", item), assigned)),
                        new Output(
                                TopicTables.TERM_DAILY,
                                counts.where(col("item").lt(terms)).withColumn("term_id", item))),
                List.of(articles, counts));
    }

    /** {@code day, item, articles, stories}. */
    private static Dataset<Row> counts(Dataset<Row> articles) {
        MapPartitionsFunction<Row, Row> tally = rows -> new PartialAggregation(rows, new StoryTallies());
        return articles.select(
                        col("story_id"),
                        unix_date(col("story_date")).as("story_day"),
                        unix_date(col("published_date")).as("published_day"),
                        col("items"))
                .repartition(col("story_id"))
                .sortWithinPartitions("story_id")
                .mapPartitions(tally, Encoders.row(StoryTallies.SCHEMA))
                .groupBy("epoch_day", "item")
                .agg(sum("articles").as("articles"), sum("stories").as("stories"))
                .withColumn("day", date_from_unix_date(col("epoch_day")));
    }

    /** The counts of topics with the sources of the day's articles; a day has as many rows as topics. */
    private static Dataset<Row> withSources(Dataset<Row> counts, Dataset<Row> assigned) {
        // The hash of null is a number.
        Column source = when(col("source").isNotNull(), xxhash64(col("source")));
        Dataset<Row> sources = assigned.groupBy(col("published_date").as("day"), col("topic_id"))
                .agg(size(collect_set(source)).cast(DataTypes.LongType).as("different_sources"));
        return counts.join(
                        broadcast(sources),
                        scala.jdk.javaapi.CollectionConverters.asScala(List.of("day", "topic_id"))
                                .toSeq(),
                        "left")
                .withColumn("sources", coalesce(col("different_sources"), lit(0L)));
    }
}
