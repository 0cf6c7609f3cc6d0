package org.marsad.topics.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.topics.network.Topic.Weighted;

class SuccessionTest {

    private final Topic harbour = topic("harbour", "ship", "quay", "crane", "pilot");
    private final Topic harvest = topic("harvest", "wheat", "barn", "rain", "mill");

    @Test
    void a_topic_that_keeps_most_terms_keeps_its_id() {
        Topic now = named(topic("", "ship", "quay", "crane", "tide")).get(0);
        assertThat(now.id()).isEqualTo("harbour");
        assertThat(now.predecessorId()).isNull();
    }

    @Test
    void of_a_split_topic_the_larger_part_keeps_the_id_and_the_other_names_its_predecessor() {
        List<Topic> now = named(topic("", "pilot", "plane"), topic("", "ship", "quay", "crane"));
        assertThat(now.get(1).id()).isEqualTo("harbour");
        assertThat(now.get(0).id()).isNotIn("harbour", "harvest");
        assertThat(now.get(0).predecessorId()).isEqualTo("harbour");
    }

    @Test
    void of_merged_topics_the_one_that_gives_more_weight_lives_on() {
        List<Topic> now = named(topic("", "ship", "quay", "crane", "pilot", "wheat", "barn", "rain"));
        assertThat(now.get(0).id()).isEqualTo("harbour");
    }

    @Test
    void a_topic_of_new_terms_has_a_new_id_that_depends_on_its_terms_only() {
        Topic first = named(topic("", "violin", "stage")).get(0);
        Topic again = named(topic("", "stage", "violin"), topic("", "ship", "quay", "crane"))
                .get(0);
        assertThat(first.id()).hasSize(16).isEqualTo(again.id());
        assertThat(first.predecessorId()).isNull();
    }

    private List<Topic> named(Topic... topics) {
        return new Succession(List.of(harbour, harvest)).named(List.of(topics));
    }

    private static Topic topic(String id, String... terms) {
        return new Topic(
                id,
                "en",
                Arrays.stream(terms).map(term -> new Weighted(term, 1)).toList(),
                null,
                1);
    }
}
