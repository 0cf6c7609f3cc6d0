package org.marsad.ingest.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextCleanerTest {

    private final TextCleaner cleaner = new TextCleaner(100);

    @Test
    void makesNothingOfNullAndOfWhiteSpace() {
        assertThat(cleaner.body(null)).isEmpty();
        assertThat(cleaner.body(" \n\t\u00A0\u200B ")).isEmpty();
        assertThat(cleaner.line(null)).isEmpty();
    }

    @Test
    void leavesCleanTextAlone() {
        String clean = "فتح الميناء أبوابه.\n\nThe port is open; ships wait.";
        assertThat(cleaner.body(clean)).isEqualTo(clean);
    }

    @Test
    void decodesAnEntityBeforeItLooksAtControlCharacters() {
        assertThat(cleaner.body("one&#1;two&nbsp;&nbsp;three")).isEqualTo("one two three");
    }

    @Test
    void restoresNoBreakInALine() {
        assertThat(cleaner.line(" هل عاد؟نعم\nعاد ")).isEqualTo("هل عاد؟نعم عاد");
    }

    @Test
    void cutsWhatIsTooLongAndSaysHowMuch() {
        assertThat(cleaner.body("x".repeat(130))).hasSize(100);
        assertThat(cleaner.charactersBeyond("x".repeat(130))).isEqualTo(30);
        assertThat(cleaner.charactersBeyond("x".repeat(100))).isZero();
        assertThat(cleaner.charactersBeyond(null)).isZero();
    }

    @Test
    void doesNotCutThroughASurrogatePair() {
        assertThat(cleaner.body("x".repeat(99) + "\uD83D\uDEA2")).isEqualTo("x".repeat(99));
    }
}
