package org.marsad.stats.trend;

import java.io.Serializable;
import java.util.Optional;

/**
 * The trend of one period of a series, seen from that period: later periods change nothing in it.
 *
 * @param period index into the series
 * @param count units of the period with the item
 * @param total units of the period
 * @param share count by total; NaN in a gap
 * @param baseline the share that the item's own past leads to expect, season included; NaN in a gap and with too little
 *     history
 * @param zscore count minus expected count, by its standard deviation (at least one unit); NaN where baseline is
 * @param minusLog10P -log10 of the chance of a count at least this high, given that there is one at all: 0 for a count
 *     of 0 or 1; NaN where baseline is
 * @param burst level of the burst, up to 9: the share is about {@link TrendSettings#burstScaling()} to the power of it, times
 *     the baseline; 0 outside a burst; in a gap that of the period before
 * @param burstStart period in which the present burst began, -1 outside a burst
 * @param slope change of the share per period over the recent window; NaN in a gap and with too little history
 * @param directionOrNull null where slope is NaN
 * @param emerging whether it bursts and was new or nearly unseen before
 */
public record TrendPoint(
        int period,
        long count,
        long total,
        double share,
        double baseline,
        double zscore,
        double minusLog10P,
        int burst,
        int burstStart,
        double slope,
        Direction directionOrNull,
        boolean emerging)
        implements Serializable {

    /** Whether nothing was collected in the period. */
    public boolean isGap() {
        return total == 0;
    }

    /** The chance of a count at least this high; 0 below 1e-308, where {@link #minusLog10P()} still differs; or NaN. */
    public double pValue() {
        return Math.pow(10, -minusLog10P);
    }

    /** Empty where {@link #slope()} is NaN. */
    public Optional<Direction> direction() {
        return Optional.ofNullable(directionOrNull);
    }
}
