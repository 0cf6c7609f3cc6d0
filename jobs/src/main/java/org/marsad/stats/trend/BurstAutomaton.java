package org.marsad.stats.trend;

import java.util.Arrays;

/**
 * Kleinberg's burst automaton on batches, run forwards.
 *
 * <p>State j expects the odds of the baseline times {@code s^j}. A batch costs a state the negative log-likelihood of its
 * count, here divided by the count's dispersion (quasi-likelihood), so that natural fluctuation is no evidence; going up
 * costs {@code gamma·ln(window)} a level, going down nothing. The present level is the state in which the cheapest path
 * up to now ends (the lower of equals), and the burst began where that path left state 0. J. Kleinberg, Bursty and
 * hierarchical structure in streams, KDD 2002, section 4.
 *
 * <p>Differences from the paper: odds instead of shares, which stay possible at every level; the base rate is the moving
 * baseline; no smoothing by later batches, so that a level once given stays; after
 * {@link TrendSettings#burstPatience()} batches at level 0 all paths are forgotten, for in a rare series lingering in a
 * low burst costs next to nothing.
 */
final class BurstAutomaton {

    private static final int MAX_LEVEL = 9;

    private final double logScaling;
    private final double upCost;
    private final double[] powers = new double[MAX_LEVEL + 1];
    private final double[] costs = new double[MAX_LEVEL + 1];
    private final int[] starts = new int[MAX_LEVEL + 1];
    private final int patience;
    private boolean atRest;
    private int level;
    private int quietPeriods;

    BurstAutomaton(TrendSettings settings) {
        patience = settings.burstPatience();
        logScaling = Math.log(settings.burstScaling());
        upCost = settings.burstCost() * Math.log(settings.baselineWindow());
        for (int j = 0; j <= MAX_LEVEL; j++) {
            powers[j] = Math.pow(settings.burstScaling(), j);
        }
        rest();
    }

    int level() {
        return level;
    }

    /** The period in which the present path left level 0; -1 at level 0. */
    int start() {
        return level == 0 ? -1 : starts[level];
    }

    void accept(int period, long count, long total, double baseline, double dispersion) {
        if (atRest && (losesForSure(count, total, baseline) || gain(1, count, total, baseline) <= 0)) {
            return;
        }
        transit(period);
        level = 0;
        for (int j = 1; j <= MAX_LEVEL; j++) {
            costs[j] -= gain(j, count, total, baseline) / dispersion;
            if (costs[j] < costs[level]) {
                level = j;
            }
        }
        quietPeriods = level == 0 ? quietPeriods + 1 : 0;
        if (quietPeriods >= patience) {
            rest();
        } else {
            normalise();
        }
    }

    /** Log-likelihood of the batch in state j less that in state 0. */
    private double gain(int j, long count, long total, double baseline) {
        return count * j * logScaling - total * Math.log1p(baseline * (powers[j] - 1));
    }

    /** Whether the gain of state 1 is below 0, by ln(1+x) > x - x²/2: quicker than a logarithm, and nearly always right. */
    private boolean losesForSure(long count, long total, double baseline) {
        double x = baseline * (powers[1] - 1);
        return count * logScaling < total * x * (1 - x / 2);
    }

    private void transit(int period) {
        for (int j = MAX_LEVEL - 1; j >= 0; j--) {
            if (costs[j + 1] < costs[j]) {
                costs[j] = costs[j + 1];
                starts[j] = starts[j + 1];
            }
        }
        starts[0] = -1;
        for (int j = 1; j <= MAX_LEVEL; j++) {
            if (costs[j - 1] + upCost <= costs[j]) {
                costs[j] = costs[j - 1] + upCost;
                starts[j] = starts[j - 1];
            }
            if (starts[j] < 0) {
                starts[j] = period;
            }
        }
    }

    private void normalise() {
        double floor = costs[0];
        boolean worn = true;
        for (int j = 0; j <= MAX_LEVEL; j++) {
            costs[j] -= floor;
            worn &= costs[j] >= j * upCost;
        }
        atRest = false;
        if (worn) {
            rest();
        }
    }

    /** Forgets what was: level 0, and no way begun. */
    final void rest() {
        if (atRest && level == 0 && quietPeriods == 0) {
            return;
        }
        Arrays.fill(starts, -1);
        for (int j = 0; j <= MAX_LEVEL; j++) {
            costs[j] = j * upCost;
        }
        atRest = true;
        level = 0;
        quietPeriods = 0;
    }
}
