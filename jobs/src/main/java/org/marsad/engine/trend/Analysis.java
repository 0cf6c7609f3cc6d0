package org.marsad.engine.trend;

import java.util.BitSet;

/** A walk through one series, period by period. */
final class Analysis {

    /** Of one unit: below it a count's deviation says nothing, however small its expectation. */
    private static final double LEAST_DEVIATION = 1;

    private static final double LN_10 = Math.log(10);

    private final TrendSettings settings;
    private final Series series;
    private final Baseline baseline;
    private final BurstAutomaton automaton;
    private final Slope slope;

    private int period = -1;
    private double expectedShare;
    private double zscore;
    private double minusLog10P;
    private final double enough;
    private final double[] expected;
    private final double[] variances;
    private final BitSet notable = new BitSet();
    private int confirmed = -1;
    private int burst;
    private int burstStart = -1;
    private boolean emerging;

    Analysis(TrendSettings settings, double[] criticalT, Series series) {
        this.settings = settings;
        this.series = series;
        enough = -Math.log10(settings.burstP());
        expected = new double[series.size()];
        variances = new double[series.size()];
        baseline = new Baseline(settings, series);
        automaton = new BurstAutomaton(settings);
        slope = new Slope(settings, criticalT);
    }

    /** Goes on to the next period. */
    void advance() {
        if (period >= 0) {
            baseline.next();
        }
        period++;
        slope.advance(series, period);
        if (series.isGap(period)) {
            expectNothing();
        } else if (baseline.isKnown()) {
            compare();
            detectBurst();
        } else {
            expectNothing();
            automaton.rest();
            endBurst();
        }
    }

    /** What the present period says. */
    TrendPoint point() {
        slope.measure(series, period);
        return new TrendPoint(
                period,
                series.count(period),
                series.total(period),
                series.share(period),
                expectedShare,
                zscore,
                minusLog10P,
                burst,
                burstStart,
                slope.perPeriod(),
                slope.directionOrNull(),
                emerging);
    }

    private void expectNothing() {
        expectedShare = Double.NaN;
        zscore = Double.NaN;
        minusLog10P = Double.NaN;
    }

    private void compare() {
        baseline.expect();
        expectedShare = baseline.share();
        long count = series.count(period);
        expected[period] = expectedShare * series.total(period);
        variances[period] = baseline.variance();
        zscore = zscore(count, expected[period], variances[period]);
        minusLog10P = minusLog10P(count, expected[period], variances[period]);
        if (minusLog10P >= enough / 2) {
            notable.set(period);
        }
    }

    private void detectBurst() {
        automaton.accept(period, series.count(period), series.total(period), expectedShare, baseline.dispersion());
        if (automaton.level() == 0) {
            endBurst();
            return;
        }
        int start = automaton.start();
        if (start > confirmed && (isEnough(zscore, minusLog10P) || isEnoughSince(start))) {
            confirmed = period;
        }
        if (start > confirmed) {
            endBurst();
        } else {
            int standsOut = notable.nextSetBit(start);
            burst(standsOut < 0 ? start : standsOut);
        }
    }

    /**
     * Whether the periods of the automaton's path confirm a burst together: what they vary by beyond chance is taken to
     * be the same throughout, for a share that drifted is no new evidence every day.
     */
    private boolean isEnoughSince(int start) {
        long count = 0;
        double mean = 0;
        double beyondChance = 0;
        for (int i = start; i <= period; i++) {
            count += series.count(i);
            mean += expected[i];
            beyondChance += Math.sqrt(Math.max(0, variances[i] - expected[i]));
        }
        double variance = mean + beyondChance * beyondChance;
        return isEnough(zscore(count, mean, variance), minusLog10P(count, mean, variance));
    }

    private boolean isEnough(double score, double evidence) {
        return score >= settings.burstZ() && evidence >= enough;
    }

    private static double zscore(long count, double mean, double variance) {
        return (count - mean) / Math.max(LEAST_DEVIATION, Math.sqrt(variance));
    }

    private static double minusLog10P(long count, double mean, double variance) {
        return Math.abs(CountTail.logTail(count, mean, variance) / LN_10);
    }

    private void burst(int start) {
        if (burstStart != start) {
            burstStart = start;
            emerging = baseline.meanCount() <= settings.unseenRate();
        }
        burst = automaton.level();
        baseline.exclude(start);
    }

    private void endBurst() {
        burst = 0;
        burstStart = -1;
        emerging = false;
    }
}
