package org.marsad.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.sql.SparkSession;
import org.marsad.InvalidInput;

/** The walk of {@link ArchiveFiles} through the directories of an archive. */
final class FileListing {

    private static final String ICEBERG_METADATA = ".metadata.json";
    private static final String METADATA = "metadata";

    private final SparkSession spark;
    private final FileSystem system;
    private final Path root;
    private final FileFormat given;
    private final List<ArchiveFile> files = new ArrayList<>();
    private final Map<String, Integer> hidden = new TreeMap<>();
    private final Set<String> tables = new TreeSet<>();

    FileListing(SparkSession spark, FileSystem system, Path root, FileFormat given) {
        this.spark = spark;
        this.system = system;
        this.root = root;
        this.given = given;
    }

    List<ArchiveFile> files() {
        files.sort(Comparator.comparing(ArchiveFile::path));
        return files;
    }

    Map<String, Integer> hidden() {
        return hidden;
    }

    Set<String> tables() {
        return tables;
    }

    /** Lists what lies below the root. */
    void walk() throws IOException {
        List<FileStatus> all = new ArrayList<>();
        if (system instanceof LocalFileSystem) {
            walk(root, all);
        } else {
            RemoteIterator<LocatedFileStatus> located = system.listFiles(root, true);
            while (located.hasNext()) {
                all.add(located.next());
            }
        }
        for (FileStatus file : all) {
            Path parent = file.getPath().getParent();
            if (parent.getName().equals(DeltaFiles.LOG)) {
                tables.add(ArchiveFile.pathOf(parent.getParent().toString()));
            } else if (parent.getName().equals(METADATA)
                    && file.getPath().getName().endsWith(ICEBERG_METADATA)) {
                throw new InvalidInput(
                        "--archive " + parent.getParent() + " is an Iceberg table, whose files say nothing of the rows"
                                + " that were deleted. Write its rows to Parquet or a Delta"
                                + " table, and name that.");
            }
        }
        for (FileStatus file : all) {
            if (!isOfTable(file.getPath())) {
                addIfShown(file);
            }
        }
        tables.forEach(table -> files.addAll(DeltaFiles.at(spark, table).list()));
    }

    /** For the files of this machine: to locate one, as others are listed, Hadoop starts a process for each. */
    private void walk(Path directory, List<FileStatus> all) throws IOException {
        for (FileStatus entry : system.listStatus(directory)) {
            if (entry.isDirectory()) {
                walk(entry.getPath(), all);
            } else {
                all.add(entry);
            }
        }
    }

    /** One file, which the user names. */
    void add(FileStatus file) {
        files.add(archiveFile(file));
    }

    private boolean isOfTable(Path file) {
        String path = ArchiveFile.pathOf(file.toString());
        return tables.stream().anyMatch(table -> path.startsWith(table + "/"));
    }

    private void addIfShown(FileStatus file) throws IOException {
        Optional<FileFormat> named = FileFormat.ofName(file.getPath().getName());
        Path hiding = hiding(file.getPath());
        if (hiding != null) {
            if (named.isPresent()) {
                hidden.merge(ArchiveFile.pathOf(hiding.toString()), 1, Integer::sum);
            }
            return;
        }
        boolean bare = named.isEmpty() && file.getPath().getName().indexOf('.') < 0;
        if (given != null || named.isPresent() || (bare && FileFormat.isParquet(system, file.getPath()))) {
            files.add(archiveFile(file));
        }
    }

    /** The directory or file, nearest to the root, that hides a file; null if none does. */
    private Path hiding(Path file) {
        Path hiding = null;
        for (Path at = file; at != null && !at.equals(root); at = at.getParent()) {
            String name = at.getName();
            boolean partition = !at.equals(file) && PathPartitions.isPartition(name);
            if ((name.startsWith("_") || name.startsWith(".")) && !partition) {
                hiding = at;
            }
        }
        return hiding;
    }

    static ArchiveFile archiveFile(FileStatus file) {
        return new ArchiveFile(
                ArchiveFile.pathOf(file.getPath().toString()), file.getLen(), file.getModificationTime());
    }
}
