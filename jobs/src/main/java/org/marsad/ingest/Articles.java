package org.marsad.ingest;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.marsad.boilerplate.RecurringBlocks;
import org.marsad.cache.WorkingSet;
import org.marsad.calendar.Days;
import org.marsad.dedup.Stories;
import org.marsad.dedup.StorySketch;

/** The rows of the table {@code articles} after an increment. */
public final class Articles {

    private static final StructType SKETCH =
            new StructType().add("sketch", DataTypes.BinaryType).add("shingles", DataTypes.IntegerType);

    private Articles() {}

    /**
     * The articles from the first changed day on, those that stay and those that came, with their stories; the columns of
     * the table.
     *
     * @param before null if the lake holds nothing
     * @param changed the days on which articles come, go or change, or on which all are to be compared anew
     * @param parsed the rows of the files that are read
     * @param promoted the rows of {@link Increment#promoted}, as {@link ParsedRows} reads them; null if there are none
     * @param learned blocks of lines that are furniture
     * @param rejected what {@link Rejects#of} says
     * @param workingSet keeps what is read more than once, until the articles are written
     */
    public static Dataset<Row> after(
            Increment increment,
            Before before,
            Days changed,
            Dataset<Row> parsed,
            Dataset<Row> rejected,
            Dataset<Row> promoted,
            RecurringBlocks learned,
            String whereAsked,
            String runId,
            WorkingSet workingSet) {
        Dataset<Row> came = kept(parsed.where("reason IS NULL AND " + whereAsked), rejected.where("fresh"));
        if (promoted != null) {
            came = came.unionByName(promoted.where("reason IS NULL").dropDuplicates("archive_file", "row_hash"));
        }
        Dataset<Row> fresh = LearnedCut.of(came, learned)
                .drop("row_hash", "url_key", "seen_at", "reason", "detail", "page_story", "page_blocks")
                .withColumn("tags", expr("nullif(array_join(tags, '\n'), '')"))
                .withColumn("boilerplate", expr("if(size(furniture) > 0, to_json(furniture), NULL)"))
                .drop("furniture")
                .withColumn("run_id", lit(runId));
        if (before == null) {
            return Stories.joined(fresh, Stories.of(sketched(fresh), workingSet));
        }
        Dataset<Row> stays = before.articles()
                .join(
                        WorkingSet.broadcastIfSmall(increment.dropped()),
                        Increment.columns("article_id", "archive_file"),
                        "left_anti");
        Dataset<Row> compared = sketched(fresh)
                .union(sketched(stays.where(Stories.compared(changed).where("published_date"))));
        Dataset<Row> stories = changed.isAll()
                ? Stories.of(compared, workingSet)
                : Stories.after(
                        compared, changed, stays.where(Stories.known(changed).where("published_date")), workingSet);
        Dataset<Row> later = stays.where(changed.andLater().where("published_date"));
        return Stories.joined(fresh.unionByName(later.drop(Stories.COLUMNS.toArray(new String[0]))), stories);
    }

    /** Of the rows that were read, those from which the article is taken, each once; most are, and are not moved. */
    private static Dataset<Row> kept(Dataset<Row> parsed, Dataset<Row> rejected) {
        Dataset<Row> single = parsed.join(
                rejected.select("archive_file", "row_hash"),
                Increment.columns("archive_file", "row_hash"),
                "left_anti");
        Dataset<Row> repeated = parsed.join(
                        rejected.where("kept").select("archive_file", "row_hash"),
                        Increment.columns("archive_file", "row_hash"),
                        "left_semi")
                .dropDuplicates("archive_file", "row_hash");
        return single.unionByName(repeated);
    }

    /** {@code article_id, published_at, published_date, sketch, shingles}. */
    private static Dataset<Row> sketched(Dataset<Row> articles) {
        UDF2<String, String, Row> sketch = (title, body) -> {
            StorySketch made = StorySketch.of(title, body);
            return RowFactory.create(made.packed(), made.shingles());
        };
        return articles.withColumn("made", udf(sketch, SKETCH).apply(col("title"), col("body")))
                .select("article_id", "published_at", "published_date", "made.sketch", "made.shingles");
    }
}
