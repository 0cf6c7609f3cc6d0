package org.marsad.ingest;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.hex;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lpad;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.marsad.cache.WorkingSet;
import org.marsad.graph.ConnectedComponents;

/**
 * Tells which rows are one article again, and which of them is the article.
 *
 * <p>Rows are one article if they have the same {@code article_id} or the same address, or hang together by others that
 * do. An address under which more than {@value #MAX_VERSIONS} texts stand is a page that changes, such as a section's,
 * and joins nothing, unless they have at most one title for every {@value #TEXTS_OF_TITLE} of them: then it is an article
 * that is written while things happen. The text seen last is the article's; of the rows that have it, the one published
 * first is kept, so that an article that is dated by its crawl keeps its day; then the first by file and row hash.
 *
 * <p>A function of the rows alone: neither their order nor the runs in which they came count.
 */
public final class Versions {

    /** The columns of the rows, in the order of the table {@code archive_rows}. */
    static final List<String> COLUMNS = List.of(
            "archive_file",
            "row_hash",
            "copies",
            "article_id",
            "url_key",
            "text_hash",
            "seen_at",
            "published_at",
            "published_date");

    private static final int MAX_VERSIONS = 20;
    private static final int TEXTS_OF_TITLE = 4;
    private static final int TITLE_DIGITS = 8;
    private static final int HASH_DIGITS = 16;

    private Versions() {}

    /**
     * The column {@code text_hash}: {@value #TITLE_DIGITS} hexadecimal digits of a hash of the title, then those of a hash
     * of title and body.
     */
    static Column textHash(Column title, Column body) {
        return concat(
                substring(lpad(hex(xxhash64(title)), HASH_DIGITS, "0"), 1, TITLE_DIGITS), hex(xxhash64(title, body)));
    }

    /** The rows that hold an article, each once: {@link #COLUMNS}, from what {@link ParsedRows#keys} gives. */
    public static Dataset<Row> of(Dataset<Row> keys) {
        Column[] values = {
            first("article_id").as("article_id"),
            first("url_key").as("url_key"),
            first("text_hash").as("text_hash"),
            first("seen_at").as("seen_at"),
            first("published_at").as("published_at"),
            first("published_date").as("published_date")
        };
        // The same row of a file over again gives the same values.
        return keys.groupBy("archive_file", "row_hash")
                .agg(count(lit(1)).as("copies"), values)
                .select(columns(COLUMNS));
    }

    /**
     * The rows with {@code kept} (whether the article is taken from this row) and {@code kept_id, kept_text} (id and text
     * of the article that stands for the row).
     *
     * @param workingSet keeps what is read more than once, until the rows are no longer needed
     */
    public static Dataset<Row> decided(Dataset<Row> rows, WorkingSet workingSet) {
        Dataset<Row> grouped = grouped(rows, workingSet);
        Dataset<Row> several = grouped.groupBy("group")
                .agg(
                        count(lit(1)).as("members"),
                        max(struct("seen_at", "published_at", "archive_file", "row_hash", "text_hash"))
                                .as("newest"))
                .where("members > 1")
                .select(col("group"), col("newest.text_hash").as("kept_text"));
        Dataset<Row> keep = grouped.join(several, "group")
                .where("text_hash = kept_text")
                .groupBy("group", "kept_text")
                .agg(min(struct("published_at", "archive_file", "row_hash", "article_id"))
                        .as("keep"))
                .select(
                        col("group"),
                        col("kept_text"),
                        col("keep.archive_file").as("keep_file"),
                        col("keep.row_hash").as("keep_hash"),
                        col("keep.article_id").as("keep_id"));
        return grouped.join(keep, columnsOf("group"), "left")
                .withColumn("kept_id", coalesce(col("keep_id"), col("article_id")))
                .withColumn("kept_text", coalesce(col("kept_text"), col("text_hash")))
                .withColumn(
                        "kept",
                        col("keep_id")
                                .isNull()
                                .or(col("archive_file")
                                        .equalTo(col("keep_file"))
                                        .and(col("row_hash").equalTo(col("keep_hash")))))
                .drop("group", "keep_file", "keep_hash", "keep_id");
    }

    private static Dataset<Row> grouped(Dataset<Row> rows, WorkingSet workingSet) {
        Dataset<Row> shared = rows.where("url_key IS NOT NULL")
                .groupBy("url_key")
                .agg(
                        min("article_id").as("least_id"),
                        max("article_id").as("greatest_id"),
                        countDistinct("text_hash").as("texts"),
                        countDistinct(substring(col("text_hash"), 1, TITLE_DIGITS))
                                .as("titles"))
                .where("least_id <> greatest_id AND (texts <= " + MAX_VERSIONS + " OR titles * " + TEXTS_OF_TITLE
                        + " <= texts)")
                .select("url_key", "least_id");
        Dataset<Row> edges = rows.join(shared, "url_key")
                .where("article_id <> least_id")
                .select(col("least_id").as("u"), col("article_id").as("v"))
                .distinct();
        Dataset<Row> components = ConnectedComponents.of(edges, workingSet)
                .select(col("node").as("article_id"), col("component").as("component"));
        return rows.join(components, columnsOf("article_id"), "left")
                .withColumn("group", coalesce(col("component"), col("article_id")))
                .drop("component");
    }

    /** The number of rows that become no article: a row's copies beside the one that is kept. */
    static Column copiesRejected() {
        return col("copies").minus(col("kept").cast("int"));
    }

    static Column[] columns(List<String> names) {
        return names.stream().map(name -> col(name)).toArray(Column[]::new);
    }

    static scala.collection.immutable.Seq<String> columnsOf(String... names) {
        return scala.jdk.javaapi.CollectionConverters.asScala(List.of(names)).toSeq();
    }
}
