package org.marsad.dedup;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring_index;
import static org.apache.spark.sql.functions.to_date;

import java.sql.Date;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.marsad.cache.WorkingSet;
import org.marsad.calendar.Days;
import org.marsad.graph.ConnectedComponents;

/**
 * Groups articles that tell the same story in the same words: reprints, shortened, retitled, edited, or with paragraphs
 * of their own.
 *
 * <p>Every article is linked to the earlier one, at most {@link StoryWindow#DAYS} days before, that it repeats most, see
 * {@link Links}. Whatever hangs together is a chain; a chain that runs longer than the window is cut into stories. The
 * first article of a story, by moment and id, gives its id. A link depends on earlier articles alone, so a later article
 * changes no story, and two chains never become one.
 */
public final class Stories {

    /** What is found out of each article, beside {@code article_id}. */
    public static final List<String> COLUMNS =
            List.of("story_id", "story_date", "story_lead", "reprint_of", "chain_id", "chain_date");

    private static final int MIN_SHINGLES = 8;
    private static final String NODE_SEPARATOR = "|";

    private Stories() {}

    /** The parameters, as part of a fingerprint. */
    public static String settings() {
        return "stories 3 " + Links.settings() + " window " + StoryWindow.DAYS + " of " + StoryWindow.MEMORY_DAYS;
    }

    /**
     * The stories of articles none of which had one before.
     *
     * @param sketched {@code article_id, published_at, published_date, sketch} (see {@link StorySketch#packed}) and
     *     {@code shingles}
     * @param workingSet keeps what is read more than once, until the stories are no longer needed
     * @return {@code article_id, story_id, story_date, reprint_of, chain_id, chain_date} of the articles that belong to a
     *     chain of several; every other one is a story by itself
     */
    public static Dataset<Row> of(Dataset<Row> sketched, WorkingSet workingSet) {
        Dataset<Row> links = links(sketched, workingSet);
        Dataset<Row> members = ConnectedComponents.of(
                        links.select(col("node").as("u"), col("parent").as("v")), workingSet)
                .select(
                        col("node"),
                        day("node").as("day"),
                        id("component").as("chain_id"),
                        day("component").as("chain_date"));
        return grouped(members, null, links, workingSet);
    }

    /**
     * The stories of articles of which some have come, gone or changed: of all those from the first such day on.
     *
     * <p>Only articles of days that a change can reach are compared again; the links of the others are known, and what
     * hangs together is told from all links since the first changed day.
     *
     * @param sketched as above; the articles of {@link #compared} days
     * @param changed the days on which articles have come, gone or changed
     * @param known the articles that were there and stay, on {@link #known} days: {@code article_id, published_at,
     *     published_date} and {@link #COLUMNS}
     * @return as above
     */
    public static Dataset<Row> after(Dataset<Row> sketched, Days changed, Dataset<Row> known, WorkingSet workingSet) {
        Days linked = linked(changed);
        Dataset<Row> anew = links(sketched, workingSet).where(linked.where("day"));
        Column first = lit(Date.valueOf(changed.first()));
        Dataset<Row> asBefore = known.where("reprint_of IS NOT NULL AND NOT " + linked.where("published_date"))
                .where(col("published_date").geq(first))
                .select(
                        col("reprint_of").as("parent_id"),
                        node().as("node"),
                        col("published_date").as("day"))
                .join(known.select(col("article_id").as("parent_id"), node().as("parent")), columns("parent_id"))
                .select("node", "parent", "day");
        Dataset<Row> links = anew.union(asBefore);
        Dataset<Row> earlier = known.where(col("published_date").lt(first));
        // Parents are earlier: the first article of what hangs together here is the only one that can be from before.
        Dataset<Row> members = ConnectedComponents.of(
                        links.select(col("node").as("u"), col("parent").as("v")), workingSet)
                .where(day("node").geq(first))
                .select(
                        col("node"),
                        day("node").as("day"),
                        id("component").as("article_id"),
                        day("component").as("top"))
                .join(earlier.select("article_id", "chain_id", "chain_date"), columns("article_id"), "left")
                .select(
                        col("node"),
                        col("day"),
                        coalesce(col("chain_id"), col("article_id")).as("chain_id"),
                        coalesce(col("chain_date"), col("top")).as("chain_date"));
        Dataset<Row> begun = withPart(earlier.withColumnRenamed("published_date", "day"))
                .groupBy("chain_id", "part")
                .agg(min(struct("story_id", "story_date")).as("begun"));
        return grouped(members, begun, links, workingSet);
    }

    /** The days of which an article can be linked otherwise, after changes on the given days. */
    private static Days linked(Days changed) {
        return changed.withDaysAfter(StoryWindow.REACH_DAYS);
    }

    /** The days whose articles have to be compared after changes on the given days. */
    public static Days compared(Days changed) {
        return linked(changed).withDaysBefore(StoryWindow.REACH_DAYS);
    }

    /** The days whose stories have to be known after changes on the given days. */
    public static Days known(Days changed) {
        return changed.andLater().withDaysBefore(StoryWindow.DAYS);
    }

    /** The articles with {@link #COLUMNS}; any that they have of these is replaced. */
    public static Dataset<Row> joined(Dataset<Row> articles, Dataset<Row> stories) {
        // Articles are large: they are moved, but need not be sorted where a table of ids is looked up.
        return articles.drop(COLUMNS.toArray(new String[0]))
                .join(stories.hint("shuffle_hash"), columns("article_id"), "left")
                .withColumn("story_id", coalesce(col("story_id"), col("article_id")))
                .withColumn("story_date", coalesce(col("story_date"), col("published_date")))
                .withColumn("story_lead", col("story_id").equalTo(col("article_id")))
                .withColumn("chain_id", coalesce(col("chain_id"), col("article_id")))
                .withColumn("chain_date", coalesce(col("chain_date"), col("published_date")));
    }

    /** @param begun the stories that began before the members do; null if there are none */
    private static Dataset<Row> grouped(
            Dataset<Row> members, Dataset<Row> begun, Dataset<Row> links, WorkingSet workingSet) {
        Dataset<Row> parts = withPart(members);
        Dataset<Row> leads = parts.groupBy("chain_id", "part")
                .agg(min("node").as("lead"))
                .select(
                        col("chain_id"),
                        col("part"),
                        id("lead").as("story_id"),
                        day("lead").as("story_date"));
        if (begun != null) {
            leads = leads.join(begun, columns("chain_id", "part"), "left")
                    .select(
                            col("chain_id"),
                            col("part"),
                            coalesce(col("begun.story_id"), col("story_id")).as("story_id"),
                            coalesce(col("begun.story_date"), col("story_date")).as("story_date"));
        }
        return workingSet.cut(parts.join(leads, columns("chain_id", "part"))
                .join(links.select("node", "parent"), columns("node"), "left")
                .select(
                        id("node").as("article_id"),
                        col("story_id"),
                        col("story_date"),
                        id("parent").as("reprint_of"),
                        col("chain_id"),
                        col("chain_date")));
    }

    private static Dataset<Row> withPart(Dataset<Row> members) {
        return members.withColumn(
                "part", floor(datediff(col("day"), col("chain_date")).divide(lit(StoryWindow.DAYS + 1))));
    }

    /** {@code node, parent, day}; the day is that of the node. */
    private static Dataset<Row> links(Dataset<Row> articles, WorkingSet workingSet) {
        Dataset<Row> sketched = articles.where(col("shingles").geq(MIN_SHINGLES))
                .select(node().as("node"), col("published_date").as("day"), col("sketch"), col("shingles"));
        return Links.of(sketched, workingSet).withColumn("day", day("node"));
    }

    /** Sorts by moment, then id: the smallest node of a chain is its first article. */
    private static Column node() {
        return concat_ws(NODE_SEPARATOR, date_format(col("published_at"), "yyyy-MM-dd'T'HH:mm:ss"), col("article_id"));
    }

    private static Column id(String node) {
        return substring_index(col(node), NODE_SEPARATOR, -1);
    }

    private static Column day(String node) {
        return to_date(substring_index(col(node), NODE_SEPARATOR, 1));
    }

    private static scala.collection.immutable.Seq<String> columns(String... names) {
        return scala.jdk.javaapi.CollectionConverters.asScala(List.of(names)).toSeq();
    }
}
