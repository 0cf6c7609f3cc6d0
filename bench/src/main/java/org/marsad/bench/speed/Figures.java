package org.marsad.bench.speed;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The measures of works by repeat, and the tables of figures made of them. */
public final class Figures {

    private static final double MEGABYTE = 1e6;

    private final Map<String, List<Measured>> measured = new LinkedHashMap<>();

    /** Adds what was measured of a work; those of one repeat come at the same place of each work's list. */
    public void add(String name, Measured measures) {
        measured.computeIfAbsent(name, key -> new ArrayList<>()).add(measures);
    }

    /** What stands before the ending in the names of a work's measures. */
    List<String> names(String name, String ending) {
        return measured.get(name).get(0).values().keySet().stream()
                .filter(measure -> measure.endsWith(ending))
                .map(measure -> measure.substring(0, measure.length() - ending.length()))
                .toList();
    }

    /** The spread of a measure. */
    public Spread spread(String name, String measure) {
        return Spread.of(
                measured.get(name).stream().map(each -> each.value(measure)).toList());
    }

    /** The spread of the ratio of a measure of two works, taken repeat by repeat. */
    public Spread ratio(String name, String by, String measure) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < measured.get(name).size(); i++) {
            ratios.add(measured.get(name).get(i).value(measure)
                    / measured.get(by).get(i).value(measure));
        }
        return Spread.of(ratios);
    }

    /** Tells seconds, heap and bytes of every work. */
    public void tell(PrintWriter out) {
        out.printf(
                "%-24s %20s %20s %20s %8s %8s %9s %8s%n",
                "work", "seconds", "with start", "CPU seconds", "heap MB", "live MB", "shuffled", "written");
        for (String name : measured.keySet()) {
            out.printf(
                    Locale.ROOT,
                    "%-24s %20s %20s %20s %8.0f %8.0f %9.1f %8.1f%n",
                    name,
                    spread(name, Measured.SECONDS),
                    spread(name, Measured.WHOLE),
                    spread(name, Measured.CPU),
                    spread(name, Measured.HEAP).most() / MEGABYTE,
                    spread(name, Measured.LIVE).most() / MEGABYTE,
                    spread(name, Measured.SHUFFLED).median() / MEGABYTE,
                    spread(name, Measured.WRITTEN).median() / MEGABYTE);
        }
        out.flush();
    }

    /** Tells the ratios of a work by another. */
    public void tellRatio(PrintWriter out, String name, String by) {
        out.printf(
                "%s / %s: seconds %s, with start %s, CPU seconds %s%n",
                name,
                by,
                ratio(name, by, Measured.SECONDS),
                ratio(name, by, Measured.WHOLE),
                ratio(name, by, Measured.CPU));
        out.flush();
    }
}
