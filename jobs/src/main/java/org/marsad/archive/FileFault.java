package org.marsad.archive;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.Path;

/** Why a file can't be read, in a line, and which file it was that a job of Spark's failed on. */
final class FileFault {

    private static final int MAX_LENGTH = 300;
    private static final int DEEPEST = 20;
    private static final Pattern FAILED_FILE =
            Pattern.compile("\\[FAILED_READ_FILE\\.\\w+] Encountered error while reading file (.{1,4000}?)\\. ");

    private FileFault() {}

    /** The first line of the innermost error, without the path, which stands beside it. */
    static String of(Throwable error) {
        Throwable innermost = error;
        for (int depth = 0; innermost.getCause() != null && depth < DEEPEST; depth++) {
            innermost = innermost.getCause();
        }
        String message = String.valueOf(innermost.getMessage()).strip();
        String line = message.lines().findFirst().orElse("");
        String told = innermost.getMessage() == null || line.isEmpty()
                ? innermost.getClass().getSimpleName()
                : line.replaceFirst("^\\S*\\.parquet is not a Parquet file\\. ", "not a Parquet file: ");
        return told.substring(0, Math.min(told.length(), MAX_LENGTH));
    }

    /** The file on which a job failed, as its path may be spelled; empty if it failed on something else. */
    static List<String> file(Throwable error) {
        Throwable at = error;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            Matcher matcher = FAILED_FILE.matcher(String.valueOf(at.getMessage()));
            if (matcher.find()) {
                return List.of(ArchiveFile.pathOf(matcher.group(1)), ArchiveFile.pathOf(decoded(matcher.group(1))));
            }
            at = at.getCause();
        }
        return List.of();
    }

    /** Spark tells the path as an address, in which a space is {@code %20}. */
    private static String decoded(String path) {
        try {
            return new Path(new URI(path)).toString();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return path;
        }
    }
}
