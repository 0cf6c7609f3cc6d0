package org.marsad.ingest;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.marsad.cache.WorkingSet;

/**
 * Works out what the rows of some files change: which rows are the articles now, of those that came, that went and that
 * have to do with them.
 *
 * <p>The rows that have to do with them are those of the articles which a row that came or went belongs to by its id or
 * address. Only keys are compared; texts are read for those rows alone that become articles.
 */
public final class Increment {

    private static final String[] ROW = {"archive_file", "row_hash"};

    private final Dataset<Row> stay;
    private final Dataset<Row> removed;
    private final Dataset<Row> fresh;
    private final WorkingSet workingSet;
    private Dataset<Row> decided;

    /**
     * Prepares the increment.
     *
     * @param before what the lake holds; null if nothing
     * @param keys what {@link ParsedRows#keys} says of the files that are read; it is read more than once
     * @param files {@code archive_file} of the files whose rows are replaced or withdrawn
     * @param whereAsked a SQL predicate on {@code published_date}: true on the days that are asked for; rows of other days
     *     stay as they are
     * @param workingSet keeps what is read more than once, until the increment is no longer needed
     */
    public Increment(Before before, Dataset<Row> keys, Dataset<Row> files, String whereAsked, WorkingSet workingSet) {
        this.workingSet = workingSet;
        this.fresh = Versions.of(keys.where("reason IS NULL AND " + whereAsked))
                .withColumn("fresh", lit(true))
                .withColumn("was_kept", lit(false));
        Dataset<Row> old = before == null
                ? fresh.withColumn("kept", lit(true))
                        .withColumn("kept_id", col("article_id"))
                        .withColumn("run_id", lit(""))
                        .limit(0)
                : before.rows();
        Dataset<Row> marked =
                old.join(files.distinct().withColumn("replaced", lit(true)), columns("archive_file"), "left");
        String goes = "replaced AND " + whereAsked;
        this.removed = marked.where(goes).drop("replaced");
        this.stay = marked.where("NOT coalesce(" + goes + ", false)").drop("replaced");
        this.decided = decide(before == null ? fresh : pool());
    }

    private Dataset<Row> pool() {
        Dataset<Row> changed = fresh.select("article_id", "url_key").union(removed.select("article_id", "url_key"));
        Dataset<Row> byId = stay.join(changed.select("article_id").distinct(), columns("article_id"), "left_semi");
        Dataset<Row> byUrl = stay.join(
                changed.select("url_key").where("url_key IS NOT NULL").distinct(), columns("url_key"), "left_semi");
        Dataset<Row> groups = byId.select("kept_id")
                .union(byUrl.select("kept_id"))
                .union(removed.select("kept_id"))
                .distinct();
        Dataset<Row> concerned = stay.join(groups, columns("kept_id"), "left_semi")
                .withColumn("fresh", lit(false))
                .withColumn("was_kept", col("kept"));
        List<String> names = new java.util.ArrayList<>(Versions.COLUMNS);
        names.addAll(List.of("fresh", "was_kept"));
        return fresh.select(Versions.columns(names)).unionByName(concerned.select(Versions.columns(names)));
    }

    /**
     * Decides again without rows that can't be had any more, which stay as they are.
     *
     * @param files {@code archive_file} of the files that they stand in
     */
    public void leaveOut(Dataset<Row> files) {
        Dataset<Row> had = decided.join(files.withColumn("lost", lit(true)), columns("archive_file"), "left")
                .where("lost IS NULL OR fresh OR was_kept")
                .drop("lost", "kept", "kept_id", "kept_text");
        decided = decide(had);
    }

    private Dataset<Row> decide(Dataset<Row> rows) {
        return workingSet.keep(Versions.decided(rows, workingSet), StorageLevel.MEMORY_AND_DISK());
    }

    /** The rows of the lake that become articles, though they were none: {@code archive_file, row_hash}. */
    public Dataset<Row> promoted() {
        return decided.where("kept AND NOT was_kept AND NOT fresh").select("archive_file", "row_hash");
    }

    /** The rows of the lake that are articles no more, though their files stay: {@code archive_file, row_hash}. */
    public Dataset<Row> demoted() {
        return decided.where("NOT kept AND was_kept AND NOT fresh").select("archive_file", "row_hash");
    }

    /** The files of {@link #promoted} and {@link #demoted}: {@code archive_file, kept}, each once. */
    public Dataset<Row> turned() {
        return decided.where("NOT fresh AND kept <> was_kept")
                .select("archive_file", "kept")
                .distinct();
    }

    /** The files of the lake whose rows are decided on: {@code archive_file}. */
    public Dataset<Row> filesOfLake() {
        return decided.where("NOT fresh").select("archive_file").distinct();
    }

    /** The rows that are decided on, with what {@link Versions#decided} says, {@code fresh} and {@code was_kept}. */
    Dataset<Row> decided() {
        return decided;
    }

    /** The articles of the lake that are no more, or are taken from another row now: {@code article_id, archive_file}. */
    Dataset<Row> dropped() {
        return removed.where("kept")
                .select("article_id", "archive_file")
                .union(decided.where("was_kept AND NOT kept").select("article_id", "archive_file"));
    }

    /** The rows of the lake that are not decided on. */
    Dataset<Row> untouched() {
        return stay.join(decided.where("NOT fresh").select("archive_file", "row_hash"), columns(ROW), "left_anti");
    }

    /** The days of all rows that came, went or were decided on: {@code published_date}. */
    public Dataset<Row> days() {
        return removed.select("published_date")
                .union(decided.select("published_date"))
                .distinct();
    }

    /** The rows of the table {@code archive_rows}, all of them. */
    public Dataset<Row> rows(String runId) {
        List<String> names = new java.util.ArrayList<>(Versions.COLUMNS);
        names.addAll(List.of("kept", "kept_id", "run_id"));
        return untouched()
                .select(Versions.columns(names))
                .unionByName(decided.withColumn("run_id", lit(runId)).select(Versions.columns(names)));
    }

    static scala.collection.immutable.Seq<String> columns(String... names) {
        return Versions.columnsOf(names);
    }
}
