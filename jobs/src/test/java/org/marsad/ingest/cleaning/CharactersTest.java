package org.marsad.ingest.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CharactersTest {

    @Test
    void makesALineFeedOfEveryLineEnd() {
        assertThat(Characters.normal("a\r\nb\rc\u0085d\u2028e\u2029f\u000Bg\fh"))
                .isEqualTo("a\nb\nc\nd\ne\nf\ng\nh");
    }

    @Test
    void makesASpaceOfEveryOtherControlCharacter() {
        assertThat(Characters.normal("a\u0000b\u0003c\td\u009Fe")).isEqualTo("a b c d e");
    }

    @Test
    void takesOutBidiControlsZeroWidthCharactersAndSoftHyphens() {
        assertThat(Characters.normal("\u202Bمر\u200Bفأ\u202C \u2066x\u2069\uFEFF\u200F co\u00ADast \uE000"))
                .isEqualTo("مرفأ x coast ");
    }

    @Test
    void keepsTheNonJoinerBetweenArabicLettersOnly() {
        assertThat(Characters.normal("می\u200Cرود")).isEqualTo("می\u200Cرود");
        assertThat(Characters.normal("a\u200Cb \u200Cم\u200C")).isEqualTo("ab م");
    }

    @Test
    void makesOneLostCharacterOfARun() {
        assertThat(Characters.normal("a\uFFFD\uFFFD\uD800\uDC00\uD800b")).isEqualTo("a\uFFFD\uD800\uDC00\uFFFDb");
        assertThat(Characters.normal("\uDC00\uDC00x")).isEqualTo("\uFFFDx");
    }

    @Test
    void composesCanonically() {
        assertThat(Characters.normal("cafe\u0301 ا\u0653")).isEqualTo("café آ");
    }

    @Test
    void makesLettersOfPresentationForms() {
        assertThat(Characters.normal("\uFEE3\uFEAE\uFED3\uFE84 \uFEFB")).isEqualTo("مرفأ لا");
        assertThat(Characters.normal("\uFDFA")).isEqualTo("\uFDFA");
    }

    /** Against Java's own composition, which does not know which texts need none. */
    @Property
    void givesTheNormalForm(@ForAll @Size(max = 12) List<@From("pieces") String> pieces) {
        String text = String.join("", pieces);
        assertThat(Characters.normal(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                "ا", "ب", "و", "a", "e", "é", " ", "\n", "\u00A0", "،", "\u064B", "\u064E", "\u0651", "\u0652",
                "\u0653", "\u0654", "\u0301", "\u0670");
    }

    @Test
    void leavesDiacriticsAlone() {
        assertThat(Characters.normal("مُحَمَّد")).isEqualTo("مُحَمَّد");
    }

    @Test
    void staysLinearOnALetterWithAMillionMarks() {
        String marks = "\u0316\u0301".repeat(500_000);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThat(Characters.normal("e" + marks))
                .hasSizeLessThan(40));
    }

    @Test
    void whateverCharacterStandsBetweenLettersTheTextIsComposed() {
        for (char c = 0; c < Character.MIN_SURROGATE; c++) {
            for (String text : List.of("a" + c + "b", "\u0627" + c + "\u0648", "e" + c + "\u0301")) {
                assertThat(Normalizer.isNormalized(Characters.normal(text), Normalizer.Form.NFC))
                        .as("U+%04X in %s", (int) c, text)
                        .isTrue();
            }
        }
    }
}
