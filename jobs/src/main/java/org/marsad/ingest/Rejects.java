package org.marsad.ingest;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The rows of the table {@code rejects} after an increment. */
public final class Rejects {

    private static final String[] ROW = {"archive_file", "row_hash"};

    private Rejects() {}

    /**
     * The rows that become no article, of those that were read and of those of the lake that were decided on:
     * {@code archive_file, row_hash, reason, detail, copies, fresh} and {@code kept}, whether another copy of the row is
     * an article.
     */
    public static Dataset<Row> of(Increment increment, Dataset<Row> keys) {
        Dataset<Row> unusable = keys.where("reason IS NOT NULL")
                .groupBy("archive_file", "row_hash", "reason", "detail")
                .agg(count(lit(1)).as("copies"))
                .withColumn("fresh", lit(true))
                .withColumn("kept", lit(false));
        Dataset<Row> again = increment
                .decided()
                .withColumn("copies", Versions.copiesRejected())
                .where("copies > 0")
                .withColumn("same", col("text_hash").equalTo(col("kept_text")))
                .select(
                        col("archive_file"),
                        col("row_hash"),
                        when(col("same"), RejectReason.DUPLICATE.label())
                                .otherwise(RejectReason.REPLACED.label())
                                .as("reason"),
                        concat(
                                        when(col("same"), "the same as article ")
                                                .otherwise("replaced by article "),
                                        col("kept_id"))
                                .as("detail"),
                        col("copies"),
                        col("fresh"),
                        col("kept"));
        return unusable.unionByName(again);
    }

    /**
     * All rows of the table.
     *
     * @param before null if the lake holds nothing
     * @param rejected what {@link #of} gives
     * @param raw {@code archive_file, row_hash, raw} of the rejected rows, as far as the lake has not got it
     * @param files {@code archive_file} of the files whose rows are replaced or withdrawn
     * @param unreadable {@code archive_file, detail} of the files that can't be read
     */
    public static Dataset<Row> after(
            Increment increment,
            Before before,
            Dataset<Row> rejected,
            Dataset<Row> raw,
            Dataset<Row> files,
            Dataset<Row> unreadable,
            String runId) {
        Dataset<Row> raws = raw;
        if (before != null) {
            Dataset<Row> known = before.rejects()
                    .join(
                            rejected.where("NOT fresh").select("archive_file", "row_hash"),
                            Increment.columns(ROW),
                            "left_semi")
                    .select("archive_file", "row_hash", "raw")
                    .dropDuplicates(ROW);
            raws = raw.unionByName(known).dropDuplicates(ROW);
        }
        Dataset<Row> came = rejected.join(raws, Increment.columns(ROW), "left")
                .withColumn("copy", explode(sequence(lit(1), col("copies").cast("int"))))
                .withColumn("run_id", lit(runId))
                .select("archive_file", "row_hash", "copy", "reason", "detail", "raw", "run_id");
        Dataset<Row> broken = unreadable.select(
                col("archive_file"),
                lit("").as("row_hash"),
                lit(1).as("copy"),
                lit(RejectReason.UNREADABLE_FILE.label()).as("reason"),
                col("detail"),
                lit(null).cast("string").as("raw"),
                lit(runId).as("run_id"));
        Dataset<Row> all = came.unionByName(broken);
        return before == null ? all : staying(increment, before, files).unionByName(all);
    }

    /** What has to do neither with the files that are replaced nor with the rows that were decided on. */
    private static Dataset<Row> staying(Increment increment, Before before, Dataset<Row> files) {
        Dataset<Row> rejects =
                before.rejects().select("archive_file", "row_hash", "copy", "reason", "detail", "raw", "run_id");
        Dataset<Row> decided = increment.decided().where("NOT fresh").select("archive_file", "row_hash");
        Dataset<Row> ofReplacedFiles = files.distinct().withColumn("replaced", lit(true));
        // Rows of a replaced file stay where only other days than theirs were asked for.
        Dataset<Row> ofOtherDays =
                increment.untouched().select("archive_file", "row_hash").withColumn("untouched", lit(true));
        return rejects.join(decided, Increment.columns(ROW), "left_anti")
                .join(ofReplacedFiles, Increment.columns("archive_file"), "left")
                .join(
                        ofOtherDays.join(files.distinct(), Increment.columns("archive_file"), "left_semi"),
                        Increment.columns(ROW),
                        "left")
                .where(coalesce(col("replaced"), lit(false))
                        .equalTo(false)
                        .or(col("untouched").isNotNull()))
                .drop("replaced", "untouched");
    }
}
