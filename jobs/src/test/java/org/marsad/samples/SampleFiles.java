package org.marsad.samples;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the sample archive stands in a checkout. */
final class SampleFiles {

    private static final Path HOME = home();

    static final Path SOURCES = HOME.resolve("source");
    static final Path ARCHIVE = HOME.resolve("archive");
    static final Path TRUTH = HOME.resolve("truth.tsv");

    private SampleFiles() {}

    private static Path home() {
        Path start = Path.of("").toAbsolutePath();
        for (Path at = start; at != null; at = at.getParent()) {
            Path home = at.resolve("data-samples");
            if (Files.isDirectory(home)) {
                return home;
            }
        }
        throw new IllegalStateException("Neither " + start
                + " nor a directory above it holds data-samples; start within a checkout of Marsad.");
    }
}
