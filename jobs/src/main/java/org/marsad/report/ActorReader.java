package org.marsad.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.marsad.tables.ActorTables;
import org.marsad.tables.ArticleTables;
import org.marsad.tables.TopicTables;

/** Reads what an actor's page shows beside its curve: names, spellings met, topics, and stories by source and language. */
final class ActorReader {

    private static final int MAX_FORMS = 8;
    private static final int MAX_TOPICS = 8;

    private final ReportInputs inputs;

    ActorReader(ReportInputs inputs) {
        this.inputs = inputs;
    }

    /** Id, kind, English and Arabic name, country, Wikidata item and origin of the actors, by id. */
    Map<String, Row> names(Collection<String> actors) {
        Map<String, Row> names = new HashMap<>();
        ReportInputs.among(inputs.read(ActorTables.ACTORS), "actor_id", actors)
                .select("actor_id", "kind", "name_en", "name_ar", "country", "wikidata_id", "origin")
                .collectAsList()
                .forEach(row -> names.put(row.getString(0), row));
        return names;
    }

    /** How the actors are written most: actor, text, method, mentions; most first. */
    List<Row> forms(Collection<String> actors) {
        return mentions(actors)
                .groupBy("actor_id", "surface", "method")
                .agg(count(lit(1)).as("mentions"))
                .withColumn(
                        "rank",
                        row_number()
                                .over(Window.partitionBy("actor_id")
                                        .orderBy(col("mentions").desc(), col("surface"), col("method"))))
                .where(col("rank").leq(MAX_FORMS))
                .orderBy("actor_id", "rank")
                .select("actor_id", "surface", "method", "mentions")
                .collectAsList();
    }

    /** The actors' surest topics over all days: actor, topic, stories, NPMI, q-value; surest first. */
    List<Row> topics(Collection<String> actors) {
        return ReportInputs.among(
                        inputs.read(TopicTables.ACTOR_TOPICS).where("grain = 'all' AND g2 > 0 AND q_value <= 0.05"),
                        "actor_id",
                        actors)
                .withColumn(
                        "rank",
                        row_number()
                                .over(Window.partitionBy("actor_id")
                                        .orderBy(col("g2").desc(), col("topic_id"))))
                .where(col("rank").leq(MAX_TOPICS))
                .orderBy("actor_id", "rank")
                .select("actor_id", "topic_id", "stories", "npmi", "q_value")
                .collectAsList();
    }

    /** Stories by actor and source; null for the sources that are folded. */
    List<Row> bySource(Collection<String> actors, Facets facets) {
        return mentions(actors)
                .select(
                        col("actor_id"),
                        when(CoverageSection.source().isin(facets.sources().toArray()), CoverageSection.source())
                                .as("source"),
                        col("story_id"))
                .groupBy("actor_id", "source")
                .agg(countDistinct("story_id"))
                .collectAsList();
    }

    /** Stories by actor and language; null for the languages that are folded. */
    List<Row> byLanguage(Collection<String> actors, Facets facets) {
        Dataset<Row> languages = inputs.inWindow(ArticleTables.ARTICLES, "published_date")
                .select(
                        col("article_id"),
                        when(col("language").isin(facets.languages().toArray()), col("language"))
                                .as("language"));
        return mentions(actors)
                .select("actor_id", "article_id", "story_id")
                .distinct()
                .join(languages, "article_id")
                .groupBy("actor_id", "language")
                .agg(countDistinct("story_id"))
                .collectAsList();
    }

    private Dataset<Row> mentions(Collection<String> actors) {
        return ReportInputs.among(
                inputs.inWindow(ActorTables.MENTIONS, "published_date").where("NOT attribution"), "actor_id", actors);
    }
}
