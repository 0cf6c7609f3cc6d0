package org.marsad.chart;

import java.util.List;
import java.util.Locale;

/** Horizontal bars, one for each label; a negative value goes to the left. */
public final class BarChart {

    private static final int WIDTH = 720;
    private static final int LABELS = 260;
    private static final int ROW = 22;
    private static final int TOP = 34;

    private BarChart() {}

    /** A label and its value. */
    public record Bar(String label, double value) {}

    /** The chart as SVG; without bars it says so. */
    public static String of(String title, List<Bar> bars) {
        Svg svg = new Svg(WIDTH, TOP + ROW * Math.max(1, bars.size()) + 10, title);
        if (bars.isEmpty()) {
            return svg.text(10, TOP + 14, "start", "#666666", 12, "no rows").end();
        }
        double least = Math.min(0, bars.stream().mapToDouble(Bar::value).min().orElse(0));
        double most = Math.max(0, bars.stream().mapToDouble(Bar::value).max().orElse(0));
        double scale = (WIDTH - LABELS - 80) / Math.max(1e-9, most - least);
        double zero = LABELS - least * scale;
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double y = TOP + ROW * i;
            double to = zero + bar.value() * scale;
            svg.text(LABELS - 8, y + 15, "end", "#222222", 12, bar.label());
            svg.rect(Math.min(zero, to), y + 3, Math.abs(to - zero), ROW - 7, Svg.colour(bar.value() < 0 ? 1 : 0));
            svg.text(Math.max(zero, to) + 5, y + 15, "start", "#444444", 11, number(bar.value()));
        }
        return svg.line(zero, TOP, zero, TOP + ROW * bars.size(), "#999999", 1).end();
    }

    static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,d", (long) value)
                : String.format(Locale.ROOT, "%.3g", value);
    }
}
