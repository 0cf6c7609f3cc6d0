package org.marsad.stats.trend;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToLongFunction;

/** Series of a named shape, and their points; chance comes from a seed. */
final class Shape {

    static final long STORIES = 1500;

    private Shape() {}

    static Series series(int periods, IntToLongFunction counts) {
        return series(periods, counts, period -> STORIES);
    }

    static Series series(int periods, IntToLongFunction counts, IntToLongFunction totals) {
        long[] total = new long[periods];
        Arrays.setAll(total, totals);
        long[] count = new long[periods];
        Arrays.setAll(count, period -> Math.min(total[period], counts.applyAsLong(period)));
        return Series.of(count, total);
    }

    static List<TrendPoint> byDay(Series series) {
        return new TrendEngine(TrendSettings.forDay()).analyse(series);
    }

    static List<TrendPoint> byDay(int days, IntToLongFunction counts) {
        return byDay(series(days, counts));
    }

    /** A count about the mean whose rate varies by this part of itself: gamma-distributed, then Poisson. */
    static long count(Random random, double mean, double variation) {
        double rate = variation == 0 ? mean : mean * variation * variation * gamma(random, 1 / (variation * variation));
        return poisson(random, rate);
    }

    private static long poisson(Random random, double mean) {
        if (mean > 400) {
            return poisson(random, mean / 2) + poisson(random, mean / 2);
        }
        double left = random.nextDouble();
        double term = Math.exp(-mean);
        long count = 0;
        while (left > term && term > 0) {
            left -= term;
            count++;
            term *= mean / count;
        }
        return count;
    }

    /** Marsaglia and Tsang's method, for a shape of at least 1. */
    private static double gamma(Random random, double shape) {
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(random.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
