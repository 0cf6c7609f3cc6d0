package org.marsad.language.ar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArabicNisbaTest {

    @Test
    void allWordsAgree() {
        assertThat(ArabicNisba.forms("كوري شمالي"))
                .contains("كوري شمالي", "كورية شمالية", "الكوريين الشماليين", "كوريا شماليا", "الكوريتان الشماليتان")
                .doesNotContain("كوري شمالية", "الكوري شمالي");
    }

    @Test
    void theAccusativeIsNeverDefinite() {
        assertThat(ArabicNisba.forms("روسي")).contains("روسيا", "الروسي").doesNotContain("الروسيا");
    }

    @Test
    void aWordAsItIsTakesOnlyTheArticle() {
        assertThat(ArabicNisba.forms("=روس")).containsExactly("روس", "الروس");
    }

    @Test
    void aWordOnlyDefiniteIsNeverIndefinite() {
        assertThat(ArabicNisba.forms("!هندي")).contains("الهندي", "الهندية").allMatch(form -> form.startsWith("ال"));
    }
}
