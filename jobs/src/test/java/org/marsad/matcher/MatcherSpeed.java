package org.marsad.matcher;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.marsad.catalogue.Catalogue;
import org.marsad.catalogue.CatalogueFiles;

/**
 * Measures how much text the matcher reads in a second of one core: {@code MatcherSpeed FILE [CATALOGUE]}, the file
 * with an article a line, the catalogue a directory.
 */
final class MatcherSpeed {

    private static final int ROUNDS = 8;
    private static final double MEGABYTE = 1_000_000;
    private static final double SECOND = 1_000_000_000;

    private MatcherSpeed() {}

    public static void main(String[] arguments) throws IOException {
        List<String> articles = Files.readAllLines(Path.of(arguments[0]));
        Catalogue catalogue = arguments.length > 1
                ? CatalogueFiles.fromDirectory(Path.of(arguments[1]))
                : CatalogueFiles.fromClassPath();
        long begun = processorTime();
        Matcher matcher = Matcher.of(catalogue);
        print(
                "%d actors, %d forms, %d bytes a form, built in %.2f s",
                catalogue.size(),
                matcher.forms(),
                matcher.bytes() / matcher.forms(),
                (processorTime() - begun) / SECOND);
        long bytes = 0;
        for (String article : articles) {
            bytes += article.getBytes(StandardCharsets.UTF_8).length;
        }
        for (int round = 0; round < ROUNDS; round++) {
            long start = processorTime();
            long mentions = 0;
            for (String article : articles) {
                mentions += matcher.match("", article).size();
            }
            double seconds = (processorTime() - start) / SECOND;
            print(
                    "%.1f MB/s, %.0f articles/s, %d mentions",
                    bytes / MEGABYTE / seconds, articles.size() / seconds, mentions);
        }
    }

    /** Nanoseconds of work of this thread, so that a busy machine does not count. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
