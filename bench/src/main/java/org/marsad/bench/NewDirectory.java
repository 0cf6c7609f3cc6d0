package org.marsad.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.marsad.InvalidInput;

/** A directory to be filled. */
final class NewDirectory {

    private NewDirectory() {}

    /**
     * Its whole name.
     *
     * @throws InvalidInput if something is there
     */
    static String at(String option, String path, Configuration configuration) {
        try {
            Path given = new Path(path);
            FileSystem files = given.getFileSystem(configuration);
            if (files.exists(given)
                    && (!files.getFileStatus(given).isDirectory() || files.listStatus(given).length > 0)) {
                throw new InvalidInput(option + " " + path + " is there already. Name a new or empty directory.");
            }
            return files.makeQualified(given).toString();
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(option + " " + path + " is no path: " + e.getMessage() + ". Name a new directory.");
        } catch (IOException e) {
            throw new UncheckedIOException(option + " " + path + " can't be looked at", e);
        }
    }
}
