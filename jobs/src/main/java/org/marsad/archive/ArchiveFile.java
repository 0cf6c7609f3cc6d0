package org.marsad.archive;

import java.io.Serializable;
import java.util.Objects;
import org.apache.hadoop.fs.Path;

/**
 * A file of an archive.
 *
 * @param path as the rows name their file
 * @param modified milliseconds since 1970
 */
public record ArchiveFile(String path, long bytes, long modified) implements Serializable {

    public ArchiveFile {
        Objects.requireNonNull(path, "path");
    }

    /** The path as Spark writes it beside the rows of a file: percent-encoded, as an address. */
    public static String encoded(String path) {
        return pathOf(new Path(path).toUri().toString());
    }

    /** The path in one spelling, where file systems differ in the slashes after {@code file:}. */
    public static String pathOf(String path) {
        return path.replaceFirst("^file:/+", "file:/");
    }
}
