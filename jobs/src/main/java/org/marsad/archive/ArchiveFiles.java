package org.marsad.archive;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.marsad.InvalidInput;

/**
 * The files of an archive, sorted by path: Parquet, JSON lines and CSV, and those of Delta tables as their logs have them.
 *
 * <p>Files of other kinds are passed over. So are those below directories whose names begin with {@code _} or {@code .},
 * unless they are the directories of a column ({@code _date=2024-06-10}).
 */
public final class ArchiveFiles {

    private static final String HOLDS = "Parquet, JSON or CSV file";

    private final Path root;
    private final List<ArchiveFile> files;
    private final Map<String, Integer> hidden;
    private final Set<String> tables;

    private ArchiveFiles(Path root, List<ArchiveFile> files, Map<String, Integer> hidden, Set<String> tables) {
        this.root = root;
        this.files = List.copyOf(files);
        this.hidden = java.util.Collections.unmodifiableMap(new TreeMap<>(hidden));
        this.tables = Set.copyOf(tables);
    }

    /**
     * Lists the files of an archive, without a look into them.
     *
     * @param path a directory, or one file
     * @throws InvalidInput if there is nothing at the path, or no file below it that can be read
     */
    public static ArchiveFiles list(SparkSession spark, String path) {
        return list(spark, path, null);
    }

    /**
     * Lists the files of an archive.
     *
     * @param format what the user says that the files are, whatever their names; null if nothing
     */
    public static ArchiveFiles list(SparkSession spark, String path, FileFormat format) {
        try {
            Path given = new Path(path);
            FileSystem system = given.getFileSystem(spark.sparkContext().hadoopConfiguration());
            // Without "..", as Spark names the files of the rows.
            FileStatus root = system.getFileStatus(
                    new Path(system.makeQualified(given).toUri().normalize()));
            FileListing listing = new FileListing(spark, system, root.getPath(), format);
            if (root.isDirectory()) {
                listing.walk();
            } else {
                listing.add(root);
            }
            if (listing.files().isEmpty()) {
                throw new InvalidInput("--archive " + path + " holds no " + HOLDS
                        + otherwise(system, root.getPath())
                        + ". Name a directory with files that end in .parquet, .json, .jsonl or .csv, gzipped or not,"
                        + " or one such file; --format says what files with other names are.");
            }
            return new ArchiveFiles(root.getPath(), listing.files(), listing.hidden(), listing.tables());
        } catch (FileNotFoundException e) {
            throw new InvalidInput("--archive " + path
                    + " does not exist. Name a directory with files of articles, or one such file.");
        } catch (IOException | IllegalArgumentException e) {
            throw new InvalidInput("--archive " + path + " can't be read: " + e.getMessage()
                    + ". Name a directory with files of articles, or one such file.");
        }
    }

    /** The file at the path as it is now; empty if there is none any more. */
    public static Optional<ArchiveFile> find(SparkSession spark, String path) {
        try {
            String table = DeltaFiles.tables(spark, List.of(path)).get(path);
            if (table != null) {
                return DeltaFiles.at(spark, table).list().stream()
                        .filter(file -> file.path().equals(path))
                        .findFirst();
            }
            Path file = new Path(path);
            return Optional.of(FileListing.archiveFile(
                    file.getFileSystem(spark.sparkContext().hadoopConfiguration())
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

    /** How many files lie below each hidden directory at the top of hidden ones, or are hidden themselves, by path. */
    public Map<String, Integer> hidden() {
        return hidden;
    }

    /** Whether a file that is there no more was removed from its table by the log of that. */
    public boolean isOfTable(String path) {
        return tables.stream().anyMatch(table -> path.startsWith(table + "/"));
    }

    private static String otherwise(FileSystem system, Path root) throws IOException {
        FileStatus[] entries = system.listStatus(root);
        Arrays.sort(entries);
        if (entries.length == 0) {
            return ": the directory is empty";
        }
        return ", but " + entries[0].getPath().getName()
                + (entries.length > 1 ? " and " + (entries.length - 1) + " more" : "");
    }
}
