package org.marsad.stats.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TrendSettingsTest {

    @Test
    void onlyDaysHaveASeason() {
        assertThat(TrendSettings.forDay().season()).isEqualTo(7);
        assertThat(TrendSettings.forWeek().season()).isEqualTo(1);
        assertThat(TrendSettings.forMonth().season()).isEqualTo(1);
    }

    @Test
    void everyImpossibleSettingIsNamed() {
        assertThatThrownBy(() -> new TrendSettings(2, 3, 0, 1, 0, -1, 2, 1, 0, 0, 0, 1, -1, 3, 0, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Impossible trend settings: minimumHistory must be at least 4; "
                        + "baselineWindow must be at least minimumHistory; season must be at least 1; "
                        + "seasonCycles must be at least 2; "
                        + "dispersionFloor must be at least 1; priorVariation must not be negative; "
                        + "priorWeight must be at least 3; burstScaling must be above 1; burstCost must be above 0; "
                        + "burstPatience must be at least 1; burstZ must be above 0; "
                        + "burstP must lie between 0 and 1; unseenRate must not be negative; "
                        + "trendWindow must be at least 4; directionP must lie between 0 and 1; "
                        + "directionChange must not be negative");
    }

    @Test
    void aSeasonThatTheWindowCannotHoldIsRefused() {
        assertThatThrownBy(() -> new TrendSettings(20, 7, 7, 4, 1, 0.25, 5, 2, 1, 3, 3, 0.001, 0.1, 28, 0.01, 0.25))
                .hasMessage("Impossible trend settings: "
                        + "baselineWindow must hold seasonCycles seasons, else the season is never learned");
    }
}
