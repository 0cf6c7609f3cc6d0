package org.marsad.stats.trend;

import java.io.Serializable;

/**
 * Counts of one item against the totals of their periods: consecutive periods of one length, none left out.
 *
 * <p>A total of 0 is a gap: nothing was collected, so nothing is known of that period. A sparse period has so few units by
 * those near it that it may be news of another kind, as of a Sunday: its counts are reported and compared with nothing. A
 * thin one has less than a hundredth of a later one.
 */
public final class Series implements Serializable {

    private static final long serialVersionUID = 1;

    /** A period with less than one in so many units of a fuller one is no coverage beside it. */
    private static final long MIN_OF_FULLEST = 100;

    private final long[] counts;
    private final long[] totals;
    private final boolean[] sparse;

    private Series(long[] counts, long[] totals, boolean[] sparse) {
        this.counts = counts;
        this.totals = totals;
        this.sparse = sparse;
    }

    /**
     * The series of these counts and totals, period for period; both are copied.
     *
     * @throws IllegalArgumentException if they differ in length, or a count is negative or above its total
     */
    public static Series of(long[] counts, long[] totals) {
        return of(counts, totals, new boolean[totals.length]);
    }

    /** As above, of which some periods are sparse. */
    public static Series of(long[] counts, long[] totals, boolean[] sparse) {
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
        return new Series(counts.clone(), totals.clone(), sparse.clone());
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

    boolean isSparse(int period) {
        return sparse[period];
    }

    /** Whether a total above 0 is no coverage beside that of the period. */
    boolean isThin(long total, int period) {
        return period < totals.length && isThin(total, totals[period]);
    }

    /** Whether a total above 0 is no coverage beside the other. */
    public static boolean isThin(long total, long full) {
        return total <= (full - 1) / MIN_OF_FULLEST;
    }

    /** Count by total; NaN in a gap. */
    public double share(int period) {
        return (double) counts[period] / totals[period];
    }
}
