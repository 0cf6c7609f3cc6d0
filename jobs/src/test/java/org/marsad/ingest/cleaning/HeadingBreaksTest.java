package org.marsad.ingest.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingBreaksTest {

    @Test
    void givesTheBreakBackAfterAQuestionInArabic() {
        assertThat(HeadingBreaks.restore("متى يفتح الميناء؟وقال الوزير غدا."))
                .isEqualTo("متى يفتح الميناء؟\nوقال الوزير غدا.");
    }

    @Test
    void givesTheBreakBackAfterAnExclamation() {
        assertThat(HeadingBreaks.restore("فتح الميناء!وقال")).isEqualTo("فتح الميناء!\nوقال");
        assertThat(HeadingBreaks.restore("أهذا معقول؟!نعم")).isEqualTo("أهذا معقول؟!\nنعم");
    }

    @Test
    void givesTheBreakBackBeforeALatinCapital() {
        assertThat(HeadingBreaks.restore("Will it open?The minister")).isEqualTo("Will it open?\nThe minister");
    }

    @Test
    void putsASpaceWhereTheLineIsTooLongForAHeading() {
        String line = "ك".repeat(151);
        assertThat(HeadingBreaks.restore(line + "؟نعم")).isEqualTo(line + "؟ نعم");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "؟",
                "؟نعم",
                "قال: \"متى؟\" ثم مضى",
                "متى؟ غدا",
                "متى؟\nغدا",
                "https://a.example/x?Page=1",
                "www.a.example?Name",
                "x?y",
                "A?B",
                "!important"
            })
    void leavesTheRestAlone(String text) {
        assertThat(HeadingBreaks.restore(text)).isEqualTo(text);
    }
}
