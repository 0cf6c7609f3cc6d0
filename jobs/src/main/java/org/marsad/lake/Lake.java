package org.marsad.lake;

import io.delta.tables.DeltaTable;
import io.delta.tables.DeltaTableBuilder;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.marsad.InvalidInput;
import org.marsad.calendar.Days;
import org.marsad.tables.Scope;
import org.marsad.tables.Table;
import org.marsad.tables.Tables;

/** The Delta tables below a directory: the one reader and the one writer of them. */
public final class Lake {

    /** Delta's default, the first 32 columns, costs a twentieth of a run for what no reader looks for. */
    private static final String STATISTICS_OF = "delta.dataSkippingStatsColumns";

    private final SparkSession spark;
    private final String path;

    private Lake(SparkSession spark, String path) {
        this.spark = spark;
        this.path = path;
    }

    /**
     * Opens the lake at a path; nothing is written yet.
     *
     * @throws InvalidInput if the path is a file, or a directory that holds something other than a lake
     */
    public static Lake open(SparkSession spark, String path) {
        return open(spark, path, Tables.ALL);
    }

    /**
     * Opens a lake of other tables than Marsad's own.
     *
     * @throws InvalidInput if the path is a file, or a directory that holds something and none of the tables
     */
    public static Lake open(SparkSession spark, String path, List<Table> tables) {
        try {
            Path given = new Path(path);
            FileSystem files = given.getFileSystem(hadoop(spark));
            Path root = files.makeQualified(given);
            if (!files.exists(root)) {
                requireDirectoryAbove(path, root, files);
            } else if (!files.getFileStatus(root).isDirectory()) {
                throw new InvalidInput("--lake " + path + " is a file. Name a new directory, or that of a lake.");
            } else {
                requireLake(path, root, files, tables);
            }
            return new Lake(spark, root.toString());
        } catch (IOException | IllegalArgumentException e) {
            throw new InvalidInput("--lake " + path + " can't be opened: " + e.getMessage()
                    + ". Name a directory of the Delta tables.");
        }
    }

    private static void requireDirectoryAbove(String path, Path root, FileSystem files) throws IOException {
        Path above = root;
        while (above != null && !files.exists(above)) {
            above = above.getParent();
        }
        if (above != null && !files.getFileStatus(above).isDirectory()) {
            throw new InvalidInput("--lake " + path + " can't be made: "
                    + above.toUri().getPath() + " is a file. Name a new directory, or that of a lake.");
        }
    }

    private static void requireLake(String path, Path root, FileSystem files, List<Table> tables) throws IOException {
        for (Table table : tables) {
            if (files.exists(new Path(new Path(root, table.name()), CommitLog.DIRECTORY))) {
                return;
            }
        }
        List<String> entries = Arrays.stream(files.listStatus(root))
                .map(entry -> entry.getPath().getName())
                .filter(name -> !name.startsWith("."))
                .sorted()
                .toList();
        if (!entries.isEmpty()) {
            throw new InvalidInput("--lake " + path + " holds something that is not a lake of Marsad's ("
                    + entries.get(0) + (entries.size() > 1 ? ", ..." : "")
                    + "). Name a new or empty directory, or that of a lake. Nothing was changed.");
        }
    }

    public String path() {
        return path;
    }

    /** The newest version of the table; empty if there is none yet. */
    public OptionalLong version(Table table) {
        return log(table).latestVersion();
    }

    /** The rows of the table at a version. */
    public Dataset<Row> read(Table table, long version) {
        return Columns.read(
                table,
                spark.read().format("delta").option("versionAsOf", version).load(path(table)));
    }

    /** The newest rows of the table; none, with the table's schema, if there is no table yet. */
    public Dataset<Row> read(Table table) {
        return version(table).isPresent()
                ? Columns.read(table, spark.read().format("delta").load(path(table)))
                : spark.createDataFrame(List.of(), table.schema());
    }

    /** The note of the newest commit that a run made; empty if there is none, or the log no longer holds it. */
    public Optional<CommitMetadata> lastNote(Table table) {
        OptionalLong version = version(table);
        return version.isEmpty() ? Optional.empty() : log(table).lastNote(version.getAsLong());
    }

    /**
     * The days whose rows may differ between two versions: all of them where a commit in between is no longer in the
     * log, was made by another writer and changed rows, or replaced a table that does not go by days; and where the
     * table has been made anew, so that it has not come to the first version again.
     */
    public Days changedDays(Table table, long after, long upTo) {
        if (after > upTo) {
            return Days.ALL;
        }
        Days changed = Days.NONE;
        for (long version = after + 1; version <= upTo; version++) {
            Optional<Commit> commit = log(table).commit(version);
            if (commit.isEmpty()) {
                return Days.ALL;
            }
            if (commit.get().changesData()) {
                changed = changed.union(
                        commit.get().note().map(CommitMetadata::days).orElse(Days.ALL));
            }
        }
        return changed;
    }

    /**
     * Replaces the part of the table that the note's days mean, in one commit.
     *
     * @throws IllegalArgumentException if the rows lack a column of the table
     */
    public Written replace(Table table, Dataset<Row> rows, CommitMetadata note) {
        String where =
                switch (table.scope()) {
                    case DAYS -> note.days().where(table.dayColumn());
                    case PERIODS -> note.days().wherePeriods();
                    case WHOLE -> "true";
                    case ARCHIVE, APPEND -> throw new IllegalArgumentException(
                            "The table " + table.name() + " is not replaced by days");
                };
        return replaceWhere(table, rows, where, note);
    }

    /** Replaces the rows for which the SQL predicate is true, in one commit; {@code true} replaces all. */
    public Written replaceWhere(Table table, Dataset<Row> rows, String where, CommitMetadata note) {
        DataFrameWriter<Row> writer = writer(table, rows, note);
        if (isNew(table)) {
            // Looking for what is to be replaced would take longer than writing a small table.
            Written first = save(table, writer.mode("append"));
            if (first.version() == 1) {
                return first;
            }
            // Another run came in between, and its rows stand beside ours: below, all are replaced.
            writer = writer(table, rows, note);
        }
        // A plain overwrite would take the layout anew from the writer, and leave the table without clustering.
        return save(table, writer.mode("overwrite").option("replaceWhere", where));
    }

    /** Whether the table has been created, and nothing else. */
    private boolean isNew(Table table) {
        CommitLog log = log(table);
        return log.latestVersion().equals(OptionalLong.of(0))
                && log.commit(0).stream().noneMatch(Commit::changesData);
    }

    /** Adds rows, in one commit. */
    public Written append(Table table, Dataset<Row> rows, CommitMetadata note) {
        if (table.scope() != Scope.APPEND) {
            throw new IllegalArgumentException("The table " + table.name() + " is replaced, not added to");
        }
        return save(table, writer(table, rows, note).mode("append"));
    }

    private DataFrameWriter<Row> writer(Table table, Dataset<Row> rows, CommitMetadata note) {
        create(table);
        return Columns.written(table, rows).write().format("delta").option("userMetadata", note.toJson());
    }

    private Written save(Table table, DataFrameWriter<Row> writer) {
        writer.save(path(table));
        CommitLog log = log(table);
        long version = log.latestVersion().orElseThrow();
        return new Written(version, log.commit(version).map(Commit::rowsWritten).orElse(0L));
    }

    private void create(Table table) {
        if (version(table).isPresent()) {
            Columns.add(spark, table, path(table));
            return;
        }
        DeltaTableBuilder builder = DeltaTable.createIfNotExists(spark)
                .location(path(table))
                .comment(table.comment())
                .addColumns(table.schema())
                .property(STATISTICS_OF, String.join(",", table.skipping()));
        if (!table.clustering().isEmpty()) {
            builder = builder.clusterBy(table.clustering().toArray(new String[0]));
        }
        builder.execute();
    }

    private String path(Table table) {
        return path + "/" + table.name();
    }

    private CommitLog log(Table table) {
        return new CommitLog(path(table), hadoop(spark));
    }

    private static Configuration hadoop(SparkSession spark) {
        return spark.sparkContext().hadoopConfiguration();
    }
}
