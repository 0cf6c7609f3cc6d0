package org.marsad.stats;

/**
 * The 2×2 table with fixed margins: G² and the hypergeometric distribution of its first cell, without cancellation.
 *
 * <p>With {@code d = ab - a·b/n}, each cell is {@code k = e ± d}, and G²/2 is the sum of {@code e·h(±d/e)} with
 * {@code h(x) = (1+x)·ln(1+x) - x ≥ 0}: four summands that cannot cancel. The probability of the table follows from it:
 * {@code ln P = -G²/2 + r(margins) - r(n) - r(cells)}, r being what Stirling's {@code k·ln k - k} leaves of
 * {@code ln k!}.
 */
final class Contingency {

    /** Below it the series of h is exact to a double, above it the formula is. */
    private static final double SMALL = 0.01;

    private static final double NEGLIGIBLE = 1e-17;
    private static final double HALF_LN_2_PI = 0.5 * Math.log(2 * Math.PI);
    private static final double[] REMAINDERS = remainders(16);

    private Contingency() {}

    /** {@code ab - a·b/n}, by Kahan's difference of products {@code both·neither - onlyA·onlyB}. */
    static double surplus(long n, long a, long b, long ab) {
        double both = ab;
        double neither = n - a - b + ab;
        double onlyA = a - ab;
        double onlyB = b - ab;
        double product = onlyA * onlyB;
        double lost = Math.fma(-onlyA, onlyB, product);
        return (Math.fma(both, neither, -product) + lost) / n;
    }

    static double g2(long n, long a, long b, long ab) {
        double d = surplus(n, a, b, ab);
        double notA = n - a;
        double notB = n - b;
        return 2
                * (cell((double) a * b / n, d)
                        + cell(a * notB / n, -d)
                        + cell(notA * b / n, -d)
                        + cell(notA * notB / n, d));
    }

    /** {@code ln P(X ≥ x)} for the number X of units with both, if a and b are drawn independently from n. */
    static double logUpperTail(long n, long a, long b, long x) {
        if (x <= Math.max(0, a + b - n)) {
            return 0;
        }
        if (x > (double) a * b / n) {
            return logProbability(n, a, b, x) + Math.log(upwards(n, a, b, x));
        }
        return Math.log1p(-Math.exp(logProbability(n, a, b, x - 1)) * downwards(n, a, b, x - 1));
    }

    private static double logProbability(long n, long a, long b, long x) {
        return -0.5 * g2(n, a, b, x)
                + (remainder(a) + remainder(n - a) + remainder(b) + remainder(n - b) - remainder(n))
                - (remainder(x) + remainder(a - x) + remainder(b - x) + remainder(n - a - b + x));
    }

    /** {@code P(X ≥ x) / P(X = x)}. */
    private static double upwards(long n, long a, long b, long x) {
        double sum = 1;
        double term = 1;
        long most = Math.min(a, b);
        for (long y = x; y < most && term > sum * NEGLIGIBLE; y++) {
            term *= (double) (a - y) / (y + 1) * ((double) (b - y) / (n - a - b + y + 1));
            sum += term;
        }
        return sum;
    }

    /** {@code P(X ≤ x) / P(X = x)}. */
    private static double downwards(long n, long a, long b, long x) {
        double sum = 1;
        double term = 1;
        long least = Math.max(0, a + b - n);
        for (long y = x; y > least && term > sum * NEGLIGIBLE; y--) {
            term *= (double) y / (a - y + 1) * ((double) (n - a - b + y) / (b - y + 1));
            sum += term;
        }
        return sum;
    }

    private static double cell(double expected, double d) {
        if (expected == 0) {
            return 0;
        }
        double x = Math.max(-1, d / expected);
        if (Math.abs(x) < SMALL) {
            return expected
                    * x
                    * x
                    * (1.0 / 2
                            - x
                                    * (1.0 / 6
                                            - x
                                                    * (1.0 / 12
                                                            - x
                                                                    * (1.0 / 20
                                                                            - x
                                                                                    * (1.0 / 30
                                                                                            - x
                                                                                                    * (1.0 / 42
                                                                                                            - x
                                                                                                                    / 56))))));
        }
        return x == -1 ? expected : expected * ((1 + x) * Math.log1p(x) - x);
    }

    private static double remainder(long k) {
        if (k < REMAINDERS.length) {
            return REMAINDERS[(int) k];
        }
        double inverse = 1.0 / k;
        double square = inverse * inverse;
        return HALF_LN_2_PI
                + 0.5 * Math.log((double) k)
                + inverse * (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square / 1680)));
    }

    private static double[] remainders(int size) {
        double[] remainders = new double[size];
        double logFactorial = 0;
        for (int k = 1; k < size; k++) {
            logFactorial += Math.log(k);
            remainders[k] = logFactorial - k * Math.log(k) + k;
        }
        return remainders;
    }
}
