package org.marsad.stats.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class DirectionShapesTest {

    @Test
    void aSlowRiseIsRising() {
        TrendPoint last = last(Shape.byDay(60, day -> 20 + day));

        assertThat(last.direction()).contains(Direction.RISING);
        assertThat(last.slope()).isCloseTo(1.0 / Shape.STORIES, within(1e-12));
        assertThat(last.burst()).isZero();
    }

    @Test
    void aSlowFallIsFalling() {
        TrendPoint last = last(Shape.byDay(60, day -> 100 - day));

        assertThat(last.direction()).contains(Direction.FALLING);
        assertThat(last.slope()).isCloseTo(-1.0 / Shape.STORIES, within(1e-12));
        assertThat(last.zscore()).isNegative();
    }

    @Test
    void theSlopeIsThatOfTheRecentWindow() {
        TrendPoint last = last(Shape.byDay(80, day -> day < 40 ? 10L * day : 400));

        assertThat(last.slope()).isCloseTo(0, within(1e-12));
        assertThat(last.direction()).contains(Direction.STEADY);
    }

    @Test
    void aSpikeOnTheLastDayIsNoRise() {
        assertThat(last(Shape.byDay(60, day -> day == 59 ? 150 : 2)).direction())
                .contains(Direction.STEADY);
    }

    @Test
    void aChangeTooSmallToMatterIsSteadyHoweverCertain() {
        TrendPoint last = last(Shape.byDay(Shape.series(60, day -> 1_000_000 + 1000L * day, day -> 10_000_000)));

        assertThat(last.slope()).isPositive();
        assertThat(last.direction()).contains(Direction.STEADY);
    }

    @Test
    void aHandfulOfStoriesIsNoRise() {
        assertThat(last(Shape.byDay(60, day -> day > 55 && day % 2 == 0 ? 1 : 0))
                        .direction())
                .contains(Direction.STEADY);
    }

    @Test
    void monthsAndWeeksHaveTheirOwnWindows() {
        Series doubling = Shape.series(36, month -> 50 + 10L * month);

        assertThat(last(new TrendEngine(TrendSettings.forMonth()).analyse(doubling))
                        .direction())
                .contains(Direction.RISING);
        assertThat(last(new TrendEngine(TrendSettings.forWeek()).analyse(doubling))
                        .direction())
                .contains(Direction.RISING);
    }

    private static TrendPoint last(List<TrendPoint> points) {
        return points.get(points.size() - 1);
    }
}
