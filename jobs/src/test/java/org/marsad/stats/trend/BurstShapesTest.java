package org.marsad.stats.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BurstShapesTest {

    @Test
    void anEmptySeriesHasNoPoints() {
        assertThat(Shape.byDay(0, day -> 0)).isEmpty();
    }

    @Test
    void aSinglePeriodHasAShareAndNothingElse() {
        TrendPoint point = Shape.byDay(1, day -> 30).get(0);

        assertThat(point.share()).isEqualTo(0.02);
        assertThat(point.baseline()).isNaN();
        assertThat(point.zscore()).isNaN();
        assertThat(point.minusLog10P()).isNaN();
        assertThat(point.pValue()).isNaN();
        assertThat(point.slope()).isNaN();
        assertThat(point.direction()).isEmpty();
        assertThat(point.burst()).isZero();
        assertThat(point.burstStart()).isEqualTo(-1);
        assertThat(point.emerging()).isFalse();
    }

    @Test
    void allZeroIsSteadyAndItsPValueIsOne() {
        List<TrendPoint> points = Shape.byDay(100, day -> 0);

        assertThat(points.subList(7, 100)).allSatisfy(point -> {
            assertThat(point.baseline()).isPositive().isLessThan(1e-4);
            assertThat(point.zscore()).isBetween(-0.1, 0.0);
            assertThat(point.pValue()).isEqualTo(1);
            assertThat(point.slope()).isZero();
            assertThat(point.direction()).contains(Direction.STEADY);
        });
        assertNoBurst(points);
    }

    @Test
    void flatNeverBursts() {
        List<TrendPoint> points = Shape.byDay(100, day -> 30);

        assertThat(points.get(6).baseline()).isNaN();
        assertThat(points.get(7).baseline()).isCloseTo(0.02, within(1e-4));
        assertThat(points.get(99).zscore()).isCloseTo(0, within(0.1));
        assertNoBurst(points);
    }

    @Test
    void whatJumpsAHundredfoldAfterTenDaysBurstsOnItsFirstDay() {
        List<TrendPoint> points = Shape.byDay(14, day -> day < 10 ? day % 3 : 150);

        assertNoBurst(points.subList(0, 10));
        assertThat(points.get(10).zscore()).isGreaterThan(30);
        assertThat(points.get(10).burst()).isBetween(5, 8);
        assertThat(points.subList(10, 14)).allMatch(point -> point.burstStart() == 10 && !point.emerging());
    }

    @Test
    void whatComesFromNothingIsEmergingAndItsScoreIsFinite() {
        List<TrendPoint> points = Shape.byDay(20, day -> day < 15 ? 0 : 12);

        assertThat(points.get(15).zscore()).isBetween(5.0, 15.0);
        assertThat(points.get(15).pValue()).isLessThan(1e-6);
        assertThat(points.get(15).burstStart()).isEqualTo(15);
        assertThat(points.subList(15, 20)).allMatch(TrendPoint::emerging);
    }

    @Test
    void whatIsNewWithTheArchiveIsNotEmerging() {
        assertNoBurst(Shape.byDay(30, day -> 12));
    }

    @Test
    void aCountOfOneIsNeverSignificant() {
        List<TrendPoint> points = Shape.byDay(400, day -> day % 97 == 60 ? 1 : 0);

        assertThat(points.subList(7, 400)).allMatch(point -> point.pValue() == 1 && point.zscore() < 1.1);
        assertNoBurst(points);
    }

    @Test
    void aSpikeIsABurstOfOneDay() {
        List<TrendPoint> points = Shape.byDay(60, day -> day == 40 ? 120 : 20);

        assertThat(points.get(40).burst()).isBetween(1, 3);
        assertThat(points.get(41).burst()).isZero();
        assertThat(points.get(41).baseline()).isCloseTo(points.get(39).baseline(), within(1e-4));
    }

    @Test
    void aBurstThatReturnsLeavesTheBaselineAsItWas() {
        IntToLongFunction counts = day -> day >= 50 && day < 75 ? 150 : 10;
        List<TrendPoint> points = Shape.byDay(120, counts);

        assertThat(points.subList(50, 75)).allMatch(point -> point.burst() >= 3 && point.burstStart() == 50);
        assertThat(points.subList(75, 120)).allSatisfy(point -> {
            assertThat(point.burst()).isZero();
            assertThat(point.baseline() * Shape.STORIES).isCloseTo(10, within(0.1));
            assertThat(point.zscore()).isCloseTo(0, within(0.2));
        });
    }

    @Test
    void aSecondBurstHasItsOwnStart() {
        List<TrendPoint> points =
                Shape.byDay(100, day -> (day >= 50 && day < 55) || (day >= 70 && day < 75) ? 100 : 10);

        assertThat(points.get(54).burstStart()).isEqualTo(50);
        assertThat(points.get(60).burst()).isZero();
        assertThat(points.get(74).burstStart()).isEqualTo(70);
    }

    @Test
    void aStepBurstsUntilItFillsTheWindowAndIsTheNewNormalThen() {
        List<TrendPoint> points = Shape.byDay(200, day -> day < 60 ? 10 : 60);

        assertThat(points.subList(60, 100)).allMatch(point -> point.burst() > 0 && point.burstStart() == 60);
        int end = 60 + TrendSettings.forDay().baselineWindow();
        assertNoBurst(points.subList(end, 200));
        assertThat(points.get(end + 56).baseline() * Shape.STORIES).isCloseTo(60, within(1.0));
    }

    @Test
    void anActorOfOneStoryInTenDoesNotBurstByFluctuatingAsNewsDoes() {
        Random random = new Random(2015);
        double drift = 0;
        long[] counts = new long[200];
        for (int day = 0; day < counts.length; day++) {
            drift = 0.5 * drift + 0.1 * random.nextGaussian();
            counts[day] = Shape.count(random, 150 * Math.exp(drift), 0.1);
        }

        assertNoBurst(Shape.byDay(counts.length, day -> counts[day]));
    }

    @Test
    void threefoldDaysOfARareSeriesAreEnoughTogether() {
        long[] burst = {13, 16, 15};
        List<TrendPoint> points = Shape.byDay(63, day -> day < 60 ? 2 + day * 5 % 7 % 5 : burst[day - 60]);

        assertNoBurst(points.subList(0, 60));
        assertThat(points.get(62).burst()).isPositive();
        assertThat(points.get(62).burstStart()).isEqualTo(60);
    }

    @Test
    void aHighDayIsNoPastWhileItMayBeABurstAndIsPastAgainWhenItWasNone() {
        List<TrendPoint> points = Shape.byDay(50, day -> day == 40 || day == 41 ? 9 : 4);

        assertNoBurst(points);
        assertThat(points.get(42).baseline()).isCloseTo(points.get(40).baseline(), within(1e-12));
        assertThat(points.get(49).baseline() * Shape.STORIES).isCloseTo((47 * 4 + 2 * 9 + 0.5) / 49, within(1e-9));
    }

    @Test
    void aBurstDoesNotReachBackOverADayThatWasAsUsual() {
        long[] days = {29, 21, 24, 2, 60, 78, 61};
        List<TrendPoint> points = Shape.byDay(67, day -> day < 60 ? 12 + day * 5 % 7 : days[day - 60]);

        assertThat(points.get(65).burst()).isPositive();
        assertThat(points.get(65).burstStart()).isEqualTo(64);
        assertThat(points.get(66).burstStart()).isEqualTo(64);
    }

    @Test
    void whatWasSeenFromALaterDayDoesNotChangeWhatAnEarlierDaySaid() {
        IntToLongFunction counts = day -> day >= 50 && day < 75 ? 150 : day % 5;
        List<TrendPoint> all = Shape.byDay(120, counts);

        IntStream.of(30, 50, 60, 90)
                .forEach(days -> assertThat(Shape.byDay(days, counts)).isEqualTo(all.subList(0, days)));
    }

    static void assertNoBurst(List<TrendPoint> points) {
        assertThat(points).allSatisfy(point -> {
            assertThat(point.burst()).isZero();
            assertThat(point.burstStart()).isEqualTo(-1);
            assertThat(point.emerging()).isFalse();
        });
    }
}
