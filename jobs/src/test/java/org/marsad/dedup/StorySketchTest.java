package org.marsad.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StorySketchTest {

    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    }

    @Test
    void caseDiacriticsSpellingsAndPunctuationDoNotCount() {
        assertThat(StorySketch.of("", "التقى الرئيس الروسي نظيره المصري في القاهرة")
                        .hashes())
                .isEqualTo(StorySketch.of("", "اِلتَقى، الرئيس الروســي: نظيره المصري (في القاهرة)")
                        .hashes());
        assertThat(StorySketch.of("", "أعلنت الوزارة أن القناة مفتوحة").hashes())
                .isEqualTo(StorySketch.of("", "اعلنت الوزاره ان القناه مفتوحه").hashes());
        assertThat(StorySketch.of("", "The Talks, in Cairo, went on").hashes())
                .isEqualTo(StorySketch.of("", "the talks in CAIRO went on").hashes());
    }

    @Test
    void theTitleCountsOnlyBesideAShortBody() {
        assertThat(StorySketch.of("One title of four", words(0, 100)).hashes())
                .isEqualTo(StorySketch.of("Quite another title", words(0, 100)).hashes());
        assertThat(StorySketch.of("One title of four", words(0, 10)).hashes())
                .isNotEqualTo(
                        StorySketch.of("Quite another title", words(0, 10)).hashes());
    }

    @Test
    void aSketchIsSortedAndBounded() {
        assertThat(StorySketch.of("", words(0, 2000)).hashes()).isSorted().hasSize(StorySketch.SIZE);
        assertThat(StorySketch.of("", words(0, 2000)).shingles()).isEqualTo(2000 - StorySketch.SHINGLE_WORDS + 1);
    }

    @Test
    void wordsThatRecurCountOnce() {
        StorySketch once = StorySketch.of("", words(0, 40));
        StorySketch twice = StorySketch.of("", words(0, 40) + " " + words(0, 40));
        assertThat(twice.hashes()).doesNotHaveDuplicates().contains(once.hashes());
        assertThat(twice.shingles()).isEqualTo(once.shingles() + StorySketch.SHINGLE_WORDS - 1);
    }
}
