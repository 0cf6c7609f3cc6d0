package org.marsad.stats.trend;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The recent slope of a share: least squares of share on period, each period weighted by its total.
 *
 * <p>The slope's variance rests on the binomial noise of the shares times their dispersion about the line (at least 1),
 * so that a single spike, which fits no line, is no trend. Where residuals of neighbouring periods correlate by r > 0, the
 * t statistic is that of {@code (1-r)/(1+r)} times as many periods (Santer et al., J. Geophys. Res. 105, 2000). RISING and FALLING need a t-test at
 * {@link TrendSettings#directionP()} and a change over the window of {@link TrendSettings#directionChange()} of the mean
 * share.
 */
final class Slope {

    private final TrendSettings settings;
    private final double[] criticalT;

    private int livePeriods;
    private long windowCount;
    private double perPeriod;
    private Direction direction;

    Slope(TrendSettings settings, double[] criticalT) {
        this.settings = settings;
        this.criticalT = criticalT;
    }

    /** The least t statistic of a rise, by degrees of freedom. */
    static double[] criticalT(TrendSettings settings) {
        double[] criticalT = new double[settings.trendWindow()];
        for (int freedom = 1; freedom < criticalT.length; freedom++) {
            criticalT[freedom] = TDistribution.of(freedom).inverseSurvivalProbability(settings.directionP() / 2);
        }
        return criticalT;
    }

    /** NaN with too little history. */
    double perPeriod() {
        return perPeriod;
    }

    /** Null with too little history. */
    Direction directionOrNull() {
        return direction;
    }

    /** Takes a period into the window, and the one that it pushes out of it. */
    void advance(Series series, int period) {
        include(series, period, 1);
        if (period >= settings.trendWindow()) {
            include(series, period - settings.trendWindow(), -1);
        }
    }

    /** Computes the slope up to the period added last. */
    void measure(Series series, int period) {
        if (series.isGap(period) || livePeriods < settings.minimumHistory()) {
            perPeriod = Double.NaN;
            direction = null;
        } else if (windowCount == 0) {
            perPeriod = 0;
            direction = Direction.STEADY;
        } else {
            fit(series, Math.max(0, period - settings.trendWindow() + 1), period);
        }
    }

    private void include(Series series, int period, int sign) {
        livePeriods += series.isGap(period) ? 0 : sign;
        windowCount += sign * series.count(period);
    }

    private void fit(Series series, int from, int period) {
        double weight = 0;
        double moment = 0;
        for (int i = from; i <= period; i++) {
            weight += series.total(i);
            moment += (double) series.total(i) * (i - from);
        }
        double mean = windowCount / weight;
        double centre = from + moment / weight;
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = from; i <= period; i++) {
            if (!series.isGap(i)) {
                double x = i - centre;
                double surplus = series.count(i) - series.total(i) * mean;
                xx += series.total(i) * x * x;
                xy += surplus * x;
                yy += series.count(i) == 0 ? -surplus * mean : surplus * surplus / series.total(i);
            }
        }
        perPeriod = xy / xx;
        int freedom = livePeriods - 2;
        double dispersion = Math.max(settings.dispersionFloor(), (yy - perPeriod * xy) / (mean * freedom));
        double t = perPeriod / Math.sqrt(dispersion * mean / xx);
        boolean matters = Math.abs(perPeriod) * (period - from) >= settings.directionChange() * mean;
        boolean significant = matters && Math.abs(t) >= criticalT[freedom];
        if (significant) {
            double memory = memory(series, from, period, mean, centre);
            t *= Math.sqrt((1 - memory) / (1 + memory));
            significant = Math.abs(t) >= criticalT[freedom];
        }
        direction = !significant ? Direction.STEADY : t > 0 ? Direction.RISING : Direction.FALLING;
    }

    /** Correlation of the residuals of neighbouring periods, at least 0. */
    private double memory(Series series, int from, int period, double mean, double centre) {
        double product = 0;
        double square = 0;
        double before = 0;
        for (int i = from; i <= period; i++) {
            if (!series.isGap(i)) {
                double residual =
                        (series.share(i) - mean - perPeriod * (i - centre)) * Math.sqrt((double) series.total(i));
                product += residual * before;
                square += residual * residual;
                before = residual;
            }
        }
        return square == 0 ? 0 : Math.max(0, product / square);
    }
}
