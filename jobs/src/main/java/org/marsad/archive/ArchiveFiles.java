package org.marsad.archive;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.marsad.InvalidInput;

/** The Parquet files of an archive, sorted by path; hidden files, and those of other kinds, are passed over. */
public final class ArchiveFiles {

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_NAMED = 10;

    private final Path root;
    private final List<FileStatus> files;

    private ArchiveFiles(Path root, List<FileStatus> files) {
        this.root = root;
        this.files = files;
    }

    static ArchiveFiles list(String path, Configuration hadoop) {
        try {
            Path given = new Path(path);
            FileSystem system = given.getFileSystem(hadoop);
            // Without "..", as Spark names the files of the rows.
            FileStatus root = system.getFileStatus(
                    new Path(system.makeQualified(given).toUri().normalize()));
            List<FileStatus> files = root.isDirectory() ? below(system, root.getPath()) : List.of(root);
            if (files.isEmpty()) {
                throw new InvalidInput("--archive " + path + " holds no Parquet file"
                        + otherwise(system, root.getPath())
                        + ". Name a directory with files that end in .parquet, or one such file.");
            }
            ArchiveFiles archive = new ArchiveFiles(root.getPath(), files);
            archive.check(system);
            return archive;
        } catch (FileNotFoundException e) {
            throw new InvalidInput(
                    "--archive " + path + " does not exist. Name a directory with Parquet files, or one such file.");
        } catch (IOException | IllegalArgumentException e) {
            throw new InvalidInput("--archive " + path + " can't be read: " + e.getMessage()
                    + ". Name a directory with Parquet files, or one such file.");
        }
    }

    /** Where the archive stands, with its file system. */
    public String root() {
        return root.toString();
    }

    /** Whether the path is that of the archive, or lies below it. */
    public boolean holds(String path) {
        return path.equals(root()) || path.startsWith(root() + "/");
    }

    public List<String> paths() {
        return files.stream().map(file -> file.getPath().toString()).toList();
    }

    /** A hash of names, sizes and times of the files: as long as it is the same, so are the articles. */
    public String state() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (FileStatus file : files) {
                String line = file.getPath() + "\t" + file.getLen() + "\t" + file.getModificationTime() + "\n";
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
            return files.size() + " files " + HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must offer SHA-256, but this one does not.", e);
        }
    }

    /** The day after the newest file was written: no article in the archive can be of a later day, in any time zone. */
    public LocalDate latestDay() {
        long newest =
                files.stream().mapToLong(FileStatus::getModificationTime).max().orElseThrow();
        return LocalDate.ofInstant(Instant.ofEpochMilli(newest), ZoneOffset.UTC).plusDays(1);
    }

    /** A SQL predicate on {@code archive_file}: true for the rows of this archive. */
    public String whereOurs() {
        String literal = root.toUri()
                .toString()
                .replaceFirst("^file:/+", "file:/")
                .replace("\\", "\\\\")
                .replace("'", "\\'");
        return "(archive_file = '" + literal + "' OR startswith(archive_file, '" + literal + "/'))";
    }

    private static List<FileStatus> below(FileSystem system, Path root) throws IOException {
        List<FileStatus> files = new ArrayList<>();
        RemoteIterator<LocatedFileStatus> all = system.listFiles(root, true);
        while (all.hasNext()) {
            LocatedFileStatus file = all.next();
            if (!hidden(root, file.getPath())
                    && file.getPath().getName().toLowerCase(Locale.ROOT).endsWith(".parquet")) {
                files.add(file);
            }
        }
        files.sort(Comparator.comparing(file -> file.getPath().toString()));
        return files;
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

    private void check(FileSystem system) {
        List<String> foreign = files.parallelStream()
                .filter(file -> !isParquet(system, file))
                .map(file -> file.getPath().toString())
                .sorted()
                .toList();
        if (!foreign.isEmpty()) {
            throw new InvalidInput(foreign.stream()
                    .limit(MOST_NAMED)
                    .map(file -> file + " is not a Parquet file. Remove it from the archive, or write it anew.")
                    .toList());
        }
    }

    private static boolean isParquet(FileSystem system, FileStatus file) {
        byte[] ends = new byte[2 * MAGIC.length];
        if (file.getLen() < ends.length) {
            return false;
        }
        try (FSDataInputStream in = system.open(file.getPath())) {
            in.readFully(0, ends, 0, MAGIC.length);
            in.readFully(file.getLen() - MAGIC.length, ends, MAGIC.length, MAGIC.length);
        } catch (EOFException e) {
            return false;
        } catch (IOException e) {
            throw new InvalidInput(file.getPath() + " can't be read: " + e.getMessage());
        }
        return new String(ends, StandardCharsets.ISO_8859_1).equals("PAR1PAR1");
    }
}
