package org.marsad.stats.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** False alarms on series in which nothing happens, and what is found of bursts that were planted; from fixed seeds. */
class CalibrationTest {

    private static final int DAYS = 120;
    private static final int SERIES = 1500;

    private static final double ONE_PERCENT = 2;

    /** By mean and variation, since simulating is slow. */
    private static final Map<List<Double>, Rates> KNOWN = new ConcurrentHashMap<>();

    @Test
    void byPureChanceAtMostOnePValueInAHundredIsBelowOnePercent() {
        assertThat(falseAlarms(0.5, 0).significant()).isBetween(0.0003, 0.01);
        assertThat(falseAlarms(2, 0).significant()).isBetween(0.001, 0.01);
        assertThat(falseAlarms(10, 0).significant()).isBetween(0.002, 0.01);
        assertThat(falseAlarms(150, 0).significant()).isBetween(0.001, 0.01);
    }

    @Test
    void underFluctuationBeyondChanceAboutOnePValueInAHundredIsBelowOnePercent() {
        assertThat(falseAlarms(2, 0.3).significant()).isBetween(0.002, 0.015);
        assertThat(falseAlarms(10, 0.3).significant()).isBetween(0.005, 0.015);
        assertThat(falseAlarms(150, 0.1).significant()).isBetween(0.004, 0.015);
        assertThat(falseAlarms(150, 0.3).significant()).isBetween(0.008, 0.022);
    }

    @Test
    void burstsByChanceAreRare() {
        assertThat(falseAlarms(2, 0).bursts()).isLessThan(0.001);
        assertThat(falseAlarms(10, 0).bursts()).isLessThan(0.0015);
        assertThat(falseAlarms(150, 0).bursts()).isLessThan(0.0001);
        assertThat(falseAlarms(10, 0.3).bursts()).isLessThan(0.003);
        assertThat(falseAlarms(150, 0.1).bursts()).isLessThan(0.001);
    }

    @Test
    void directionsByChanceAreRare() {
        assertThat(falseAlarms(0.5, 0).directions()).isLessThan(0.01);
        assertThat(falseAlarms(10, 0).directions()).isLessThan(0.01);
        assertThat(falseAlarms(10, 0.3).directions()).isLessThan(0.015);
    }

    @Test
    void aTenfoldBurstIsFoundOnItsFirstDay() {
        assertThat(foundWithin(1, 1.5, 10)).isGreaterThan(0.9);
        assertThat(foundWithin(2, 1.5, 10)).isGreaterThan(0.99);
        assertThat(foundWithin(1, 10, 10)).isGreaterThan(0.999);
    }

    @Test
    void aThreefoldBurstIsFoundAtOnceOrWithinDaysIfItIsRare() {
        assertThat(foundWithin(1, 30, 3)).isGreaterThan(0.98);
        assertThat(foundWithin(1, 10, 3)).isGreaterThan(0.8);
        assertThat(foundWithin(2, 10, 3)).isGreaterThan(0.95);
        assertThat(foundWithin(5, 2, 3)).isGreaterThan(0.6);
    }

    private static Rates falseAlarms(double mean, double variation) {
        return KNOWN.computeIfAbsent(List.of(mean, variation), parameters -> simulate(mean, variation));
    }

    private static Rates simulate(double mean, double variation) {
        Random random = new Random(1987);
        long tested = 0;
        long significant = 0;
        long bursts = 0;
        long directions = 0;
        for (int i = 0; i < SERIES; i++) {
            int known = -1;
            for (TrendPoint point : Shape.byDay(DAYS, day -> Shape.count(random, mean, variation))) {
                if (!Double.isNaN(point.zscore())) {
                    tested++;
                    significant += point.minusLog10P() > ONE_PERCENT ? 1 : 0;
                    bursts += point.burst() > 0 && point.burstStart() != known ? 1 : 0;
                    directions += point.direction().orElseThrow() == Direction.STEADY ? 0 : 1;
                    known = point.burstStart();
                }
            }
        }
        Rates rates = new Rates((double) significant / tested, (double) bursts / tested, (double) directions / tested);
        return rates;
    }

    /** The part of five-day bursts, planted after 40 days, that are found within so many days. */
    private static double foundWithin(int days, double mean, double factor) {
        Random random = new Random(2015);
        int found = 0;
        for (int i = 0; i < SERIES; i++) {
            found +=
                    Shape.byDay(45, day -> Shape.count(random, day < 40 ? mean : mean * factor, 0.1))
                                    .subList(40, 40 + days)
                                    .stream()
                                    .anyMatch(point -> point.burst() > 0)
                            ? 1
                            : 0;
        }
        return (double) found / SERIES;
    }

    private record Rates(double significant, double bursts, double directions) {}
}
