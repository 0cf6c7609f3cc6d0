package org.marsad.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Lines over days, one for each series; a day that a series lacks breaks nothing, it is passed over. */
public final class LineChart {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 280;
    private static final int LEFT = 56;
    private static final int RIGHT = 16;
    private static final int TOP = 54;
    private static final int BOTTOM = 34;

    private LineChart() {}

    /** The value of a series on a day. */
    public record Point(LocalDate day, String series, double value) {}

    /** The chart as SVG; without points it says so. */
    public static String of(String title, List<Point> points) {
        Svg svg = new Svg(WIDTH, HEIGHT, title);
        if (points.isEmpty()) {
            return svg.text(LEFT, TOP, "start", "#666666", 12, "no rows").end();
        }
        TreeSet<LocalDate> days = new TreeSet<>();
        Map<String, List<Point>> series = new LinkedHashMap<>();
        for (Point point : points) {
            days.add(point.day());
            series.computeIfAbsent(point.series(), key -> new ArrayList<>()).add(point);
        }
        double most =
                Math.max(1e-9, points.stream().mapToDouble(Point::value).max().orElse(1));
        double least =
                Math.min(0, points.stream().mapToDouble(Point::value).min().orElse(0));
        long first = days.first().toEpochDay();
        double perDay =
                (WIDTH - LEFT - RIGHT) / (double) Math.max(1, days.last().toEpochDay() - first);
        double perUnit = (HEIGHT - TOP - BOTTOM) / (most - least);
        for (double tick : new double[] {least, (least + most) / 2, most}) {
            double y = HEIGHT - BOTTOM - (tick - least) * perUnit;
            svg.line(LEFT, y, WIDTH - RIGHT, y, "#dddddd", 1);
            svg.text(LEFT - 6, y + 4, "end", "#666666", 11, BarChart.number(tick));
        }
        svg.text(LEFT, HEIGHT - 12, "start", "#666666", 11, days.first().toString());
        svg.text(WIDTH - RIGHT, HEIGHT - 12, "end", "#666666", 11, days.last().toString());
        int number = 0;
        for (Map.Entry<String, List<Point>> line : series.entrySet()) {
            StringBuilder path = new StringBuilder();
            line.getValue().sort(java.util.Comparator.comparing(Point::day));
            for (Point point : line.getValue()) {
                path.append(String.format(
                        Locale.ROOT,
                        "%.1f,%.1f ",
                        LEFT + (point.day().toEpochDay() - first) * perDay,
                        HEIGHT - BOTTOM - (point.value() - least) * perUnit));
            }
            svg.path(path.toString().strip(), Svg.colour(number));
            double x = LEFT + number % 3 * 215;
            double y = 34 + number / 3 * 13;
            svg.rect(x, y - 8, 10, 8, Svg.colour(number));
            svg.text(x + 14, y, "start", "#222222", 11, line.getKey());
            number++;
        }
        return svg.end();
    }
}
