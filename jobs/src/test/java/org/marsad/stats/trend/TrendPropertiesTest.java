package org.marsad.stats.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class TrendPropertiesTest {

    private static final TrendEngine ENGINE = new TrendEngine(TrendSettings.forDay());

    @Property(tries = 300)
    void aBurstHasAPositiveScoreAndItsShareIsAboveTheBaseline(
            @ForAll @Size(min = 5, max = 150) List<@LongRange(min = 0, max = 40) Long> counts,
            @ForAll @IntRange(min = 0, max = 20) int quietDays) {
        for (TrendPoint point : ENGINE.analyse(series(counts, quietDays))) {
            assertThat(point.burst() > 0).isEqualTo(point.burstStart() >= 0);
            if (point.burst() > 0 && !point.isGap()) {
                assertThat(point.zscore()).isPositive();
                assertThat(point.share()).isGreaterThan(1.3 * point.baseline());
                assertThat(point.burstStart()).isBetween(0, point.period());
            }
        }
    }

    @Property(tries = 300)
    void nothingIsInfiniteAndWhatIsKnownIsKnownTogether(
            @ForAll @Size(max = 150) List<@LongRange(min = 0, max = 1000) Long> counts,
            @ForAll @IntRange(min = 0, max = 20) int quietDays) {
        for (TrendPoint point : ENGINE.analyse(series(counts, quietDays))) {
            assertThat(Double.isNaN(point.zscore())).isEqualTo(Double.isNaN(point.baseline()));
            assertThat(Double.isNaN(point.minusLog10P())).isEqualTo(Double.isNaN(point.baseline()));
            assertThat(Double.isInfinite(point.zscore()) || Double.isInfinite(point.minusLog10P()))
                    .isFalse();
            if (!Double.isNaN(point.baseline())) {
                assertThat(point.baseline()).isBetween(0.0, 1.0);
                assertThat(point.pValue()).isBetween(0.0, 1.0);
            }
            assertThat(point.direction().isEmpty()).isEqualTo(Double.isNaN(point.slope()));
        }
    }

    @Property(tries = 200)
    void theLastPointIsThatOfTheSeriesCutThere(
            @ForAll @Size(min = 1, max = 150) List<@LongRange(min = 0, max = 40) Long> counts,
            @ForAll @IntRange(min = 1, max = 150) int days) {
        int cut = Math.min(days, counts.size());

        assertThat(ENGINE.analyse(series(counts, 0)).subList(0, cut))
                .isEqualTo(ENGINE.analyse(series(counts.subList(0, cut), 0)));
    }

    @Property(tries = 100)
    void thePointsFromAPeriodOnAreThoseOfTheWholeSeries(
            @ForAll @Size(min = 1, max = 150) List<@LongRange(min = 0, max = 40) Long> counts,
            @ForAll @IntRange(min = 0, max = 150) int from) {
        Series series = series(counts, 3);
        List<TrendPoint> points = new ArrayList<>();

        ENGINE.analyse(series, from, points::add);

        assertThat(points).isEqualTo(ENGINE.analyse(series).subList(Math.min(from, series.size()), series.size()));
    }

    /** Counts after days without any; a day whose count is a multiple of 13 is a gap. */
    private static Series series(List<Long> counts, int quietDays) {
        return Shape.series(
                quietDays + counts.size(),
                day -> day < quietDays ? 0 : counts.get(day - quietDays),
                day -> day >= quietDays && counts.get(day - quietDays) % 13 == 12 ? 0 : 1000 + 10L * (day % 7));
    }
}
