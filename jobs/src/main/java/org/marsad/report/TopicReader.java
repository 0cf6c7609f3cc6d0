package org.marsad.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.marsad.tables.TopicTables;

/** Reads what a topic's page shows beside its curve: label, terms, actors, and stories by source. */
final class TopicReader {

    private static final int MAX_TERMS = 24;
    private static final int MAX_ACTORS = 12;

    private final ReportInputs inputs;

    TopicReader(ReportInputs inputs) {
        this.inputs = inputs;
    }

    /** Id, label, language, and each of the first terms with its weight, of the topics: a row is a term, strongest first. */
    List<Row> labels(Collection<String> topics) {
        Dataset<Row> terms = inputs.read(TopicTables.TOPIC_TERMS)
                .where(col("rank").leq(MAX_TERMS))
                .select("topic_id", "rank", "term", "weight");
        return ReportInputs.among(inputs.read(TopicTables.TOPICS), "topic_id", topics)
                .select("topic_id", "label", "language")
                .join(terms, new String[] {"topic_id"}, "left")
                .orderBy("topic_id", "rank")
                .select("topic_id", "label", "language", "term", "weight")
                .collectAsList();
    }

    /** The topics' surest actors over all days: topic, actor, stories, NPMI, q-value; surest first. */
    List<Row> actors(Collection<String> topics) {
        return ReportInputs.among(
                        inputs.read(TopicTables.ACTOR_TOPICS).where("grain = 'all' AND g2 > 0 AND q_value <= 0.05"),
                        "topic_id",
                        topics)
                .withColumn(
                        "rank",
                        row_number()
                                .over(Window.partitionBy("topic_id")
                                        .orderBy(col("g2").desc(), col("actor_id"))))
                .where(col("rank").leq(MAX_ACTORS))
                .orderBy("topic_id", "rank")
                .select("topic_id", "actor_id", "stories", "npmi", "q_value")
                .collectAsList();
    }

    /** Stories by topic and source; null for the sources that are folded. */
    List<Row> bySource(Collection<String> topics, Facets facets) {
        return ReportInputs.among(inputs.inWindow(TopicTables.ARTICLE_TOPICS, "published_date"), "topic_id", topics)
                .select(
                        col("topic_id"),
                        when(CoverageSection.source().isin(facets.sources().toArray()), CoverageSection.source())
                                .as("source"),
                        col("story_id"))
                .groupBy("topic_id", "source")
                .agg(countDistinct("story_id"))
                .collectAsList();
    }

    /** Id, text and language of the terms, by id. */
    Map<String, Row> terms(Collection<String> terms) {
        Map<String, Row> found = new HashMap<>();
        ReportInputs.among(inputs.read(TopicTables.TERMS), "term_id", terms)
                .select("term_id", "term", "language")
                .collectAsList()
                .forEach(row -> found.put(row.getString(0), row));
        return found;
    }
}
