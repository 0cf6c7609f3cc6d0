package org.marsad.bench.speed;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells articles a second and core, and bytes, by stage and by step. */
final class StageFigures {

    private static final String SECONDS = "." + Measured.SECONDS;
    private static final List<String> MEASURES =
            List.of(Measured.SECONDS, Measured.CPU, Measured.SHUFFLED, Measured.WRITTEN);

    private final Figures figures = new Figures();
    private final String trial;

    StageFigures(String trial) {
        this.trial = trial;
    }

    /** Adds a repeat. */
    void add(Measured measured) {
        figures.add(trial, without(measured, "ingest", "group reprints"));
    }

    /** The measures, with those of a stage less one of its steps. */
    static Measured without(Measured measured, String stage, String step) {
        Map<String, Double> values = new LinkedHashMap<>(measured.values());
        for (String measure : MEASURES) {
            values.put(
                    stage + " without " + step + "." + measure,
                    measured.value(stage + "." + measure) - measured.value(Measured.step(stage, step) + "." + measure));
        }
        return new Measured(values);
    }

    /** Tells all, of so many articles. */
    void tell(PrintWriter out, long articles, int cores) {
        figures.tell(out);
        out.printf(Locale.ROOT, "%n%,d articles, %d cores%n", articles, cores);
        out.printf(
                "%-48s %22s %16s %16s %12s %12s%n",
                "stage", "seconds", "articles/s/core", "articles/CPU s", "shuffled MB", "written MB");
        for (String lap : figures.names(trial, SECONDS)) {
            tell(out, lap, lap + ".", articles, cores);
        }
        tell(out, "all", "", articles, cores);
        out.flush();
    }

    private void tell(PrintWriter out, String title, String prefix, long articles, int cores) {
        Spread seconds = figures.spread(trial, prefix + Measured.SECONDS);
        out.printf(
                Locale.ROOT,
                "%-48s %22s %16.0f %16.0f %12.1f %12.1f%n",
                title,
                seconds,
                articles / seconds.median() / cores,
                articles / figures.spread(trial, prefix + Measured.CPU).median(),
                figures.spread(trial, prefix + Measured.SHUFFLED).median() / 1e6,
                figures.spread(trial, prefix + Measured.WRITTEN).median() / 1e6);
    }
}
