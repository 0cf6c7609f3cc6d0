package org.marsad.stats.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.function.IntToLongFunction;
import org.junit.jupiter.api.Test;

/** What is due to how much was collected, and on which weekday, is no news. */
class CollectionShapesTest {

    @Test
    void fivefoldVolumeAtAConstantShareIsNeitherBurstNorTrend() {
        Random random = new Random(7);
        IntToLongFunction totals = day -> day < 60 ? 1000 : 5000;
        List<TrendPoint> points =
                Shape.byDay(Shape.series(120, day -> Shape.count(random, 0.03 * totals.applyAsLong(day), 0.1), totals));

        BurstShapesTest.assertNoBurst(points);
        assertThat(points.subList(7, 120)).allMatch(point -> point.direction().orElseThrow() == Direction.STEADY);
    }

    @Test
    void steadyGrowthOfVolumeIsNeitherBurstNorTrend() {
        List<TrendPoint> points = Shape.byDay(Shape.series(200, day -> 2L * (10 + day), day -> 100L * (10 + day)));

        BurstShapesTest.assertNoBurst(points);
        assertThat(points.get(199).slope()).isCloseTo(0, within(1e-9));
    }

    @Test
    void aColumnOfEveryFridayDoesNotBurstOnceItIsKnown() {
        List<TrendPoint> points = Shape.byDay(140, day -> day % 7 == 4 ? 8 : 0);

        BurstShapesTest.assertNoBurst(points.subList(28, 140));
        assertThat(points.get(130).baseline() * Shape.STORIES).isBetween(5.0, 9.0);
        assertThat(points.get(131).baseline() * Shape.STORIES).isBetween(0.0, 0.5);
    }

    @Test
    void aWeeklyCycleIsLearnedButABurstOnAQuietDayIsSeen() {
        IntToLongFunction cycle = day -> day % 7 == 4 ? 60 : 10;
        List<TrendPoint> points = Shape.byDay(100, day -> day == 72 ? 60 : cycle.applyAsLong(day));

        BurstShapesTest.assertNoBurst(points.subList(28, 72));
        assertThat(points.get(72).burst()).isPositive();
        BurstShapesTest.assertNoBurst(points.subList(73, 100));
    }

    @Test
    void withoutACycleNoneIsLearned() {
        Random random = new Random(11);
        List<TrendPoint> points = Shape.byDay(150, day -> Shape.count(random, 30, 0));

        assertThat(points.subList(60, 150)).allMatch(point -> Math.abs(point.baseline() - 0.02) < 0.004);
    }

    @Test
    void aGapSaysNothing() {
        TrendPoint gap = Shape.byDay(Shape.series(40, day -> 30, day -> day == 30 ? 0 : Shape.STORIES))
                .get(30);

        assertThat(gap.isGap()).isTrue();
        assertThat(gap.share()).isNaN();
        assertThat(gap.baseline()).isNaN();
        assertThat(gap.zscore()).isNaN();
        assertThat(gap.minusLog10P()).isNaN();
        assertThat(gap.slope()).isNaN();
        assertThat(gap.direction()).isEmpty();
        assertThat(gap.burst()).isZero();
    }

    @Test
    void threeDaysWithoutACrawlAndADoubleDayAfterThemAreNoBurst() {
        IntToLongFunction totals = day -> day >= 30 && day < 33 ? 0 : day == 33 ? 3000 : Shape.STORIES;
        List<TrendPoint> points = Shape.byDay(Shape.series(60, day -> totals.applyAsLong(day) / 50, totals));

        BurstShapesTest.assertNoBurst(points);
        assertThat(points.get(33).zscore()).isCloseTo(0, within(0.2));
        assertThat(points.get(34).baseline()).isCloseTo(0.02, within(2e-4));
    }

    @Test
    void aGapNeitherEndsABurstNorStartsOne() {
        List<TrendPoint> points = Shape.byDay(Shape.series(
                40, day -> day >= 28 && day < 35 ? 90 : 6, day -> day == 30 || day == 31 ? 0 : Shape.STORIES));

        assertThat(points.subList(28, 35)).allMatch(point -> point.burst() > 0 && point.burstStart() == 28);
        assertThat(points.get(31).burst()).isEqualTo(points.get(29).burst());
        BurstShapesTest.assertNoBurst(points.subList(35, 40));
    }

    @Test
    void onlyGapsGiveOnlyGaps() {
        assertThat(Shape.byDay(Shape.series(30, day -> 0, day -> 0)))
                .hasSize(30)
                .allMatch(point -> Double.isNaN(point.share()) && point.burst() == 0);
    }
}
