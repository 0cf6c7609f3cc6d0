package org.marsad.stats.trend;

/**
 * What a series' own past leads to expect of a period: mean and variance of the count.
 *
 * <p>The past is the {@link TrendSettings#baselineWindow()} periods before the present one, without gaps, sparse and thin
 * periods (see {@link Series}), and without bursts; what may become one is left out until it is known that it did not. A
 * burst that leaves fewer than {@link TrendSettings#minimumHistory()} calm periods in the window has become
 * the new normal: its periods then count as calm.
 *
 * <ul>
 *   <li>share: {@code p = (Σ counts + ½)/Σ totals}, Jeffreys' prior of a rate, so that what was never seen expects a
 *       little;
 *   <li>season: see {@link #seasonalIndex};
 *   <li>dispersion of a count about its mean m in the past, φ = variance/mean: Pearson's {@code Q = Σ (count - m)²/m}
 *       with a scaled inverse chi-square prior of weight ν about {@code φ₀ = 1 + v·√mean(m)}, v the
 *       {@link TrendSettings#priorVariation()}: {@code φ = (ν·φ₀ + Q)/(ν + degrees of freedom - 2)}, the posterior mean;
 *   <li>variance: {@code m + (φ-1)·m·m/mean(m) + m²·φ/(Σ counts + ½)}: chance, fluctuation of the share, and what is not
 *       known of the baseline.
 * </ul>
 */
final class Baseline {

    private static final double JEFFREYS = 0.5;

    /** Prior weight, in expected counts, of "no season" on each seasonal index. */
    private static final double SEASON_PRIOR = 2;

    /** Variance between by variance within seasons from which on the season is believed: about the 1 % point of F. */
    private static final double SEASON_F = 4;

    private final TrendSettings settings;
    private final Series series;
    private final boolean[] burst;
    private final boolean[] outgrown;

    /** From this period on the past is doubtful, and left out as if it were a burst. */
    private int doubtfulFrom = Integer.MAX_VALUE;

    private final long[] counts;
    private final long[] totals;
    private final double[] squares;
    private final int[] periods;
    private long allCounts;
    private long allTotals;
    private int calmPeriods;
    private int livePeriods;
    private int present;
    private long thinnest = Long.MAX_VALUE;

    private double share = Double.NaN;
    private double dispersion = Double.NaN;
    private double fluctuation = Double.NaN;
    private double doubt = Double.NaN;

    Baseline(TrendSettings settings, Series series) {
        this.settings = settings;
        this.series = series;
        burst = new boolean[series.size()];
        outgrown = new boolean[series.size()];
        counts = new long[settings.season()];
        totals = new long[settings.season()];
        squares = new double[settings.season()];
        periods = new int[settings.season()];
    }

    boolean isKnown() {
        return calmPeriods >= settings.minimumHistory();
    }

    /** Expected share of the present period. */
    double share() {
        return share;
    }

    /** Deviation of the present count because the share fluctuates. */
    double fluctuation() {
        return fluctuation;
    }

    /** Deviation of the present count from what is expected because the baseline is not known for sure. */
    double doubt() {
        return doubt;
    }

    /** Variance of the present count by its mean. */
    double dispersion() {
        return dispersion;
    }

    /** Mean count of a calm period of the past. */
    double meanCount() {
        return (double) allCounts / calmPeriods;
    }

    /** Moves on to the next period: the present one becomes past. */
    void next() {
        if (isLive(present)) {
            thinnest = Math.min(thinnest, series.total(present));
            livePeriods++;
            if (isCalm(present)) {
                add(present, 1);
            }
        }
        present++;
        int gone = present - settings.baselineWindow() - 1;
        if (gone >= 0 && isLive(gone)) {
            livePeriods--;
            if (isCalm(gone)) {
                add(gone, -1);
            }
        }
        if (series.isThin(thinnest, present)) {
            forgetThin();
        }
        if (!isKnown() && livePeriods >= settings.minimumHistory()) {
            acceptBurstsAsNormal();
        }
    }

    /** Takes the periods of a burst, from its start to the present one, out of the past. */
    void exclude(int start) {
        for (int i = Math.max(start, present - settings.baselineWindow()); i <= present; i++) {
            if (!burst[i]) {
                if (i < present && isCalm(i) && isLive(i)) {
                    add(i, -1);
                }
                burst[i] = true;
            }
        }
    }

    /**
     * Leaves the periods from this one on out of the past, for they may become a burst; those before it that were left
     * out so are past again.
     */
    void setAside(int from) {
        int first = Math.max(0, present - settings.baselineWindow());
        for (int i = Math.max(first, Math.min(from, doubtfulFrom)); i < present; i++) {
            if (!burst[i] && isLive(i) && i < from != i < doubtfulFrom) {
                add(i, i < from ? 1 : -1);
            }
        }
        doubtfulFrom = from;
    }

    /** Leaves out of the past what is no coverage beside the present one: a few misdated or early articles. */
    private void forgetThin() {
        thinnest = Long.MAX_VALUE;
        for (int i = Math.max(0, present - settings.baselineWindow()); i < present; i++) {
            if (!isLive(i)) {
                continue;
            }
            if (series.isThin(series.total(i), present)) {
                livePeriods--;
                if (isCalm(i)) {
                    add(i, -1);
                }
                outgrown[i] = true;
            } else {
                thinnest = Math.min(thinnest, series.total(i));
            }
        }
    }

    /** Whether a period may be part of the baseline. */
    private boolean isLive(int period) {
        return !series.isGap(period) && !series.isSparse(period) && !outgrown[period];
    }

    private boolean isCalm(int period) {
        return !burst[period] && period < doubtfulFrom;
    }

    /** Computes share, deviations and dispersion of the present period. */
    void expect() {
        int season = present % settings.season();
        double mean = (allCounts + JEFFREYS) / allTotals;
        boolean seasonal = isSeasonal();
        double index = seasonal ? seasonalIndex(season, mean) : 1;
        share = Math.min(mean * index, 1);
        double expected = share * series.total(present);
        double usual = (allCounts + JEFFREYS) / calmPeriods;
        double past = pastDispersion(seasonal, usual);
        double unknown = seasonal ? counts[season] + SEASON_PRIOR : allCounts + JEFFREYS;
        fluctuation = expected * Math.sqrt((past - 1) / usual);
        doubt = expected * Math.sqrt(past / unknown);
        dispersion = (expected + fluctuation * fluctuation + doubt * doubt) / expected;
    }

    private double pastDispersion(boolean seasonal, double usual) {
        double pearson = 0;
        int freedom = calmPeriods - 1;
        if (seasonal) {
            freedom = calmPeriods - counts.length;
            for (int k = 0; k < counts.length; k++) {
                pearson += counts[k] == 0 ? 0 : squares[k] * totals[k] / counts[k] - counts[k];
            }
        } else if (allCounts > 0) {
            pearson = sum(squares) * allTotals / allCounts - allCounts;
        }
        double prior = 1 + settings.priorVariation() * Math.sqrt(usual);
        double posterior =
                (settings.priorWeight() * prior + Math.max(0, pearson)) / (settings.priorWeight() + freedom - 2);
        return Math.max(settings.dispersionFloor(), posterior);
    }

    /** Whether shares differ between seasons more than within: an analysis of variance with totals as weights. */
    private boolean isSeasonal() {
        int seasons = counts.length;
        if (seasons == 1 || allCounts == 0 || calmPeriods < settings.seasonCycles() * seasons) {
            return false;
        }
        double between = -(double) allCounts / allTotals * allCounts;
        for (int k = 0; k < seasons; k++) {
            if (periods[k] < 2) {
                return false;
            }
            between += (double) counts[k] / totals[k] * counts[k];
        }
        double within = sum(squares) - (double) allCounts / allTotals * allCounts - between;
        double chance = (double) allCounts / allTotals;
        double noise = Math.max(chance * settings.dispersionFloor(), within / (calmPeriods - seasons));
        return between / (seasons - 1) >= SEASON_F * noise;
    }

    /** A season's counts by those that the mean share leads to expect, drawn towards 1. */
    private double seasonalIndex(int season, double mean) {
        return (counts[season] + SEASON_PRIOR) / (mean * totals[season] + SEASON_PRIOR);
    }

    private void acceptBurstsAsNormal() {
        for (int i = Math.max(0, present - settings.baselineWindow()); i < present; i++) {
            boolean wasCalm = isCalm(i);
            burst[i] = false;
            if (!wasCalm && isLive(i)) {
                add(i, 1);
            }
        }
        doubtfulFrom = present;
    }

    private void add(int period, int sign) {
        int season = period % settings.season();
        long count = series.count(period);
        long total = series.total(period);
        calmPeriods += sign;
        periods[season] += sign;
        allCounts += sign * count;
        allTotals += sign * total;
        counts[season] += sign * count;
        totals[season] += sign * total;
        squares[season] = counts[season] == 0 ? 0 : squares[season] + sign * ((double) count * count / total);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
