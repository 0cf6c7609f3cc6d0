package org.marsad.lake;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.marsad.InvalidInput;
import org.marsad.tables.Table;

/** Checks that a directory is a lake, or can become one. */
final class LakeDirectory {

    private LakeDirectory() {}

    /**
     * The directory's qualified path; nothing is written.
     *
     * @throws InvalidInput if it is a file, or holds something and none of the tables
     */
    static String checked(String path, List<Table> tables, Configuration hadoop) {
        try {
            Path given = new Path(path);
            FileSystem files = given.getFileSystem(hadoop);
            Path root = files.makeQualified(given);
            if (!files.exists(root)) {
                requireDirectoryAbove(path, root, files);
            } else if (!files.getFileStatus(root).isDirectory()) {
                throw new InvalidInput("--lake " + path + " is a file. Name a new directory, or that of a lake.");
            } else {
                requireLake(path, root, files, tables);
            }
            return root.toString();
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
                .filter(name -> !name.startsWith(".") && !name.equals(RunLock.DIRECTORY))
                .sorted()
                .toList();
        if (!entries.isEmpty()) {
            throw new InvalidInput("--lake " + path + " holds something that is not a lake of Marsad's ("
                    + entries.get(0) + (entries.size() > 1 ? ", ..." : "")
                    + "). Name a new or empty directory, or that of a lake. Nothing was changed.");
        }
    }
}
