package org.marsad.stats.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SeriesTest {

    @Test
    void aShareIsTheCountByTheTotal() {
        Series series = Series.of(new long[] {3, 0}, new long[] {12, 0});

        assertThat(series.size()).isEqualTo(2);
        assertThat(series.share(0)).isEqualTo(0.25);
        assertThat(series.isGap(1)).isTrue();
        assertThat(series.share(1)).isNaN();
    }

    @Test
    void whatIsChangedInTheArraysAfterwardsDoesNotChangeTheSeries() {
        long[] counts = {3};
        Series series = Series.of(counts, new long[] {12});

        counts[0] = 5;

        assertThat(series.count(0)).isEqualTo(3);
    }

    @Test
    void impossibleCountsAreRefused() {
        assertThatThrownBy(() -> Series.of(new long[1], new long[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 counts, but 2 totals: each period needs both");
        assertThatThrownBy(() -> Series.of(new long[] {0, 13}, new long[] {5, 12}))
                .hasMessage("Period 1 counts 13 of 12: a count lies between 0 and its total");
        assertThatThrownBy(() -> Series.of(new long[] {-1}, new long[] {12}))
                .hasMessage("Period 0 counts -1 of 12: a count lies between 0 and its total");
    }
}
