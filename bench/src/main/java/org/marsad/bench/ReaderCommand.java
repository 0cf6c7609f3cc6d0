package org.marsad.bench;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Row;
import org.marsad.InvalidInput;
import org.marsad.archive.Archive;
import org.marsad.bench.reader.ReadingGrowth;
import org.marsad.bench.reader.ReadingSpeed;
import org.marsad.bench.speed.Spread;
import org.marsad.ingest.RawArticle;
import org.marsad.session.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the reading of rows alone, without Spark. */
@Command(
        name = "reader",
        description =
                "Measures the reading of rows alone, in one thread: articles a second of a core's time, with single "
                        + "steps of it; and how the time grows with hostile texts.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ReaderCommand implements Callable<Integer> {

    /** Twice the time of a linear reading at eight times the length. */
    private static final double MAX_EXPONENT = 1.33;

    private static final int MICROS = 1_000_000;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--archive",
            paramLabel = "PATH",
            description = "The rows to read; without it, only growth is measured.")
    private String archive;

    @Option(
            names = "--articles",
            paramLabel = "N",
            defaultValue = "10000",
            description = "Rows, at most; ${DEFAULT-VALUE}.")
    private int articles;

    @Option(
            names = "--characters",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "Characters of the shorter of two hostile texts; 0 measures no growth; ${DEFAULT-VALUE}.")
    private int characters;

    @Option(
            names = "--repeat",
            paramLabel = "N",
            defaultValue = "5",
            description = "How often each measure is taken, after as many times that do not count; ${DEFAULT-VALUE}.")
    private int repeat;

    @Override
    public Integer call() {
        if (articles < 1 || repeat < 1 || characters < 0 || characters > 10_000_000) {
            throw new InvalidInput("--articles and --repeat must be at least 1, and --characters from 0 to 10000000.");
        }
        if (archive != null) {
            tellSpeed(rows());
        }
        return characters == 0 || tellGrowth() ? 0 : 1;
    }

    private List<RawArticle> rows() {
        List<RawArticle> rows = new ArrayList<>();
        Archive.open(Sessions.open("bench reader"), archive, Map.of())
                .articles()
                .ifPresent(read -> read.limit(articles).toLocalIterator().forEachRemaining(row -> rows.add(raw(row))));
        if (rows.isEmpty()) {
            throw new InvalidInput("--archive " + archive + " holds no rows.");
        }
        return rows;
    }

    private static RawArticle raw(Row row) {
        int tags = row.fieldIndex("tags");
        return new RawArticle(
                row.getAs("id"),
                row.getAs("url"),
                row.getAs("source"),
                row.getAs("title"),
                row.getAs("text"),
                row.getAs("author"),
                row.getAs("date"),
                row.getAs("crawl_date"),
                row.isNullAt(tags) ? null : row.getList(tags),
                row.getAs("language"),
                row.getAs("archive_file"));
    }

    private void tellSpeed(List<RawArticle> rows) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%-24s %28s %14s%n", "step", "rows a second of processor", "us a row");
        new ReadingSpeed(rows, repeat).measure().forEach((step, seconds) -> tell(out, step, seconds, rows.size()));
        out.println();
        out.flush();
    }

    private static void tell(PrintWriter out, String step, Spread seconds, int rows) {
        out.printf(
                Locale.ROOT,
                "%-24s %,12.0f [%,.0f-%,.0f] %10.1f%n",
                step,
                rows / seconds.median(),
                rows / seconds.most(),
                rows / seconds.least(),
                seconds.median() / rows * MICROS);
    }

    /** Whether the time of no text grows much faster than its length. */
    private boolean tellGrowth() {
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%-32s %12s %14s %9s%n", "text of " + characters, "seconds", "8 times that", "exponent");
        ReadingGrowth growth = new ReadingGrowth();
        boolean linear = true;
        for (String name : ReadingGrowth.names()) {
            ReadingGrowth.Measured measured = growth.measure(name, characters, repeat);
            linear &= measured.exponent() <= MAX_EXPONENT;
            out.printf(
                    Locale.ROOT,
                    "%-32s %12.3f %14.3f %9.2f%n",
                    name,
                    measured.seconds(),
                    measured.longerSeconds(),
                    measured.exponent());
            out.flush();
        }
        return linear;
    }
}
