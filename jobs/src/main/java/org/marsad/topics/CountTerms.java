package org.marsad.topics;

import static org.apache.spark.sql.functions.col;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.marsad.calendar.Days;
import org.marsad.dedup.StoryWindow;
import org.marsad.step.Inputs;
import org.marsad.step.Output;
import org.marsad.step.Step;
import org.marsad.step.StepResult;
import org.marsad.tables.ArticleTables;
import org.marsad.tables.Table;
import org.marsad.tables.TopicTables;
import org.marsad.topics.vocabulary.TermReader;
import org.marsad.topics.vocabulary.Vocabulary;

/**
 * Counts the terms of each day: articles on the day of the article, stories, each once, on the day on which the story
 * began. A later article of a story may hold terms that the first did not, so a change reaches back over a story's window.
 *
 * <p>Only the numbers of an article's different terms are shuffled, never its text, and counts are combined before they
 * are shuffled again.
 */
final class CountTerms implements Step {

    private static final StructType DAILY = new StructType()
            .add("epoch_day", DataTypes.IntegerType)
            .add("term_id", DataTypes.StringType)
            .add("articles", DataTypes.LongType)
            .add("stories", DataTypes.LongType);

    private final TopicSettings settings;

    CountTerms(TopicSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "count terms by day";
    }

    @Override
    public List<Table> reads() {
        return List.of(ArticleTables.ARTICLES, TopicTables.TERMS);
    }

    @Override
    public List<Table> writes() {
        return List.of(TopicTables.TERM_DAILY);
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
        String[] ids = IntStream.range(0, vocabulary.size())
                .mapToObj(number -> vocabulary.term(number).id())
                .toArray(String[]::new);
        MapPartitionsFunction<Row, Row> read = rows -> {
            TermReader reader = new TermReader(vocabulary);
            return new Expanding(rows, row -> List.of(article(row, reader)));
        };
        MapPartitionsFunction<Row, Row> tally = rows -> new PartialAggregation(rows, new TermTallies());
        MapFunction<Row, Row> named =
                row -> RowFactory.create(row.getInt(0), ids[row.getInt(1)], row.getLong(2), row.getLong(3));
        Dataset<Row> daily = inputs.read(ArticleTables.ARTICLES)
                .where(days.withDaysAfter(StoryWindow.DAYS).where("published_date"))
                .selectExpr(
                        "story_id",
                        "unix_date(story_date) AS story_day",
                        "unix_date(published_date) AS published_day",
                        "coalesce(language, 'und') AS language",
                        "coalesce(title, '') AS title",
                        "coalesce(body, '') AS body")
                .mapPartitions(read, Encoders.row(TermTallies.ARTICLE))
                .repartition(col("story_id"))
                .sortWithinPartitions("story_id")
                .mapPartitions(tally, Encoders.row(TermTallies.SCHEMA))
                .groupBy("epoch_day", "term")
                .agg(
                        functions.sum("articles").as("articles"),
                        functions.sum("stories").as("stories"))
                .map(named, Encoders.row(DAILY))
                .withColumn("day", functions.date_from_unix_date(col("epoch_day")))
                .where(days.where("day"));
        return StepResult.of(new Output(TopicTables.TERM_DAILY, daily));
    }

    private static Row article(Row row, TermReader reader) {
        IntOpenHashSet terms = new IntOpenHashSet();
        String language = row.getAs("language");
        reader.read(language, row.getAs("title"), (term, start, end, adjoining) -> terms.add(term));
        reader.read(language, row.getAs("body"), (term, start, end, adjoining) -> terms.add(term));
        ByteBuffer bytes = ByteBuffer.allocate(terms.size() * Integer.BYTES);
        terms.forEach(bytes::putInt);
        return RowFactory.create(
                row.getAs("story_id"), row.getAs("story_day"), row.getAs("published_day"), bytes.array());
    }
}
