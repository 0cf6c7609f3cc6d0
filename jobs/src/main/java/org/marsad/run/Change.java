package org.marsad.run;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.marsad.calendar.Days;
import org.marsad.ingest.Articles;
import org.marsad.ingest.Before;
import org.marsad.ingest.Coverage;
import org.marsad.ingest.Increment;
import org.marsad.ingest.Rejects;
import org.marsad.ingest.StaleDays;
import org.marsad.lake.CommitMetadata;
import org.marsad.lake.Lake;
import org.marsad.lake.Written;
import org.marsad.tables.ArticleTables;
import org.marsad.tables.Table;

/**
 * Brings the tables of {@code ingest} from what they were after the last ingestion to what they are with some files read,
 * and others withdrawn.
 *
 * <p>The articles come before the account of the files, whose note says that all is written. A run killed in between
 * leaves that note as it was: the next one starts from the versions that it names, and writes the days again that differ.
 */
final class Change {

    static final String JOB = "ingest";

    /** So many files are named one by one where their rejects are replaced; for more, the table is written anew. */
    private static final int MAX_NAMED = 1_000;

    private final RunContext context;
    private final Standing standing;
    private final String fingerprint;
    private final String whereAsked;
    private final Map<String, Written> written = new LinkedHashMap<>();

    Change(RunContext context, Standing standing, String fingerprint, String whereAsked) {
        this.context = context;
        this.standing = standing;
        this.fingerprint = fingerprint;
        this.whereAsked = whereAsked;
    }

    /**
     * What was done.
     *
     * @param rejected rows of the files read that became no article
     * @param lost files of which a row would have become an article, but which are there no more
     */
    record Done(Days stale, long rejected, List<String> lost, Map<String, Written> written) {}

    /**
     * Carries the change out.
     *
     * @param rows the files that are read, why others can't be, and their rows; no others
     * @param paths the files whose rows are replaced: all that are read, unreadable or withdrawn
     * @param files what is known of every file from now on
     */
    Done carryOut(ReadRows rows, List<String> paths, Map<String, KnownFile> files) {
        Before before = standing.before();
        Dataset<Row> replaced = paths(paths);
        Increment increment = new Increment(before, rows.keys(), replaced, whereAsked);
        KnownRows known = new KnownRows(context, standing.files());
        List<String> lost = before == null ? List.of() : known.leaveOutLost(increment, this::paths);
        Dataset<Row> promoted = before == null ? null : known.promoted(increment);
        Learning learning = learning(rows);
        context.begin(JOB, "group reprints");
        boolean all = before == null || context.recompute();
        Days rowDays = all ? Days.ALL : days(increment).union(standing.disturbed());
        // An earlier version kept no links, or others: all articles are compared again.
        boolean linksKnown = standing.fingerprint().equals(IngestStage.FINGERPRINT);
        Days changed = linksKnown ? rowDays : Days.ALL;
        Dataset<Row> after = Articles.after(
                increment,
                before,
                changed,
                rows.parsed(),
                promoted,
                learning.furniture(),
                whereAsked,
                context.runId(),
                Lookup::of);
        Dataset<Row> rejected = Rejects.of(increment, rows.keys()).persist(StorageLevel.MEMORY_AND_DISK());
        try {
            Days stale = all
                    ? Days.ALL
                    : StaleDays.between(changed, before.articles(), after).union(standing.disturbed());
            if (learning.changed() != null) {
                write(ArticleTables.RECURRING_BLOCKS, learning.changed(), Days.ALL);
            }
            context.begin(JOB, "write rejects");
            write(
                    ArticleTables.ARCHIVE_ROWS,
                    increment.rows(context.runId()).where(rowDays.where("published_date")),
                    rowDays);
            Dataset<Row> raw = known.raw(rows.archive(), increment, rejected);
            Dataset<Row> rejects = Rejects.after(
                    increment,
                    before,
                    rejected,
                    raw,
                    replaced,
                    unreadable(rows.archive().unreadable()),
                    context.runId());
            writeRejects(rejects, before == null ? null : concerned(paths, increment));
            context.begin(JOB, "write articles");
            String rewritten = stale.where("published_date");
            write(ArticleTables.ARTICLES, after.where(rewritten), stale);
            // Counted in the table: to hold the articles in memory for it would cost more.
            write(
                    ArticleTables.COVERAGE_DAILY,
                    Coverage.of(context.lake().read(ArticleTables.ARTICLES).where(rewritten)),
                    stale);
            long rowsRejected = rowsRejected(rejected);
            writeFiles(files);
            return new Done(stale, rowsRejected, lost, written);
        } finally {
            increment.release();
            known.release();
            learning.release();
            rejected.unpersist();
        }
    }

    /** An ingestion that reads all anew learns all anew. */
    private Learning learning(ReadRows rows) {
        context.begin(JOB, "learn page boilerplate");
        return Learning.of(
                context.spark(),
                readAnew() ? null : standing.recurringBlocks(),
                rows,
                "reason IS NULL AND " + whereAsked);
    }

    private boolean readAnew() {
        return context.recompute() || !standing.fingerprint().equals(fingerprint);
    }

    private Dataset<Row> paths(List<String> paths) {
        return context.spark().createDataset(paths, Encoders.STRING()).toDF("archive_file");
    }

    private Dataset<Row> unreadable(Map<String, String> faults) {
        List<Row> rows = new ArrayList<>();
        faults.forEach((path, fault) -> rows.add(RowFactory.create(path, fault)));
        return context.spark()
                .createDataFrame(
                        rows,
                        new StructType()
                                .add("archive_file", DataTypes.StringType)
                                .add("detail", DataTypes.StringType));
    }

    private static Days days(Increment increment) {
        return Days.of(increment.days().collectAsList().stream()
                .map(row -> row.getDate(0).toLocalDate())
                .toList());
    }

    /** The files whose rejects may change; null if they are too many to be named. */
    private static List<String> concerned(List<String> paths, Increment increment) {
        List<String> all = new ArrayList<>(paths);
        increment.filesOfLake().limit(MAX_NAMED + 1).collectAsList().forEach(row -> all.add(row.getString(0)));
        return all.size() > MAX_NAMED ? null : all.stream().distinct().toList();
    }

    private void writeRejects(Dataset<Row> rejects, List<String> concerned) {
        if (concerned == null || standing.rejectsDisturbed()) {
            writeWhere(ArticleTables.REJECTS, rejects, "true", Days.ALL);
        } else if (!concerned.isEmpty()) {
            String where = "archive_file IN ("
                    + String.join(", ", concerned.stream().map(Change::literal).toList()) + ")";
            writeWhere(ArticleTables.REJECTS, rejects.where(where), where, Days.ALL);
        }
    }

    private static String literal(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    private void writeFiles(Map<String, KnownFile> files) {
        List<Row> rows = files.values().stream().map(KnownFile::toRow).toList();
        Map<String, String> versions = new TreeMap<>();
        for (Table table : Standing.TABLES) {
            versions.put(
                    table.name(), Long.toString(context.lake().version(table).orElseThrow()));
        }
        CommitMetadata note = new CommitMetadata(context.runId(), JOB, Days.ALL, versions, fingerprint);
        Dataset<Row> table = context.spark().createDataFrame(rows, ArticleTables.ARCHIVE_FILES.schema());
        written.put(
                ArticleTables.ARCHIVE_FILES.name(),
                context.lake().replace(ArticleTables.ARCHIVE_FILES, table.coalesce(1), note));
    }

    private void write(Table table, Dataset<Row> rows, Days days) {
        CommitMetadata note = new CommitMetadata(context.runId(), JOB, days, Map.of(), fingerprint);
        written.put(table.name(), context.lake().replace(table, rows, note));
    }

    private void writeWhere(Table table, Dataset<Row> rows, String where, Days days) {
        CommitMetadata note = new CommitMetadata(context.runId(), JOB, days, Map.of(), fingerprint);
        written.put(table.name(), context.lake().replaceWhere(table, rows, where, note));
    }

    /** As the table has them. */
    private long rowsRejected(Dataset<Row> rejected) {
        Lake lake = context.lake();
        return lake.read(ArticleTables.REJECTS)
                .where(col("run_id").equalTo(context.runId()))
                .join(
                        rejected.where("fresh").select("archive_file", "row_hash"),
                        scala.jdk.javaapi.CollectionConverters.asScala(List.of("archive_file", "row_hash"))
                                .toSeq(),
                        "left_semi")
                .count();
    }
}
