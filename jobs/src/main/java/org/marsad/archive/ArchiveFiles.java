package org.marsad.archive;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.sql.SparkSession;
import org.marsad.InvalidInput;

/** The Parquet files of an archive, sorted by path; hidden files, and those of other kinds, are passed over. */
public final class ArchiveFiles {

    private final Path root;
    private final List<ArchiveFile> files;

    private ArchiveFiles(Path root, List<ArchiveFile> files) {
        this.root = root;
        this.files = List.copyOf(files);
    }

    /**
     * Lists the files of an archive, without a look into them.
     *
     * @param path a directory, or one file
     * @throws InvalidInput if there is nothing at the path, or no Parquet file below it
     */
    public static ArchiveFiles list(SparkSession spark, String path) {
        try {
            Path given = new Path(path);
            FileSystem system = given.getFileSystem(spark.sparkContext().hadoopConfiguration());
            // Without "..", as Spark names the files of the rows.
            FileStatus root = system.getFileStatus(
                    new Path(system.makeQualified(given).toUri().normalize()));
            List<ArchiveFile> files = root.isDirectory() ? below(system, root.getPath()) : List.of(archiveFile(root));
            if (files.isEmpty()) {
                throw new InvalidInput("--archive " + path + " holds no Parquet file"
                        + otherwise(system, root.getPath())
                        + ". Name a directory with files that end in .parquet, or one such file.");
            }
            return new ArchiveFiles(root.getPath(), files);
        } catch (FileNotFoundException e) {
            throw new InvalidInput(
                    "--archive " + path + " does not exist. Name a directory with Parquet files, or one such file.");
        } catch (IOException | IllegalArgumentException e) {
            throw new InvalidInput("--archive " + path + " can't be read: " + e.getMessage()
                    + ". Name a directory with Parquet files, or one such file.");
        }
    }

    /** The file at the path as it is now; empty if there is none any more. */
    public static Optional<ArchiveFile> find(SparkSession spark, String path) {
        try {
            Path file = new Path(path);
            return Optional.of(
                    archiveFile(file.getFileSystem(spark.sparkContext().hadoopConfiguration())
                            .getFileStatus(file)));
        } catch (FileNotFoundException e) {
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            throw new InvalidInput(path + ", which was read into the lake, can't be looked at: " + e.getMessage()
                    + ". See that it can be reached, or withdraw it with 'marsad ingest --withdraw'.");
        }
    }

    /** Where the archive stands, with its file system. */
    public String root() {
        return ArchiveFile.pathOf(root.toString());
    }

    /** Whether the path is that of the archive, or lies below it. */
    public boolean holds(String path) {
        String wanted = ArchiveFile.pathOf(path);
        return wanted.equals(root()) || wanted.startsWith(root() + "/");
    }

    public List<ArchiveFile> files() {
        return files;
    }

    public List<String> paths() {
        return files.stream().map(ArchiveFile::path).toList();
    }

    private static List<ArchiveFile> below(FileSystem system, Path root) throws IOException {
        List<FileStatus> all = new ArrayList<>();
        if (system instanceof LocalFileSystem) {
            walk(system, root, all);
        } else {
            RemoteIterator<LocatedFileStatus> located = system.listFiles(root, true);
            while (located.hasNext()) {
                all.add(located.next());
            }
        }
        List<ArchiveFile> files = new ArrayList<>();
        for (FileStatus file : all) {
            if (!hidden(root, file.getPath())
                    && file.getPath().getName().toLowerCase(Locale.ROOT).endsWith(".parquet")) {
                files.add(archiveFile(file));
            }
        }
        files.sort(Comparator.comparing(ArchiveFile::path));
        return files;
    }

    /** For the files of this machine: to locate one, as others are listed, Hadoop starts a process for each. */
    private static void walk(FileSystem system, Path directory, List<FileStatus> files) throws IOException {
        for (FileStatus entry : system.listStatus(directory)) {
            if (entry.isDirectory()) {
                walk(system, entry.getPath(), files);
            } else {
                files.add(entry);
            }
        }
    }

    private static ArchiveFile archiveFile(FileStatus file) {
        return new ArchiveFile(
                ArchiveFile.pathOf(file.getPath().toString()), file.getLen(), file.getModificationTime());
    }

    private static boolean hidden(Path root, Path file) {
        for (Path at = file; at != null && !at.equals(root); at = at.getParent()) {
            if (at.getName().startsWith("_") || at.getName().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static String otherwise(FileSystem system, Path root) throws IOException {
        FileStatus[] entries = system.listStatus(root);
        if (entries.length == 0) {
            return ": the directory is empty";
        }
        return ", but " + entries[0].getPath().getName()
                + (entries.length > 1 ? " and " + (entries.length - 1) + " more" : "");
    }
}
