package org.marsad.bench.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaggedTest {

    private static List<Span> spans(String... tags) {
        return new Tagged(Collections.nCopies(tags.length, "x"), List.of(tags)).spans();
    }

    @Test
    void aNameGoesOnUntilAnotherTag() {
        assertThat(spans("O", "B-PERS", "I-PERS", "O")).containsExactly(new Span(1, 3, EntityClass.PERS));
    }

    @Test
    void aNameAtTheEndEndsThere() {
        assertThat(spans("B-LOC", "I-LOC")).containsExactly(new Span(0, 2, EntityClass.LOC));
    }

    @Test
    void bBeginsAnewBesideANameOfTheSameClass() {
        assertThat(spans("B-LOC", "B-LOC"))
                .containsExactly(new Span(0, 1, EntityClass.LOC), new Span(1, 2, EntityClass.LOC));
    }

    @Test
    void iWithoutANameBeforeBeginsOne() {
        assertThat(spans("O", "I-ORG", "I-ORG")).containsExactly(new Span(1, 3, EntityClass.ORG));
    }

    @Test
    void iOfAnotherClassBeginsAnew() {
        assertThat(spans("B-PERS", "I-ORG", "I-ORG"))
                .containsExactly(new Span(0, 1, EntityClass.PERS), new Span(1, 3, EntityClass.ORG));
    }

    @Test
    void otherClassesAreLeftOutAndEndAName() {
        assertThat(spans("B-LOC", "I-MISC", "I-LOC"))
                .containsExactly(new Span(0, 1, EntityClass.LOC), new Span(2, 3, EntityClass.LOC));
    }

    @Test
    void perIsPers() {
        assertThat(spans("B-PER")).containsExactly(new Span(0, 1, EntityClass.PERS));
    }

    @Test
    void noTokensHoldNoNames() {
        assertThat(spans()).isEmpty();
    }
}
