package org.marsad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TokenizerTest {

    private static List<String> words(String text) {
        Tokens tokens = Tokenizer.tokenize(text);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(tokens.word(i));
        }
        return words;
    }

    private static List<String> surfaces(String text) {
        Tokens tokens = Tokenizer.tokenize(text);
        List<String> surfaces = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            surfaces.add(text.substring(tokens.start(i), tokens.end(i)));
        }
        return surfaces;
    }

    @Test
    void runsOfPlainLettersAreReadLikeLettersThatAreTakenApart() {
        Tokens plain = Tokenizer.tokenize("Soeren's 3 oefen, U.S. OECD-oel");
        Tokens ligatures = Tokenizer.tokenize("S\u0153ren's 3 \u0153fen, U.S. \u0152CD-\u0153l");
        assertThat(ligatures.size()).isEqualTo(plain.size());
        for (int i = 0; i < plain.size(); i++) {
            assertThat(ligatures.word(i)).isEqualTo(plain.word(i));
            assertThat(ligatures.hash(i)).isEqualTo(plain.hash(i));
            assertThat(ligatures.gapBefore(i)).isEqualTo(plain.gapBefore(i));
            for (int flag : new int[] {Tokens.ARABIC, Tokens.CAPITAL, Tokens.DOTTED, Tokens.NUMBER}) {
                assertThat(ligatures.is(i, flag)).isEqualTo(plain.is(i, flag));
            }
        }
    }

    @Test
    void lettersThatAreTakenApartMayBeManyMoreThanTheTextHas() {
        assertThat(words("\u0153".repeat(1_000) + " ab")).containsExactly("oe".repeat(1_000), "ab");
    }

    @Test
    void anEmptyTextHasNoWords() {
        assertThat(words("")).isEmpty();
        assertThat(words(" \u064B\u0640\n.")).isEmpty();
    }

    @Test
    void marksTatweelAndBidiControlsVanishFromTheWordAndStayInTheOffsets() {
        assertThat(words("كُو\u0640رِيا\u200Fً")).containsExactly("كوريا");
        assertThat(surfaces("كُو\u0640رِيا\u200Fً")).containsExactly("كُو\u0640رِيا\u200Fً");
    }

    @Test
    void persianLettersAndDigitsBecomeArabicAndAscii() {
        assertThat(words("کوریا ۲۰۲۴ ٢٠٢٤")).containsExactly("كوريا", "2024", "2024");
    }

    @Test
    void presentationFormsAndLigaturesAreTakenApart() {
        assertThat(words("\uFEFB \uFDF2")).containsExactly("لا", "الله");
    }

    @Test
    void latinLettersLoseCaseAndDiacritics() {
        assertThat(words("Élysée Łódź STRASSE Straße")).containsExactly("elysee", "lodz", "strasse", "strasse");
    }

    @Test
    void theFoldedFormJoinsSpellingsOfOneLetter() {
        Tokens tokens = Tokenizer.tokenize("أإآى ةؤئ");
        assertThat(tokens.foldedWord(0)).isEqualTo("اااي");
        assertThat(tokens.foldedWord(1)).isEqualTo("هؤئ");
    }

    @Test
    void otherScriptsPartFromArabic() {
        assertThat(words("وReuters5لـ14")).containsExactly("و", "reuters5", "ل", "14");
    }

    @Test
    void singleCapitalsWithDotsAreOneWord() {
        assertThat(surfaces("The U.S. and U.S.-made J.R. Smith A. B"))
                .containsExactly("The", "U.S.", "and", "U.S.", "made", "J.R.", "Smith", "A", "B");
    }

    @Test
    void thePossessiveFallsAwayAndAnotherApostropheIsSkipped() {
        assertThat(words("China's Sana’a O'Neill 'quoted' James'"))
                .containsExactly("china", "sanaa", "oneill", "quoted", "james");
    }

    @Property(tries = 1000)
    void offsetsRiseAndStayInTheText(@ForAll String text) {
        Tokens tokens = Tokenizer.tokenize(text);
        int last = 0;
        for (int i = 0; i < tokens.size(); i++) {
            assertThat(tokens.start(i)).isGreaterThanOrEqualTo(last);
            assertThat(tokens.end(i)).isGreaterThan(tokens.start(i)).isLessThanOrEqualTo(text.length());
            assertThat(tokens.length(i)).isPositive();
            last = tokens.end(i);
        }
    }
}
