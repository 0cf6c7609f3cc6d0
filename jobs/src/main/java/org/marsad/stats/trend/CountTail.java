package org.marsad.stats.trend;

import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.RegularizedBeta;

/** The upper tail of a negative binomial count, given by mean and variance, without underflow. */
final class CountTail {

    private static final double TINY = 1e-300;
    private static final double PRECISION = 1e-12;
    private static final int MAXIMUM_STEPS = 10_000;

    private CountTail() {}

    /**
     * {@code ln(P(X ≥ count) / P(X ≥ 1))}: 0 for a count of 0 or 1, since the first is no surprise to one who looks only
     * at what occurs.
     *
     * @param variance above the mean
     */
    static double logTail(long count, double mean, double variance) {
        if (count <= 1) {
            return 0;
        }
        double size = mean * mean / (variance - mean);
        double logSome = Math.log(-Math.expm1(-size * Math.log1p(mean / size)));
        return Math.min(0, logUpper((double) count, size, mean / (size + mean)) - logSome);
    }

    /** {@code ln P(X ≥ count) = ln I_q(count, size)}, the regularised incomplete beta function. */
    private static double logUpper(double count, double size, double q) {
        if (q >= (count + 1) / (count + size + 2)) {
            return Math.log(RegularizedBeta.value(q, count, size));
        }
        double logFront = count * Math.log(q)
                + size * Math.log1p(-q)
                + LogGamma.value(count + size)
                - LogGamma.value(count + 1)
                - LogGamma.value(size);
        return logFront + Math.log(continuedFraction(count, size, q));
    }

    /** Lentz's evaluation of the continued fraction of the incomplete beta function (DLMF 8.17.22). */
    private static double continuedFraction(double a, double b, double x) {
        double c = 1;
        double d = 1 / away(1 - (a + b) * x / (a + 1));
        double value = d;
        for (int m = 1; m <= MAXIMUM_STEPS; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / away(1 + even * d);
            c = away(1 + even / c);
            value *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / away(1 + odd * d);
            c = away(1 + odd / c);
            value *= d * c;
            if (Math.abs(d * c - 1) < PRECISION) {
                return value;
            }
        }
        return value;
    }

    private static double away(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }
}
