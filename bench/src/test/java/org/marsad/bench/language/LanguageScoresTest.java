package org.marsad.bench.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LanguageScoresTest {

    private static final String ENGLISH = "The ships left the harbour on Monday and came back with fish";
    private static final String ARABIC = "أبحرت السفن من المرفأ صباح الاثنين وعادت في المساء محملة بالسمك";

    @Test
    void countsRightAndMistakenBySetAndLanguage() {
        LanguageScores scores = new LanguageScores();
        scores.add(new LabelledText("titles", "en", ENGLISH));
        scores.add(new LabelledText("titles", "fr", ENGLISH));
        scores.add(new LabelledText("bodies", "ar", ARABIC));
        assertThat(scores.bySet().get("titles").get("en").accuracy()).isEqualTo(1);
        assertThat(scores.bySet().get("titles").get("fr").accuracy()).isZero();
        assertThat(scores.bySet().get("bodies").get("ar").texts()).isOne();
        assertThat(scores.mistakes("titles")).isEqualTo("fr>en 1");
        assertThat(scores.mistakes("bodies")).isEmpty();
    }

    @Test
    void aTextWithoutLettersDoesNotCount() {
        LanguageScores scores = new LanguageScores();
        scores.add(new LabelledText("titles", "en", "12:30"));
        assertThat(scores.bySet()).isEmpty();
        assertThat(scores.calibrationError()).isZero();
    }

    @Test
    void theCalibrationErrorIsHowFarConfidenceAndAccuracyAreApart() {
        LanguageScores scores = new LanguageScores();
        scores.add(new LabelledText("titles", "ar", ARABIC));
        assertThat(scores.calibrationError()).isCloseTo(0, within(0.001));
        scores.add(new LabelledText("titles", "fa", ARABIC));
        assertThat(scores.calibrationError()).isCloseTo(0.5, within(0.001));
        assertThat(scores.byConfidence().get(0.999).texts()).isEqualTo(2);
    }
}
