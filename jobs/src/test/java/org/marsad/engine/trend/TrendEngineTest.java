package org.marsad.engine.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;
import org.junit.jupiter.api.Test;

/** Named shapes, by day. */
class TrendEngineTest {

    private static final long STORIES = 1500;

    private final TrendEngine engine = new TrendEngine(TrendSettings.forDay());

    @Test
    void anEmptySeriesHasNoPoints() {
        assertThat(points(0, day -> 0)).isEmpty();
    }

    @Test
    void aSpikeAfterTenQuietDaysBurstsOnItsFirstDay() {
        List<TrendPoint> points = points(14, day -> day < 10 ? day % 3 : 150);

        assertThat(points.subList(0, 10)).allMatch(point -> point.burst() == 0);
        assertThat(points.get(10).zscore()).isGreaterThan(30);
        assertThat(points.get(10).burst()).isGreaterThanOrEqualTo(4);
        assertThat(points.get(10).burstStart()).isEqualTo(10);
        assertThat(points.get(13).burstStart()).isEqualTo(10);
    }

    private List<TrendPoint> points(int days, IntToLongFunction counts) {
        return points(days, counts, day -> STORIES);
    }

    private List<TrendPoint> points(int days, IntToLongFunction counts, IntToLongFunction totals) {
        long[] count = new long[days];
        long[] total = new long[days];
        Arrays.setAll(count, counts);
        Arrays.setAll(total, totals);
        return engine.analyse(Series.of(count, total));
    }
}
