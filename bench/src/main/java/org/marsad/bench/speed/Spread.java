package org.marsad.bench.speed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The middle and the ends of repeated measures. */
public record Spread(double median, double least, double most) {

    /** The spread of at least one value. */
    public static Spread of(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("Nothing was measured");
        }
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(median, sorted[0], Arrays.stream(sorted).max().orElseThrow());
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f [%.2f-%.2f]", median, least, most);
    }
}
