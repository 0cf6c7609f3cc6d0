package org.marsad.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OverlapTest {

    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    }

    private static Overlap overlap(String one, String other) {
        StorySketch left = StorySketch.of("", one);
        StorySketch right = StorySketch.of("", other);
        return Overlap.of(left.packed(), left.shingles(), right.packed(), right.shingles());
    }

    @Test
    void aTextStandsWhollyInItself() {
        assertThat(overlap(words(0, 500), words(0, 500))).isEqualTo(new Overlap(1, 1));
        assertThat(overlap(words(0, 5000), words(0, 5000))).isEqualTo(new Overlap(1, 1));
    }

    @Test
    void textsWithoutACommonSequenceShareNothing() {
        assertThat(overlap(words(0, 500), words(1000, 1500))).isEqualTo(new Overlap(0, 0));
    }

    @Test
    void theOverlapOfTextsThatFitIntoTheirSketchesIsExact() {
        assertThat(overlap(words(0, 103), words(50, 403))).isEqualTo(new Overlap(0.5, 50 / 350.0));
    }

    @Test
    void theOverlapOfLongerTextsIsEstimated() {
        assertThat(overlap(words(0, 2000), words(1000, 3000)).ofShorter()).isCloseTo(0.5, within(0.1));
        assertThat(overlap(words(0, 10_000), words(0, 1000)).ofShorter()).isCloseTo(1, within(0.01));
        assertThat(overlap(words(0, 10_000), words(0, 1000)).ofLonger()).isCloseTo(0.1, within(0.05));
    }

    @Test
    void nothingSharesNothing() {
        assertThat(overlap("", "")).isEqualTo(new Overlap(0, 0));
        assertThat(overlap("", words(0, 100))).isEqualTo(new Overlap(0, 0));
    }
}
