package org.marsad.ingest;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Tells the article from its exact duplicates, which have the same {@code article_id}: the first by file and row hash is
 * the article.
 */
public final class Duplicates {

    private Duplicates() {}

    /** Rows with the same id: {@code article_id, rows, keep} (the file and hash of the row that is the article). */
    public static Dataset<Row> groups(Dataset<Row> articles) {
        return articles.groupBy("article_id")
                .agg(
                        count(lit(1)).as("rows"),
                        min(struct("archive_file", "row_hash")).as("keep"))
                .where("rows > 1");
    }

    /** One row for each id. */
    public static Dataset<Row> kept(Dataset<Row> articles, Dataset<Row> groups) {
        Dataset<Row> single = articles.join(groups, ids(), "left_anti");
        Dataset<Row> kept = articles.join(groups, ids())
                .where("archive_file = keep.archive_file AND row_hash = keep.row_hash")
                .drop("rows", "keep")
                // What is left of an id is the same row over again.
                .dropDuplicates("article_id");
        return single.unionByName(kept);
    }

    /** The rows that are not kept: {@code archive_file, row_hash, reason, detail, copies}. */
    public static Dataset<Row> rejects(Dataset<Row> articles, Dataset<Row> groups) {
        return articles.join(groups, ids())
                .groupBy("article_id", "archive_file", "row_hash", "keep")
                .agg(count(lit(1)).as("copies"))
                .withColumn(
                        "copies",
                        org.apache
                                .spark
                                .sql
                                .functions
                                .when(
                                        col("archive_file")
                                                .equalTo(col("keep.archive_file"))
                                                .and(col("row_hash").equalTo(col("keep.row_hash"))),
                                        col("copies").minus(1))
                                .otherwise(col("copies")))
                .where("copies > 0")
                .select(
                        col("archive_file"),
                        col("row_hash"),
                        lit(RejectReason.DUPLICATE.label()).as("reason"),
                        org.apache
                                .spark
                                .sql
                                .functions
                                .concat(lit("the same as article "), col("article_id"))
                                .as("detail"),
                        col("copies"));
    }

    private static scala.collection.immutable.Seq<String> ids() {
        return scala.jdk.javaapi.CollectionConverters.asScala(List.of("article_id"))
                .toSeq();
    }
}
