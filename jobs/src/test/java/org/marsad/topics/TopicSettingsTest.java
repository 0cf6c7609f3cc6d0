package org.marsad.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TopicSettingsTest {

    @Test
    void the_usual_settings_are_sound() {
        assertThat(TopicSettings.USUAL.topics()).isEqualTo(40);
        assertThat(TopicSettings.USUAL.maxShare()).isEqualTo(0.1);
    }

    @Test
    void a_share_above_one_is_refused() {
        assertThatThrownBy(() -> new TopicSettings(1, 1, 1, 1.5, 2, 1, 1, 2, 0.1, 1))
                .hasMessage("maxShare is 1.5, but must lie above 0 and up to 1");
    }

    @Test
    void a_number_below_the_least_is_refused() {
        assertThatThrownBy(() -> new TopicSettings(0, 1, 1, 0.1, 2, 1, 1, 2, 0.1, 1))
                .hasMessage("sampleStories is 0, but must be at least 1");
    }

    @Test
    void other_settings_have_another_fingerprint() {
        TopicSettings other = new TopicSettings(300_000, 50_000, 5, 0.1, 50, 20, 30, 8, 0.1, 1);
        assertThat(other.fingerprint()).isNotEqualTo(TopicSettings.USUAL.fingerprint());
    }
}
