package org.marsad.ingest.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhiteSpaceTest {

    @Test
    void makesOneSpaceOfARunAndTrimsLines() {
        assertThat(WhiteSpace.tidy("  a \u00A0\u3000 b \n  c ")).isEqualTo("a b\nc");
    }

    @Test
    void keepsAtMostOneEmptyLine() {
        assertThat(WhiteSpace.tidy("\n\na\n \n\n\n b\n\nc\n")).isEqualTo("a\n\nb\n\nc");
    }

    @Test
    void makesOneLine() {
        assertThat(WhiteSpace.line("a\n\n b ")).isEqualTo("a b");
    }

    @Test
    void knowsEveryKindOfSpace() {
        for (int i = 0; i <= Character.MAX_VALUE; i++) {
            char c = (char) i;
            boolean space = c != '\n' && (Character.isSpaceChar(c) || Character.isWhitespace(c));
            assertThat(WhiteSpace.tidy("a" + c + "b").equals("a b")).as("%x", i).isEqualTo(space);
        }
    }
}
