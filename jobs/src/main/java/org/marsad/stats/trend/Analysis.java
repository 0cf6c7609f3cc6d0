package org.marsad.stats.trend;

import java.util.BitSet;

/** A walk through one series, period by period. */
final class Analysis {

    /** Of one unit: below it a count's deviation says nothing, however small its expectation. */
    private static final double MIN_DEVIATION = 1;

    /** Correlation between the fluctuations of two periods of a burst. */
    private static final double MEMORY = 0.5;

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

    /** Deviations of the counts beyond chance: because shares fluctuate, and because the baseline is not known for sure. */
    private final double[] fluctuations;

    private final double[] doubts;
    private final BitSet notable = new BitSet();
    private int confirmed = -1;
    private int begun = -1;
    private int burst;
    private int burstStart = -1;
    private boolean emerging;

    Analysis(TrendSettings settings, double[] criticalT, Series series) {
        this.settings = settings;
        this.series = series;
        enough = -Math.log10(settings.burstP());
        expected = new double[series.size()];
        fluctuations = new double[series.size()];
        doubts = new double[series.size()];
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
        if (!isCompared(period)) {
            expectNothing();
        } else if (baseline.isKnown()) {
            compare();
            detectBurst();
        } else {
            expectNothing();
            automaton.rest();
            baseline.setAside(period + 1);
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
        fluctuations[period] = baseline.fluctuation();
        doubts[period] = baseline.doubt();
        double variance = expected[period] + square(fluctuations[period]) + square(doubts[period]);
        zscore = zscore(count, expected[period], variance);
        minusLog10P = minusLog10P(count, expected[period], variance);
        if (minusLog10P >= enough / 2) {
            notable.set(period);
        }
    }

    private void detectBurst() {
        automaton.accept(period, series.count(period), series.total(period), expectedShare, baseline.dispersion());
        baseline.setAside(automaton.level() == 0 ? period + 1 : automaton.start());
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
            // The same path may have rested at level 0 in between: the burst goes on then.
            begun = begun >= start ? begun : firstOfBurst(start);
            burst(begun);
        }
    }

    /** The first period that stands out after the last one of the automaton's path that is not above what was expected. */
    private int firstOfBurst(int start) {
        int above = period;
        while (above > start && (!isCompared(above - 1) || series.count(above - 1) > expected[above - 1])) {
            above--;
        }
        int standsOut = notable.nextSetBit(above);
        return standsOut < 0 ? above : standsOut;
    }

    private boolean isCompared(int i) {
        return !series.isGap(i) && !series.isSparse(i);
    }

    /**
     * Whether the periods of the automaton's path confirm a burst together. Their fluctuations correlate by
     * {@value #MEMORY}, for a share that drifted is not wholly new evidence every day; the doubt of the baseline is the
     * same throughout.
     */
    private boolean isEnoughSince(int start) {
        long count = 0;
        double mean = 0;
        double fluctuation = 0;
        double squares = 0;
        double doubt = 0;
        for (int i = start; i <= period; i++) {
            count += series.count(i);
            mean += expected[i];
            fluctuation += fluctuations[i];
            squares += square(fluctuations[i]);
            doubt += doubts[i];
        }
        double variance = mean + MEMORY * square(fluctuation) + (1 - MEMORY) * squares + square(doubt);
        return isEnough(zscore(count, mean, variance), minusLog10P(count, mean, variance));
    }

    private static double square(double number) {
        return number * number;
    }

    private boolean isEnough(double score, double evidence) {
        return score >= settings.burstZ() && evidence >= enough;
    }

    private static double zscore(long count, double mean, double variance) {
        return (count - mean) / Math.max(MIN_DEVIATION, Math.sqrt(variance));
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
