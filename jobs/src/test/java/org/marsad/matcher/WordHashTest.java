package org.marsad.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.marsad.text.Tokenizer;
import org.marsad.text.Tokens;

class WordHashTest {

    @Property
    void aWordOfATextHasTheHashOfItsFoldedLetters(
            @ForAll
                    @Chars({'a', 'B', '\u00E9', '\u0623', '\u0629', '\u0649', '\u06A9', '\uFEFB', '\u064E', '3'})
                    @StringLength(min = 1, max = 12)
                    String text) {
        Tokens tokens = Tokenizer.tokenize(text);
        for (int token = 0; token < tokens.size(); token++) {
            assertThat(tokens.hash(token)).isEqualTo(WordHash.of(tokens.foldedWord(token)));
        }
    }

    @Property
    void takingALetterOffUndoesPuttingItBefore(@ForAll int hash, @ForAll char letter) {
        assertThat(WordHash.withoutFirst(WordHash.prepend(hash, letter), letter))
                .isEqualTo(hash);
    }
}
