package org.marsad.ingest.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StorySketchTest {

    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    }

    private static double containment(String one, String other) {
        StorySketch left = StorySketch.of("", one);
        StorySketch right = StorySketch.of("", other);
        return StorySketch.containment(left.hashes(), left.shingles(), right.hashes(), right.shingles());
    }

    @Test
    void aTextStandsWhollyInItself() {
        assertThat(containment(words(0, 500), words(0, 500))).isEqualTo(1);
    }

    @Test
    void textsWithoutACommonSequenceShareNothing() {
        assertThat(containment(words(0, 500), words(1000, 1500))).isZero();
    }

    @Test
    void halfOfTheWordsIsAboutHalf() {
        assertThat(containment(words(0, 1000), words(500, 1500))).isCloseTo(0.5, within(0.2));
    }

    @Test
    void aShortenedTextStandsInTheWholeOne() {
        assertThat(containment(words(0, 1000), words(0, 400))).isGreaterThan(0.7);
    }

    @Test
    void nothingIsContainedInNothing() {
        assertThat(containment("", "")).isZero();
        assertThat(containment("", words(0, 100))).isZero();
    }

    @Test
    void caseDiacriticsAndPunctuationDoNotCount() {
        assertThat(StorySketch.of("", "التقى الرئيس الروسي نظيره المصري في القاهرة")
                        .hashes())
                .isEqualTo(StorySketch.of("", "اِلتَقى، الرئيس الروســي: نظيره المصري (في القاهرة)")
                        .hashes());
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
}
