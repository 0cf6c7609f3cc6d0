package org.marsad.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.marsad.cache.WorkingSet;
import org.marsad.calendar.Days;
import org.marsad.ingest.Articles;
import org.marsad.ingest.Before;
import org.marsad.ingest.Coverage;
import org.marsad.ingest.Increment;
import org.marsad.ingest.Rejects;
import org.marsad.ingest.StaleDays;
import org.marsad.lake.CommitMetadata;
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

    /** The tables that are written. */
    static final List<Table> TABLES = Stream.concat(Standing.TABLES.stream(), Stream.of(ArticleTables.ARCHIVE_FILES))
            .toList();

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
     * @param articles articles taken from the files read
     * @param rejected rows of the files read that became no article
     * @param lost files of which a row would have become an article, but which are there no more
     */
    record Done(Days stale, long articles, long rejected, List<String> lost, Map<String, Written> written) {}

    /**
     * Carries the change out.
     *
     * @param rows the files that are read, why others can't be, and their rows; no others
     * @param paths the files whose rows are replaced: all that are read, unreadable or withdrawn
     * @param files what is known of every file from now on
     */
    Done execute(ReadRows rows, List<String> paths, Map<String, KnownFile> files) {
        try (WorkingSet workingSet = new WorkingSet()) {
            return execute(rows, paths, files, workingSet);
        }
    }

    private Done execute(ReadRows rows, List<String> paths, Map<String, KnownFile> files, WorkingSet workingSet) {
        Before before = standing.before();
        Dataset<Row> replaced = paths(paths);
        Increment increment = new Increment(before, rows.keys(), replaced, whereAsked, workingSet);
        KnownRows known = new KnownRows(context, standing.files(), workingSet);
        List<String> lost = before == null ? List.of() : known.leaveOutLost(increment, this::paths);
        Dataset<Row> promoted = before == null ? null : known.promoted(increment);
        Learning learning = learning(rows, workingSet);
        context.begin(JOB, "group reprints");
        boolean all = before == null || context.recompute();
        Days rowDays = all ? Days.ALL : days(increment).union(standing.disturbed());
        // An earlier version kept no links, or others: all articles are compared again.
        boolean linksKnown = standing.fingerprint().equals(IngestStage.FINGERPRINT);
        Days changed = linksKnown ? rowDays : Days.ALL;
        Rejected rejected = Rejected.of(Rejects.of(increment, rows.keys()), workingSet);
        Dataset<Row> after = Articles.after(
                increment,
                before,
                changed,
                rows.parsed(),
                rejected.rows(),
                promoted,
                learning.furniture(),
                whereAsked,
                context.runId(),
                workingSet);
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
        Dataset<Row> rejects = Rejects.after(
                increment,
                before,
                rejected.rows(),
                known.raw(rows.archive(), increment, rejected),
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
        long articles =
                before == null ? written.get(ArticleTables.ARTICLES.name()).rows() : articlesFrom(rows);
        writeFiles(files);
        return new Done(stale, articles, rejected.fresh(), lost, written);
    }

    /** The articles of the days asked for that are taken from the files that were read. */
    private long articlesFrom(ReadRows rows) {
        return context.lake()
                .read(ArticleTables.ARTICLES)
                .where(whereAsked)
                .join(paths(List.copyOf(rows.archive().rowsByFile().keySet())), "archive_file")
                .count();
    }

    /** An ingestion that reads all anew learns all anew. */
    private Learning learning(ReadRows rows, WorkingSet workingSet) {
        context.begin(JOB, "learn page boilerplate");
        return Learning.of(
                context.spark(),
                readAnew() ? null : standing.recurringBlocks(),
                rows,
                "reason IS NULL AND " + whereAsked,
                workingSet);
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
}
