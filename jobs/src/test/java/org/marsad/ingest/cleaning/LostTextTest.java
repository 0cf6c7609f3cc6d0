package org.marsad.ingest.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LostTextTest {

    @Test
    void isNothingInCleanTextAndInNone() {
        assertThat(LostText.share("مرفأ and \uD83D\uDEA2\n")).isZero();
        assertThat(LostText.share("  ")).isZero();
    }

    @Test
    void countsReplacementCharactersLoneSurrogatesNullsAndC1Controls() {
        assertThat(LostText.share("\uFFFD\uD800 \u0000\u0081 abcd")).isEqualTo(0.5);
    }

    @Test
    void countsEachOfTheseAlone() {
        for (String lost : new String[] {"\uFFFD", "\uD800", "\uDC00", "\u0000", "\u0081", "\u009F"}) {
            assertThat(LostText.share("abc " + lost))
                    .as("U+%04X", (int) lost.charAt(0))
                    .isEqualTo(0.25);
        }
        assertThat(LostText.share("ab ??")).isEqualTo(0.5);
    }

    @Test
    void countsWordsOfQuestionMarksAlone() {
        assertThat(LostText.share("???? ?????? ??")).isEqualTo(1);
        assertThat(LostText.share("What?? Now ? (???)")).isZero();
    }
}
