package org.marsad.topics.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopicFinderTest {

    private static final int GROUPS = 3;
    private static final int TERMS_OF_GROUP = 10;

    private final TopicFinder finder = new TopicFinder(20, 40, 8, 1);

    @Test
    void terms_that_stand_together_are_a_topic() {
        List<Topic> topics = find(stories(300, 1), List.of());
        assertThat(topics).hasSize(GROUPS);
        for (Topic topic : topics) {
            Set<Integer> groups = topic.terms().stream()
                    .map(term -> Integer.parseInt(term.termId().substring(1)) / TERMS_OF_GROUP)
                    .collect(Collectors.toSet());
            assertThat(groups).hasSize(1);
            assertThat(topic.terms().get(0).weight()).isEqualTo(1);
        }
    }

    @Test
    void the_order_of_the_stories_does_not_matter() {
        List<int[]> stories = stories(300, 1);
        List<int[]> shuffled = new ArrayList<>(stories);
        Collections.shuffle(shuffled, new Random(5));
        assertThat(find(shuffled, List.of())).isEqualTo(find(stories, List.of()));
    }

    @Test
    void fitting_the_same_stories_again_keeps_every_topic() {
        List<Topic> first = find(stories(300, 1), List.of());
        List<Topic> again = find(stories(300, 1), first);
        assertThat(ids(again)).isEqualTo(ids(first));
        assertThat(again).allMatch(topic -> topic.predecessorId() == null);
    }

    @Test
    void more_stories_of_the_same_kind_keep_the_ids() {
        List<Topic> first = find(stories(300, 1), List.of());
        List<int[]> more = new ArrayList<>(stories(300, 1));
        more.addAll(stories(60, 2));
        assertThat(ids(find(more, first))).isEqualTo(ids(first));
    }

    @Test
    void stories_without_ties_have_no_topics() {
        assertThat(find(List.of(), List.of())).isEmpty();
        assertThat(find(List.of(new int[] {1}, new int[] {2}), List.of())).isEmpty();
    }

    @Test
    void fewer_topics_are_wanted_of_few_stories() {
        assertThat(finder.wanted(100)).isEqualTo(9);
        assertThat(finder.wanted(10_000)).isEqualTo(40);
        assertThat(finder.wanted(1_000_000)).isEqualTo(40);
    }

    private List<Topic> find(List<int[]> stories, List<Topic> former) {
        return finder.find("en", stories, number -> "t" + number, former);
    }

    private static Set<String> ids(List<Topic> topics) {
        return topics.stream().map(Topic::id).collect(Collectors.toCollection(HashSet::new));
    }

    /** Stories of six different terms of one of the groups. */
    private static List<int[]> stories(int number, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, number)
                .mapToObj(story -> random.ints(0, TERMS_OF_GROUP)
                        .distinct()
                        .limit(6)
                        .map(term -> story % GROUPS * TERMS_OF_GROUP + term)
                        .sorted()
                        .toArray())
                .toList();
    }
}
