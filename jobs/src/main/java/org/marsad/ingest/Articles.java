package org.marsad.ingest;

import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.marsad.ingest.furniture.RecurringBlocks;
import org.marsad.ingest.story.Stories;
import org.marsad.ingest.story.StorySketch;

/** The rows of the table {@code articles} after an increment. */
public final class Articles {

    private static final StructType SKETCHES = new StructType()
            .add("article_id", DataTypes.StringType)
            .add("sketch", DataTypes.createArrayType(DataTypes.IntegerType))
            .add("shingles", DataTypes.IntegerType);

    private Articles() {}

    /**
     * All articles, those that stay and those that came, with their stories; the columns of the table.
     *
     * @param before null if the lake holds nothing
     * @param parsed the rows of the files that are read
     * @param promoted the rows of {@link Increment#promoted}, as {@link ParsedRows} reads them; null if there are none
     * @param learned blocks of lines that are furniture
     */
    public static Dataset<Row> after(
            Increment increment,
            Before before,
            Dataset<Row> parsed,
            Dataset<Row> promoted,
            RecurringBlocks learned,
            String whereAsked,
            String runId) {
        Dataset<Row> came = kept(parsed.where("reason IS NULL AND " + whereAsked), increment);
        if (promoted != null) {
            came = came.unionByName(promoted.where("reason IS NULL").dropDuplicates("archive_file", "row_hash"));
        }
        Dataset<Row> fresh = LearnedCut.of(came, learned)
                .drop("row_hash", "url_key", "seen_at", "reason", "detail")
                .withColumn("run_id", lit(runId));
        if (before == null) {
            return Stories.assign(fresh);
        }
        Dataset<Row> stays = before.articles()
                .join(increment.dropped(), Increment.columns("article_id", "archive_file"), "left_anti");
        return Stories.assign(fresh.unionByName(withSketches(stays)));
    }

    /** Of the rows that were read, those from which the article is taken, each once; most are, and are not moved. */
    private static Dataset<Row> kept(Dataset<Row> parsed, Increment increment) {
        Dataset<Row> special = increment.decided().where("fresh AND (NOT kept OR copies > 1)");
        Dataset<Row> plain = parsed.join(
                special.select("archive_file", "row_hash"), Increment.columns("archive_file", "row_hash"), "left_anti");
        Dataset<Row> repeated = parsed.join(
                        special.where("kept").select("archive_file", "row_hash"),
                        Increment.columns("archive_file", "row_hash"),
                        "left_semi")
                .dropDuplicates("archive_file", "row_hash");
        return plain.unionByName(repeated);
    }

    private static Dataset<Row> withSketches(Dataset<Row> articles) {
        MapFunction<Row, Row> sketch = row -> {
            StorySketch made = StorySketch.of(row.getString(1), row.getString(2));
            return RowFactory.create(row.getString(0), boxed(made.hashes()), made.shingles());
        };
        Dataset<Row> sketches = articles.select("article_id", "title", "body").map(sketch, Encoders.row(SKETCHES));
        return articles.drop("story_id", "story_lead", "story_date").join(sketches, "article_id");
    }

    static Integer[] boxed(int[] hashes) {
        return Arrays.stream(hashes).boxed().toArray(Integer[]::new);
    }
}
