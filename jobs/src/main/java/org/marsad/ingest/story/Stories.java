package org.marsad.ingest.story;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.substring_index;
import static org.apache.spark.sql.functions.to_date;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Groups articles that tell the same story in the same words: reprints, shortened, retitled, edited, or with paragraphs
 * of their own.
 *
 * <p>Every article is linked to the earlier one, at most {@link StoryWindow#DAYS} days before, that it repeats most, see
 * {@link Links}. Whatever hangs together is a story, cut where it runs longer than the window; its first article, by
 * moment and id, gives its id. A link depends on earlier articles alone, so a later article changes no story.
 */
public final class Stories {

    private static final int LEAST_SHINGLES = 8;
    private static final String NODE_SEPARATOR = "|";

    private Stories() {}

    /** The parameters, as part of a fingerprint. */
    public static String settings() {
        return "stories 2 " + Links.settings() + " window " + StoryWindow.DAYS + " of " + StoryWindow.MEMORY_DAYS;
    }

    /**
     * The articles with {@code story_id, story_date, story_lead}.
     *
     * @param articles at least {@code article_id, published_at, published_date, sketch} (array of int, ascending) and
     *     {@code shingles}; these two are dropped
     */
    public static Dataset<Row> assign(Dataset<Row> articles) {
        Dataset<Row> components = ConnectedComponents.of(links(articles));
        Column firstDay = to_date(substring_index(col("component"), NODE_SEPARATOR, 1));
        Column day = to_date(substring_index(col("node"), NODE_SEPARATOR, 1));
        Dataset<Row> parts =
                components.withColumn("part", floor(datediff(day, firstDay).divide(lit(StoryWindow.DAYS + 1))));
        Dataset<Row> leads = parts.groupBy("component", "part").agg(min("node").as("lead"));
        Dataset<Row> stories = parts.join(
                        leads,
                        scala.jdk.javaapi.CollectionConverters.asScala(List.of("component", "part"))
                                .toSeq())
                .select(
                        substring_index(col("node"), NODE_SEPARATOR, -1).as("article_id"),
                        substring_index(col("lead"), NODE_SEPARATOR, -1).as("lead_id"),
                        to_date(substring_index(col("lead"), NODE_SEPARATOR, 1)).as("lead_date"));
        return articles.drop("sketch", "shingles")
                .join(
                        stories,
                        scala.jdk.javaapi.CollectionConverters.asScala(List.of("article_id"))
                                .toSeq(),
                        "left")
                .withColumn("story_id", coalesce(col("lead_id"), col("article_id")))
                .withColumn("story_date", coalesce(col("lead_date"), col("published_date")))
                .withColumn("story_lead", col("story_id").equalTo(col("article_id")))
                .drop("lead_id", "lead_date");
    }

    private static Dataset<Row> links(Dataset<Row> articles) {
        // Sorts by moment, then id; the smallest node of a component is the first article of the story.
        Column node =
                concat_ws(NODE_SEPARATOR, date_format(col("published_at"), "yyyy-MM-dd'T'HH:mm:ss"), col("article_id"));
        Dataset<Row> sketched = articles.where(col("shingles").geq(LEAST_SHINGLES))
                .select(node.as("node"), col("published_date").as("day"), col("sketch"), col("shingles"));
        return Links.of(sketched).select(col("node").as("u"), col("parent").as("v"));
    }
}
