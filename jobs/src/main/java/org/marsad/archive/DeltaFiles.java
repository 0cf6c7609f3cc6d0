package org.marsad.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.delta.DeltaLog;
import org.apache.spark.sql.delta.Snapshot;
import org.apache.spark.sql.delta.actions.AddFile;
import org.apache.spark.sql.types.StructType;

/**
 * The files of a Delta table as its log has them now: those that were removed are none, and rows that were deleted in a
 * file that stays are not read.
 */
final class DeltaFiles {

    static final String LOG = "_delta_log";

    private final DeltaLog log;
    private final Snapshot snapshot;
    private final Map<String, AddFile> files = new TreeMap<>();

    private DeltaFiles(DeltaLog log, Snapshot snapshot) {
        this.log = log;
        this.snapshot = snapshot;
        for (AddFile file : snapshot.allFiles().collectAsList()) {
            Path path = new Path(file.pathAsUri());
            Path absolute = path.isAbsolute() ? path : new Path(log.dataPath(), path);
            files.put(ArchiveFile.pathOf(absolute.toString()), file);
        }
    }

    static DeltaFiles at(SparkSession spark, String table) {
        DeltaLog log = DeltaLog.forTable(spark, new Path(table));
        return new DeltaFiles(
                log, DeltaLog.forTableWithSnapshot(spark, new Path(table))._2());
    }

    /**
     * The files: the size of each counts its deleted rows, so that a file of which rows were deleted has changed.
     */
    List<ArchiveFile> list() {
        List<ArchiveFile> list = new ArrayList<>();
        files.forEach(
                (path, file) -> list.add(new ArchiveFile(path, file.size() + deleted(file), file.modificationTime())));
        return list;
    }

    private static long deleted(AddFile file) {
        return file.deletionVector() == null ? 0 : file.deletionVector().cardinality();
    }

    StructType schema() {
        return snapshot.schema();
    }

    /** How many rows each of the files has that were not deleted, as far as the log says so for all of them. */
    Optional<Map<String, Long>> rowsByFile(List<String> paths) {
        Map<String, Long> rows = new HashMap<>();
        for (String path : paths) {
            scala.Option<Object> counted = files.get(path).numLogicalRecords();
            if (counted.isEmpty()) {
                return Optional.empty();
            }
            rows.put(path, (Long) counted.get());
        }
        return Optional.of(rows);
    }

    /** Whether the path is a file of the table now. */
    boolean has(String path) {
        return files.containsKey(path);
    }

    /** The rows of some of the files. */
    Dataset<Row> rows(List<String> paths) {
        List<AddFile> wanted =
                paths.stream().filter(files::containsKey).map(files::get).toList();
        return log.createDataFrame(
                snapshot, scala.jdk.javaapi.CollectionConverters.asScala(wanted).toSeq(), false, scala.Option.empty());
    }

    /** The tables in which the files lie, by file; a file that lies in none is not in it. */
    static Map<String, String> tables(SparkSession spark, List<String> paths) {
        Map<Path, Optional<String>> known = new HashMap<>();
        Map<String, String> tables = new HashMap<>();
        for (String path : paths) {
            table(spark, new Path(path).getParent(), known).ifPresent(table -> tables.put(path, table));
        }
        return tables;
    }

    private static Optional<String> table(SparkSession spark, Path directory, Map<Path, Optional<String>> known) {
        if (directory == null) {
            return Optional.empty();
        }
        Optional<String> found = known.get(directory);
        if (found == null) {
            found = isTable(spark, directory)
                    ? Optional.of(directory.toString())
                    : table(spark, directory.getParent(), known);
            known.put(directory, found);
        }
        return found;
    }

    private static boolean isTable(SparkSession spark, Path directory) {
        try {
            FileSystem system = directory.getFileSystem(spark.sparkContext().hadoopConfiguration());
            return system.exists(new Path(directory, LOG));
        } catch (IOException e) {
            // Above a bucket, or where nobody may look, no table is.
            return false;
        }
    }
}
