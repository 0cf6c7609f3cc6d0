package org.marsad.stats;

import java.io.Serializable;

/**
 * How strongly two items are associated, from the counts of the units (articles, stories, sentences) that contain them.
 *
 * <p>The four counts span the 2×2 table of both, only the first, only the second, neither. All statistics are
 * symmetric in the two items.
 *
 * @param n all units, at most 2⁵³
 * @param a units with the first item, at least 1
 * @param b units with the second item, at least 1
 * @param ab units with both
 */
public record Association(long n, long a, long b, long ab) implements Serializable {

    private static final long MAX_EXACT = 1L << 53;
    private static final double LN_10 = Math.log(10);
    private static final double LN_2 = Math.log(2);
    private static final double LOG_DICE_CEILING = 14;

    /** @throws IllegalArgumentException if no units can have these counts */
    public Association {
        require(n <= MAX_EXACT, "n is above 2^53", n, a, b, ab);
        require(a >= 1 && b >= 1, "a and b must be at least 1: an item in no unit has no associations", n, a, b, ab);
        require(a <= n && b <= n, "a and b cannot exceed n", n, a, b, ab);
        require(ab >= 0 && ab <= Math.min(a, b), "ab must lie between 0 and the smaller of a and b", n, a, b, ab);
        require(ab >= a + b - n, "ab must be at least a + b - n: n units cannot hold that many apart", n, a, b, ab);
    }

    /** Units with both if the two were independent: {@code a·b/n}. */
    public double expected() {
        return (double) a * b / n;
    }

    /**
     * Normalised pointwise mutual information: {@code ln(p(ab)/(p(a)·p(b))) / -ln p(ab)}.
     *
     * <p>From -1 (never together) over 0 (independent) to 1 (never apart). Its sign is that of {@code ab - expected},
     * also at the borders: it is -1 for {@code ab = 0}, and 0 for {@code ab = n}, where both are in every unit, so
     * that neither says anything about the other.
     *
     * <p>G. Bouma, Normalized (pointwise) mutual information in collocation extraction, GSCL 2009.
     */
    public double npmi() {
        if (ab == 0) {
            return -1;
        }
        if (ab == n) {
            return 0;
        }
        double pointwise = Math.log1p(surplus() / expected());
        double self = -Math.log1p(-(double) (n - ab) / n);
        return Math.max(-1, Math.min(1, pointwise / self));
    }

    /**
     * The log-likelihood ratio G² of the 2×2 table, all four cells: {@code 2·Σ k·ln(k/e)}, at least 0.
     *
     * <p>T. Dunning, Accurate methods for the statistics of surprise and coincidence, Computational Linguistics 19(1),
     * 1993. It grows for pairs that avoid each other too: see {@link #signedG2()}.
     */
    public double g2() {
        return Contingency.g2(n, a, b, ab);
    }

    /** {@link #g2()}, negative if the two occur together less often than expected. */
    public double signedG2() {
        return Math.copySign(g2(), surplus());
    }

    /**
     * The chance of at least {@code ab} units with both, if the two were independent and given that they occur together
     * at all: {@code P(X ≥ ab) / P(X ≥ 1)} with X hypergeometric (Fisher's exact test, upper tail).
     *
     * <p>One-sided: a pair that avoids each other has a p-value near 1. Exact for every size of table, so that sparse
     * tables need no chi-square approximation, which there errs by orders of magnitude.
     *
     * <p>Given that they occur together, since a pair that does not is never looked at: of millions of possible pairs
     * of rare items some meet once by chance, and only those get into a table of pairs. Hence one meeting is no
     * evidence (the p-value is 1), and the number of tests is the number of pairs that meet. Where a meeting is to be
     * expected, the condition changes nothing. Under independence {@code P(p ≤ α)} is at most α: for α = 1 %,
     * simulated with 5,000 units, 1.0 % of pairs expected to meet 60 times, 0.8 % of 12 times, 0.3 % of 0.5 times,
     * 0.1 % of 0.08 times.
     */
    public double pValue() {
        return Math.exp(logP());
    }

    /** {@code -log10} of {@link #pValue()}, without underflow; at least 0. */
    public double minusLog10P() {
        return Math.max(0, -logP() / LN_10);
    }

    /**
     * {@code 14 + log2(2·ab/(a+b))}: 14 if never apart, one less for each halving, negative infinity for {@code ab = 0}.
     *
     * <p>It does not depend on n, so that archives of different sizes compare. P. Rychlý, A lexicographer-friendly
     * association score, RASLAN 2008.
     */
    public double logDice() {
        return LOG_DICE_CEILING + Math.log(2.0 * ab / ((double) a + b)) / LN_2;
    }

    private double logP() {
        if (ab <= 1) {
            return 0;
        }
        return Math.min(0, Contingency.logUpperTail(n, a, b, ab) - Contingency.logUpperTail(n, a, b, 1));
    }

    private double surplus() {
        return Contingency.surplus(n, a, b, ab);
    }

    private static void require(boolean possible, String problem, long n, long a, long b, long ab) {
        if (!possible) {
            throw new IllegalArgumentException(
                    "Impossible counts n=%d, a=%d, b=%d, ab=%d: %s".formatted(n, a, b, ab, problem));
        }
    }
}
