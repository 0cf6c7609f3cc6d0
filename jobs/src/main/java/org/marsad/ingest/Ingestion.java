package org.marsad.ingest;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.marsad.ingest.story.Stories;
import org.marsad.ingest.story.StorySketch;

/**
 * Turns the rows of an archive, read one by one, into articles and rejects: every row becomes one or the other, unless
 * its day is not asked for.
 */
public final class Ingestion {

    private static final StructType SKETCHES = new StructType()
            .add("article_id", DataTypes.StringType)
            .add("sketch", DataTypes.createArrayType(DataTypes.IntegerType))
            .add("shingles", DataTypes.IntegerType);

    private final Dataset<Row> parsed;
    private final Dataset<Row> existing;
    private final Dataset<Row> kept;
    private final Dataset<Row> groups;
    private final String whereAsked;

    /**
     * Prepares the ingestion.
     *
     * @param parsed what {@link ParsedRows} made of the archive; it is read more than once
     * @param existing articles that stay in the lake, as in the table {@code articles}; null if there are none
     * @param whereAsked a SQL predicate on {@code published_date}: true on the days that are asked for
     */
    public Ingestion(Dataset<Row> parsed, Dataset<Row> existing, String whereAsked) {
        this.parsed = parsed;
        this.existing = existing;
        this.whereAsked = whereAsked;
        this.groups = Duplicates.groups(good()).persist(StorageLevel.MEMORY_AND_DISK());
        this.kept = Duplicates.kept(good(), groups).drop("reason", "detail");
    }

    /** All articles, those that stay and those of the archive, with their stories; the columns of the table. */
    public Dataset<Row> articles(String runId) {
        Dataset<Row> fresh = asked().join(existingIds(), col("article_id").equalTo(col("existing_id")), "left_anti")
                .drop("row_hash")
                .withColumn("run_id", lit(runId));
        return Stories.assign(existing == null ? fresh : fresh.unionByName(withSketches(existing)));
    }

    /** The rows that become no article: {@code archive_file, row_hash, reason, detail, copies}. */
    public Dataset<Row> rejects() {
        Dataset<Row> unusable = parsed.where("reason IS NOT NULL")
                .groupBy("archive_file", "row_hash", "reason", "detail")
                .agg(count(lit(1)).as("copies"));
        Dataset<Row> rejects = unusable.unionByName(Duplicates.rejects(good(), groups));
        if (existing == null) {
            return rejects;
        }
        Dataset<Row> taken = asked().join(existingIds(), col("article_id").equalTo(col("existing_id")), "left_semi")
                .select(
                        col("archive_file"),
                        col("row_hash"),
                        lit(RejectReason.DUPLICATE.label()).as("reason"),
                        concat(lit("the same as article "), col("article_id"), lit(" of another archive"))
                                .as("detail"),
                        lit(1L).as("copies"));
        return rejects.unionByName(taken);
    }

    /** How many rows would be articles, but for the days asked for. */
    public long outside() {
        return kept.where("NOT " + whereAsked).count();
    }

    /** Frees what was kept in memory. */
    public void release() {
        groups.unpersist();
    }

    private Dataset<Row> good() {
        return parsed.where("reason IS NULL");
    }

    private Dataset<Row> asked() {
        return kept.where(whereAsked);
    }

    private Dataset<Row> existingIds() {
        return existing == null
                ? kept.select(col("article_id").as("existing_id")).limit(0)
                : existing.select(col("article_id").as("existing_id"));
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
        return java.util.Arrays.stream(hashes).boxed().toArray(Integer[]::new);
    }
}
