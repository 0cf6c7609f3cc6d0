package org.marsad.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.marsad.InvalidInput;
import org.marsad.calendar.Days;
import org.marsad.tables.Table;
import org.marsad.tables.Tables;

/** The Delta tables below a directory: the one reader and the one writer of them. */
public final class Lake {

    /** So many files are named one by one, as Spark lists on the driver; of more, statistics choose those to be read. */
    static final int MAX_LISTED = 32;

    private final SparkSession spark;
    private final String path;
    private final List<Table> tables;
    private volatile Runnable guard = () -> {};

    private Lake(SparkSession spark, String path, List<Table> tables) {
        this.spark = spark;
        this.path = path;
        this.tables = List.copyOf(tables);
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
        return new Lake(spark, LakeDirectory.checked(path, tables, hadoop(spark)), tables);
    }

    public String path() {
        return path;
    }

    /** Whether any of its tables, or a lock, has been written. */
    public boolean exists() {
        try {
            Path root = new Path(path);
            return root.getFileSystem(hadoop(spark)).exists(new Path(root, RunLock.DIRECTORY))
                    || tables.stream().anyMatch(table -> version(table).isPresent());
        } catch (IOException e) {
            throw new UncheckedIOException("The lake can't be read: " + path, e);
        }
    }

    /** From now on every commit first asks the guard, which throws where nothing may be written. */
    void guardedBy(Runnable asked) {
        guard = asked;
    }

    void requireWritable() {
        guard.run();
    }

    /** The newest version of the table; empty if there is none yet. */
    public OptionalLong version(Table table) {
        return log(table).latestVersion();
    }

    /** Bytes of all tables' live files; {@link Long#MAX_VALUE} if they can't be known without reading logs. */
    public long bytes() {
        long all = 0;
        for (Table table : tables) {
            OptionalLong version = version(table);
            if (version.isPresent()) {
                OptionalLong bytes = VersionChecksum.bytes(
                        new Path(path(table), CommitLog.DIRECTORY), hadoop(spark), version.getAsLong());
                if (bytes.isEmpty()) {
                    return Long.MAX_VALUE;
                }
                all += bytes.getAsLong();
            }
        }
        return all;
    }

    /** The rows of the table at a version. */
    public Dataset<Row> read(Table table, long version) {
        return Columns.read(table, stored(table, version));
    }

    /** The newest rows of the table; none, with the table's schema, if there is no table yet. */
    public Dataset<Row> read(Table table) {
        OptionalLong version = version(table);
        return version.isPresent()
                ? read(table, version.getAsLong())
                : spark.createDataFrame(List.of(), table.schema());
    }

    /** A table of few files is read as Parquet, for Delta's reader runs a Spark query to list them at every scan. */
    private Dataset<Row> stored(Table table, long version) {
        Optional<VersionChecksum> checksum =
                checksum(table, version).filter(listed -> listed.files().size() <= MAX_LISTED);
        return checksum.isPresent()
                ? parquet(table, checksum.get().schema(), checksum.get().files())
                : spark.read().format("delta").option("versionAsOf", version).load(path(table));
    }

    Dataset<Row> parquet(Table table, StructType schema, List<DataFile> files) {
        Path root = new Path(path(table));
        String[] paths =
                files.stream().map(file -> file.location(root).toString()).toArray(String[]::new);
        return paths.length == 0
                ? spark.createDataFrame(List.of(), schema)
                : spark.read().schema(schema).option("__globPaths__", false).parquet(paths);
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
     * Replaces the part of the table that the note's days mean, in one commit; creates the table if there is none.
     *
     * @throws IllegalArgumentException if the rows lack a column of the table
     */
    public Written replace(Table table, Dataset<Row> rows, CommitMetadata note) {
        return new TableWriter(this, table).replace(rows, note);
    }

    /** Replaces the rows for which the SQL predicate is true, in one commit; {@code true} replaces all. */
    public Written replaceWhere(Table table, Dataset<Row> rows, String where, CommitMetadata note) {
        return new TableWriter(this, table).replaceWhere(rows, where, note);
    }

    /** Adds rows, in one commit; creates the table if there is none. */
    public Written append(Table table, Dataset<Row> rows, CommitMetadata note) {
        return new TableWriter(this, table).append(rows, note);
    }

    Optional<VersionChecksum> checksum(Table table, long version) {
        return VersionChecksum.read(new Path(path(table), CommitLog.DIRECTORY), hadoop(spark), version);
    }

    String path(Table table) {
        return path + "/" + table.name();
    }

    CommitLog log(Table table) {
        return new CommitLog(path(table), hadoop(spark));
    }

    SparkSession spark() {
        return spark;
    }

    private static Configuration hadoop(SparkSession spark) {
        return spark.sparkContext().hadoopConfiguration();
    }
}
