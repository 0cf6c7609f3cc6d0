package org.marsad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LettersTest {

    @Test
    void saysOfEveryCharWhatJavaSays() {
        for (int i = 0; i <= Character.MAX_VALUE; i++) {
            char c = (char) i;
            assertThat(Letters.isLetter(c)).as("letter %x", i).isEqualTo(Character.isLetter(c));
            assertThat(Letters.isLetterOrDigit(c)).as("digit %x", i).isEqualTo(Character.isLetterOrDigit(c));
            assertThat(Letters.isMark(c))
                    .as("mark %x", i)
                    .isEqualTo(Character.getType(c) == Character.NON_SPACING_MARK);
            assertThat(Letters.toLowerCase(c)).as("lower case %x", i).isEqualTo(Character.toLowerCase(c));
        }
    }
}
