package org.marsad.engine.trend;

import java.io.Serializable;

/**
 * Counts of one thing against the totals of their periods: consecutive periods of one length, none left out.
 *
 * <p>A total of 0 is a gap: nothing was collected, so nothing is known of that period.
 */
public final class Series implements Serializable {

    private static final long serialVersionUID = 1;

    private final long[] counts;
    private final long[] totals;

    private Series(long[] counts, long[] totals) {
        this.counts = counts;
        this.totals = totals;
    }

    /**
     * The series of these counts and totals, period for period; both are copied.
     *
     * @throws IllegalArgumentException if they differ in length, or a count is negative or above its total
     */
    public static Series of(long[] counts, long[] totals) {
        if (counts.length != totals.length) {
            throw new IllegalArgumentException(
                    "%d counts, but %d totals: each period needs both".formatted(counts.length, totals.length));
        }
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] < 0 || counts[i] > totals[i]) {
                throw new IllegalArgumentException("Period %d counts %d of %d: a count lies between 0 and its total"
                        .formatted(i, counts[i], totals[i]));
            }
        }
        return new Series(counts.clone(), totals.clone());
    }

    /** Number of periods, gaps included. */
    public int size() {
        return counts.length;
    }

    public long count(int period) {
        return counts[period];
    }

    public long total(int period) {
        return totals[period];
    }

    public boolean isGap(int period) {
        return totals[period] == 0;
    }

    /** Count by total; NaN in a gap. */
    public double share(int period) {
        return (double) counts[period] / totals[period];
    }
}
