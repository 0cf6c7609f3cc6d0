package org.marsad.topics;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.marsad.calendar.Days;
import org.marsad.step.Inputs;
import org.marsad.step.Output;
import org.marsad.step.Step;
import org.marsad.step.StepResult;
import org.marsad.tables.ArticleTables;
import org.marsad.tables.Table;
import org.marsad.tables.TopicTables;
import org.marsad.topics.network.TopicModel;
import org.marsad.topics.network.TopicModel.Fit;
import org.marsad.topics.vocabulary.TermVector;
import org.marsad.topics.vocabulary.VectorReader;
import org.marsad.topics.vocabulary.Vocabulary;

/**
 * Tells the topics of each article of the stale days: at most {@value #MAX_TOPICS}, those whose terms' cosine with the
 * article's is {@link TopicSettings#leastWeight()} or more.
 *
 * <p>The model goes to the tasks with their code; it holds the terms of the topics only.
 */
final class AssignTopics implements Step {

    /** Topics that an article can have. */
    static final int MAX_TOPICS = 3;

    private final TopicSettings settings;

    AssignTopics(TopicSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "tell the articles' topics";
    }

    @Override
    public List<Table> reads() {
        return List.of(ArticleTables.ARTICLES, TopicTables.TERMS, TopicTables.TOPICS);
    }

    @Override
    public List<Table> writes() {
        return List.of(TopicTables.ARTICLE_TOPICS);
    }

    @Override
    public String fingerprint() {
        return settings.fingerprint();
    }

    @Override
    public StepResult compute(Inputs inputs, Days days) {
        Vocabulary vocabulary = Vocabulary.of(inputs.read(TopicTables.TERMS).collectAsList());
        TopicModel model =
                new TopicModel(TopicRows.topics(inputs.read(TopicTables.TOPICS).collectAsList()), vocabulary);
        int terms = settings.termsPerStory();
        double least = settings.leastWeight();
        MapPartitionsFunction<Row, Row> assign = rows -> {
            VectorReader reader = new VectorReader(vocabulary, terms);
            return new Expanding(rows, row -> topics(row, reader, model, least));
        };
        Dataset<Row> assigned = inputs.read(ArticleTables.ARTICLES)
                .where(days.where("published_date"))
                .selectExpr(
                        "article_id",
                        "published_date",
                        "story_id",
                        "story_date",
                        "source",
                        "coalesce(language, 'und') AS language",
                        "coalesce(title, '') AS title",
                        "coalesce(body, '') AS body")
                .mapPartitions(assign, Encoders.row(TopicTables.ARTICLE_TOPICS.schema()));
        return StepResult.of(new Output(TopicTables.ARTICLE_TOPICS, assigned));
    }

    private static List<Row> topics(Row article, VectorReader reader, TopicModel model, double least) {
        TermVector vector = reader.read(article.getAs("language"), article.getAs("title"), article.getAs("body"));
        List<Row> rows = new ArrayList<>();
        for (Fit fit : model.fits(vector, MAX_TOPICS, least)) {
            rows.add(RowFactory.create(
                    article.getAs("article_id"),
                    model.id(fit.topic()),
                    article.getAs("published_date"),
                    article.getAs("story_id"),
                    article.getAs("story_date"),
                    article.getAs("source"),
                    fit.weight()));
        }
        return rows;
    }
}
