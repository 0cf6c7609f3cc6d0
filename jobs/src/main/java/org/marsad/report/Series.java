package org.marsad.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The curve of one thing over the days of the report, as the page reads it: {@code c} counts of stories by day, {@code b}
 * expected shares in millionths (-1 where there is too little past), {@code z} the days that stand out as
 * {@code [day, zscore, q]}, {@code u} the bursts as {@code [first day, last day, highest level, began]}, {@code e} days
 * on which it is new.
 */
final class Series {

    private static final double MILLION = 1e6;
    private static final double MIN_ZSCORE = 2;

    private final long[] counts;
    private final long[] baselines;
    private final int[] bursts;
    private final int[] starts;
    private final List<double[]> outstanding = new ArrayList<>();
    private final ArrayNode emerging = JsonNodeFactory.instance.arrayNode();
    private boolean measured;

    Series(int days) {
        counts = new long[days];
        baselines = new long[days];
        java.util.Arrays.fill(baselines, -1);
        bursts = new int[days];
        starts = new int[days];
    }

    void count(int day, long stories) {
        counts[day] = stories;
    }

    /** Notes what the trends say of a day; null where they say nothing. */
    void measure(int day, Double baseline, Double zscore, Double q, int burst, Integer burstStart, boolean isNew) {
        if (baseline != null) {
            baselines[day] = Math.round(baseline * MILLION);
            measured = true;
        }
        bursts[day] = burst;
        starts[day] = burstStart == null ? day : burstStart;
        if (zscore != null && (Math.abs(zscore) >= MIN_ZSCORE || burst > 0)) {
            outstanding.add(new double[] {day, zscore, q == null ? 1 : q});
        }
        if (isNew) {
            emerging.add(day);
        }
    }

    /** The days that stand out most from their past, upwards, at most so many. */
    List<Integer> outstanding(int most) {
        return outstanding.stream()
                .filter(each -> each[1] > 0)
                .sorted(Comparator.comparingDouble((double[] each) -> -each[1]))
                .limit(most)
                .map(each -> (int) each[0])
                .toList();
    }

    ObjectNode toJson(boolean withBaseline) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode c = node.putArray("c");
        for (long count : counts) {
            c.add(count);
        }
        if (withBaseline && measured) {
            ArrayNode b = node.putArray("b");
            for (long baseline : baselines) {
                b.add(baseline);
            }
        }
        ArrayNode z = node.putArray("z");
        outstanding.stream()
                .sorted(Comparator.comparingDouble(each -> each[0]))
                .forEach(each ->
                        z.addArray().add((int) each[0]).add(rounded(each[1], 1)).add(significant(each[2])));
        ArrayNode u = node.putArray("u");
        for (int day = 0; day < bursts.length; day++) {
            if (bursts[day] > 0) {
                int first = day;
                int level = bursts[day];
                while (day + 1 < bursts.length && bursts[day + 1] > 0) {
                    day++;
                    level = Math.max(level, bursts[day]);
                }
                u.addArray().add(first).add(day).add(level).add(starts[first]);
            }
        }
        if (!emerging.isEmpty()) {
            node.set("e", emerging);
        }
        return node;
    }

    /** The number to so many decimals. */
    static double rounded(double number, int decimals) {
        double scale = Math.pow(10, decimals);
        return Math.round(number * scale) / scale;
    }

    /** The number to two significant digits. */
    static double significant(double number) {
        return number == 0 || !Double.isFinite(number)
                ? 0
                : new java.math.BigDecimal(number)
                        .round(new java.math.MathContext(2))
                        .doubleValue();
    }
}
