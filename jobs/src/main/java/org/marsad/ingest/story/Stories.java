package org.marsad.ingest.story;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring_index;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.udf;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;

/**
 * Groups articles that tell the same story in the same words: reprints, shortened, retitled, or with another last
 * paragraph.
 *
 * <p>Candidates share one of the {@value #KEYS} smallest hashes of their sketches and stand next to each other, by day,
 * among the articles that do, at most {@link StoryWindow#DAYS} days apart; so a story of 100,000 copies gives two
 * candidates a copy and key, not every pair. A candidate counts if at least {@value #LEAST_CONTAINMENT} of the shorter
 * article stands in the other. Whatever hangs together is a story, cut where it runs longer than the window; its first
 * article, by moment and id, gives its id.
 */
public final class Stories {

    private static final int KEYS = 8;
    private static final int NEIGHBOURS = 2;
    private static final double LEAST_CONTAINMENT = 0.5;
    private static final int LEAST_SHINGLES = 8;
    private static final String NODE_SEPARATOR = "|";

    private Stories() {}

    /** The parameters, as part of a fingerprint. */
    public static String settings() {
        return "stories 1 keys " + KEYS + " containment " + LEAST_CONTAINMENT + " window " + StoryWindow.DAYS;
    }

    /**
     * The articles with {@code story_id, story_date, story_lead}.
     *
     * @param articles at least {@code article_id, published_at, published_date, sketch} (array of int, ascending) and
     *     {@code shingles}; these two are dropped
     */
    public static Dataset<Row> assign(Dataset<Row> articles) {
        Dataset<Row> components = ConnectedComponents.of(reprints(articles));
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

    private static Dataset<Row> reprints(Dataset<Row> articles) {
        // Sorts by moment, then id; the smallest node of a component is the first article of the story.
        Column node =
                concat_ws(NODE_SEPARATOR, date_format(col("published_at"), "yyyy-MM-dd'T'HH:mm:ss"), col("article_id"));
        Dataset<Row> keyed = articles.where(col("shingles").geq(LEAST_SHINGLES))
                .select(
                        node.as("node"),
                        col("published_date").as("day"),
                        col("sketch"),
                        col("shingles"),
                        explode(slice(col("sketch"), 1, KEYS)).as("key"));
        WindowSpec byKey = Window.partitionBy("key").orderBy("node");
        Column[] others = IntStream.rangeClosed(1, NEIGHBOURS)
                .mapToObj(back ->
                        lag(struct("node", "day", "sketch", "shingles"), back).over(byKey))
                .toArray(Column[]::new);
        Dataset<Row> pairs = keyed.withColumn("others", array(others))
                .withColumn("other", explode(col("others")))
                .where(datediff(col("day"), col("other.day")).leq(StoryWindow.DAYS));
        return pairs.where(reprint().apply(col("sketch"), col("shingles"), col("other.sketch"), col("other.shingles")))
                .select(col("node").as("u"), col("other.node").as("v"));
    }

    private static UserDefinedFunction reprint() {
        UDF4<scala.collection.Seq<Integer>, Integer, scala.collection.Seq<Integer>, Integer, Boolean> reprint =
                (left, leftShingles, right, rightShingles) ->
                        StorySketch.containment(ints(left), leftShingles, ints(right), rightShingles)
                                >= LEAST_CONTAINMENT;
        return udf(reprint, DataTypes.BooleanType);
    }

    private static int[] ints(scala.collection.Seq<Integer> seq) {
        return scala.jdk.javaapi.CollectionConverters.asJava(seq).stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
