package org.marsad.topics;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.marsad.SharedSpark;
import org.marsad.calendar.Days;
import org.marsad.step.Inputs;
import org.marsad.step.Output;
import org.marsad.step.Step;
import org.marsad.step.StepResult;
import org.marsad.tables.ActorTables;
import org.marsad.tables.ArticleTables;
import org.marsad.tables.Table;

/** Tables in memory: articles about a harbour, a harvest and a stage, and what steps make of them. */
final class SmallLake implements Inputs {

    static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
    private static final List<List<String>> SUBJECTS = List.of(
            List.of("quay", "crane", "pilot", "anchor", "cargo", "tugboat", "lighthouse", "mooring", "ferry", "dock"),
            List.of("wheat", "barley", "barn", "tractor", "rainfall", "mill", "orchard", "plough", "silo", "seed"),
            List.of("violin", "opera", "tenor", "ballet", "curtain", "rehearsal", "choir", "cello", "aria", "encore"));

    private final SparkSession spark = SharedSpark.session();
    private final Map<String, Dataset<Row>> tables = new HashMap<>();
    private final List<Row> articles = new ArrayList<>();
    private final int partitions;

    SmallLake(int partitions) {
        this.partitions = partitions;
    }

    @Override
    public Dataset<Row> rows(List<Row> rows, org.apache.spark.sql.types.StructType schema) {
        return spark.createDataFrame(rows, schema);
    }

    @Override
    public Dataset<Row> lookup(Dataset<Row> rows) {
        return rows;
    }

    @Override
    public <T> org.apache.spark.broadcast.Broadcast<T> shared(T value) {
        return SharedSpark.shared(value);
    }

    /** Stories of one article, the three subjects in turn, six words of the subject each. */
    SmallLake withStories(int number) {
        return withStories(0, number);
    }

    /** Stories like those of {@link #withStories(int)}, numbered from {@code first} to below {@code end}. */
    SmallLake withStories(int first, int end) {
        Random random = new Random(11 + first);
        for (int story = first; story < end; story++) {
            List<String> subject = SUBJECTS.get(story % SUBJECTS.size());
            String body = random.ints(0, subject.size())
                    .distinct()
                    .limit(6)
                    .mapToObj(subject::get)
                    .collect(Collectors.joining(". ", "", "."));
            String id = "story%04d".formatted(story);
            article(id, id, FIRST.plusDays(story % 4), FIRST.plusDays(story % 4), "Report " + story, body);
        }
        return this;
    }

    SmallLake article(String id, String story, LocalDate storyDate, LocalDate day, String title, String body) {
        articles.add(RowFactory.create(
                id, story, id.equals(story), Date.valueOf(storyDate), Date.valueOf(day), "paper", "en", title, body));
        Dataset<Row> rows = spark.createDataFrame(
                        articles,
                        org.apache.spark.sql.types.StructType.fromDDL(
                                "article_id STRING, story_id STRING, story_lead BOOLEAN, story_date DATE,"
                                        + " published_date DATE, source STRING, language STRING, title STRING,"
                                        + " body STRING"))
                .repartition(partitions);
        tables.put(ArticleTables.ARTICLES.name(), rows);
        tables.put(
                ArticleTables.COVERAGE_DAILY.name(),
                rows.where("story_lead")
                        .groupBy(functions.col("story_date").as("day"))
                        .agg(functions.count(functions.lit(1)).as("stories")));
        return this;
    }

    /** The actor is mentioned in the articles. */
    SmallLake mentions(String actor, String... articleIds) {
        Dataset<Row> named = read(ArticleTables.ARTICLES)
                .where(functions.col("article_id").isin((Object[]) articleIds))
                .withColumn("actor_id", functions.lit(actor))
                .withColumn("attribution", functions.lit(false));
        tables.merge(ActorTables.MENTIONS.name(), named, Dataset::union);
        Dataset<Row> daily = tables.get(ActorTables.MENTIONS.name())
                .groupBy(functions.col("story_date").as("day"), functions.col("actor_id"))
                .agg(functions.countDistinct("story_id").as("stories"));
        tables.put(ActorTables.ACTOR_DAILY.name(), daily);
        return this;
    }

    /** Runs a step for the days and keeps what it gives. */
    StepResult run(Step step, Days days) {
        StepResult result = step.compute(this, days);
        for (Output output : result.outputs()) {
            List<Row> rows = output.rows()
                    .select(output.table().columnNames().stream()
                            .map(functions::col)
                            .toArray(org.apache.spark.sql.Column[]::new))
                    .collectAsList();
            tables.put(
                    output.table().name(),
                    spark.createDataFrame(rows, output.table().schema()));
        }
        result.cached().forEach(Dataset::unpersist);
        return result;
    }

    SmallLake runAll() {
        TopicSteps.all(TopicSettings.USUAL).forEach(step -> run(step, Days.ALL));
        return this;
    }

    @Override
    public Dataset<Row> read(Table table) {
        Dataset<Row> rows = tables.get(table.name());
        return rows == null ? spark.createDataFrame(List.of(), table.schema()) : rows;
    }

    /** The rows of a table as text, sorted. */
    List<String> lines(Table table) {
        return read(table).collectAsList().stream().map(Row::toString).sorted().toList();
    }
}
