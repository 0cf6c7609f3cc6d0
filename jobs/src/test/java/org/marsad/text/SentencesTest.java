package org.marsad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    private static List<String> sentences(String text) {
        return Sentences.split(text).stream()
                .map(sentence -> text.substring(sentence.start(), sentence.end()))
                .toList();
    }

    @Test
    void anEmptyTextHasNoSentences() {
        assertThat(sentences("")).isEmpty();
        assertThat(sentences(" \n...")).isEmpty();
    }

    @Test
    void aQuestionMarkGluedToTheNextWordEndsASentence() {
        assertThat(sentences("ما الذي جرى؟وبعد ذلك رحلوا")).containsExactly("ما الذي جرى؟", "وبعد ذلك رحلوا");
    }

    @Test
    void aFullStopGluedBetweenArabicWordsEndsASentence() {
        assertThat(sentences("انتهى اللقاء.وغادر الوفد")).containsExactly("انتهى اللقاء.", "وغادر الوفد");
    }

    @Test
    void aLineBreakEndsAParagraphAndEmptyLinesAreNotCounted() {
        assertThat(Sentences.split("one\n\n * \ntwo. Three\r\nfour"))
                .extracting(Sentences.Sentence::paragraph)
                .containsExactly(0, 1, 1, 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The U.S. Treasury and Mr. Smith of J. P. Morgan rose 1.3 pct.",
                "Acme Corp. President Jones met Gen. Lee on Jan. 5 at 5.30.",
                "قال د. سامي و أ. منى إن الرقم 1.3 صحيح",
                "\"Stop!\" he said.",
                "1. The first point",
                "see example.com for more"
            })
    void abbreviationsInitialsAndDecimalsEndNoSentence(String text) {
        assertThat(sentences(text)).containsExactly(text);
    }

    @Test
    void aDottedAbbreviationEndsASentenceBeforeAWordThatOpensOne() {
        assertThat(sentences("They left the U.S. The talks failed.")).hasSize(2);
    }

    @Test
    void quotesStayWithTheSentenceTheyOpenOrClose() {
        assertThat(sentences("He said \"no.\" \"Yes,\" she said."))
                .containsExactly("He said \"no.\"", "\"Yes,\" she said.");
    }
}
