package org.marsad.engine.trend;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The recent slope of a share: least squares of share on period, each period weighted by its total.
 *
 * <p>The slope's variance rests on the binomial noise of the shares times their dispersion about the line (at least 1),
 * so that a single spike, which fits no line, is no trend. RISING and FALLING need a t-test at
 * {@link TrendSettings#directionP()} and a change over the window of {@link TrendSettings#directionChange()} of the mean
 * share.
 */
final class Slope {

    private final TrendSettings settings;
    private final double[] criticalT;

    private double perPeriod;
    private Direction direction;

    Slope(TrendSettings settings) {
        this.settings = settings;
        criticalT = new double[settings.trendWindow()];
        for (int freedom = 1; freedom < criticalT.length; freedom++) {
            criticalT[freedom] = TDistribution.of(freedom).inverseSurvivalProbability(settings.directionP() / 2);
        }
    }

    /** NaN with too little history. */
    double perPeriod() {
        return perPeriod;
    }

    /** Null with too little history. */
    Direction directionOrNull() {
        return direction;
    }

    void measure(Series series, int period) {
        int from = Math.max(0, period - settings.trendWindow() + 1);
        int periods = 0;
        double weight = 0;
        double sum = 0;
        double moment = 0;
        for (int i = from; i <= period; i++) {
            if (!series.isGap(i)) {
                periods++;
                weight += series.total(i);
                sum += series.count(i);
                moment += (double) series.total(i) * (i - from);
            }
        }
        if (series.isGap(period) || periods < settings.minimumHistory()) {
            perPeriod = Double.NaN;
            direction = null;
        } else if (sum == 0) {
            perPeriod = 0;
            direction = Direction.STEADY;
        } else {
            fit(series, from, period, periods, sum / weight, from + moment / weight);
        }
    }

    private void fit(Series series, int from, int period, int periods, double mean, double centre) {
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = from; i <= period; i++) {
            if (!series.isGap(i)) {
                double x = i - centre;
                double y = series.share(i) - mean;
                xx += series.total(i) * x * x;
                xy += series.total(i) * x * y;
                yy += series.total(i) * y * y;
            }
        }
        perPeriod = xy / xx;
        int freedom = periods - 2;
        double dispersion = Math.max(settings.dispersionFloor(), (yy - perPeriod * xy) / (mean * freedom));
        double t = perPeriod / Math.sqrt(dispersion * mean / xx);
        boolean matters = Math.abs(perPeriod) * (period - from) >= settings.directionChange() * mean;
        boolean significant = Math.abs(t) >= criticalT[freedom];
        direction = !matters || !significant ? Direction.STEADY : t > 0 ? Direction.RISING : Direction.FALLING;
    }
}
