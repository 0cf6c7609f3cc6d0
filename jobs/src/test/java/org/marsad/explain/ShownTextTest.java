package org.marsad.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTextTest {

    @Test
    void ordinaryTextStaysAsItIs() {
        assertThat(ShownText.of("وزير الخارجية: «لا تعليق»", 100)).isEqualTo("وزير الخارجية: «لا تعليق»");
        assertThat(ShownText.of("Talks in Cairo", 100)).isEqualTo("Talks in Cairo");
    }

    @Test
    void controlsThatReorderOrHideTextAreLeftOut() {
        assertThat(ShownText.of("a\u202Etxt.exe\u2066b\u0000\u001B[31m\uFEFFc", 100))
                .isEqualTo("atxt.exeb[31mc");
    }

    @Test
    void joinersThatShapeWordsStay() {
        assertThat(ShownText.of("می\u200Cخواهم", 100)).isEqualTo("می\u200Cخواهم");
    }

    @Test
    void linesAndRunsOfSpacesAreOneSpace() {
        assertThat(ShownText.of("  one\n\t two\u00A0\u2003three ", 100)).isEqualTo("one two three");
    }

    @Test
    void aLongTextIsCutWithoutPartingACharacter() {
        assertThat(ShownText.of("abcdefghij", 5)).isEqualTo("abcd…");
        assertThat(ShownText.of("abc\uD83D\uDE00defgh", 5)).isEqualTo("abc…");
        assertThat(ShownText.of("x".repeat(1_000_000), 10)).hasSize(10);
    }

    @Test
    void nothingStaysNothing() {
        assertThat(ShownText.of(null, 10)).isNull();
        assertThat(ShownText.of("", 10)).isEmpty();
    }
}
