package org.marsad.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelledLinesTest {

    private static CutPage cut(String text) {
        return BoilerplateCutter.cut(text, "", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "تاريخ النشر: 14th, June 2024 GMT", "نُشر في 6 أغسطس 2015", "Published: 2015-08-06 12:33",
                "Published on August 6, 2015", "Date: 6 Aug 2015", "Publié le 6 août 2015"
            })
    void cutsADateLine(String line) {
        CutPage page = cut("مرفأ\n" + line + "\nأبحرت السفن.");
        assertThat(page.text()).isEqualTo("مرفأ\nأبحرت السفن.");
        assertThat(page.texts(BoilerplateKind.DATE_LINE)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"تاريخ النشر: قريبا", "Published poets met on a ship", "Date palms were planted on 6 August 2015"
            })
    void leavesALineWithoutLabelOrDateAlone(String line) {
        assertThat(cut("مرفأ\n" + line + "\nأبحرت.").furniture()).isEmpty();
    }

    @Test
    void cutsTheSourceAndTellsItsName() {
        CutPage page = cut("أبحرت السفن.\nالمصدر: وكالة المنارة");
        assertThat(page.text()).isEqualTo("أبحرت السفن.");
        assertThat(page.labelled(BoilerplateKind.CREDIT)).contains("وكالة المنارة");
    }

    @Test
    void leavesASourceThatSpeaksAlone() {
        String text = "أبحرت السفن.\nالمصدر: إن السفن التي أبحرت صباح أمس سوف تعود غدا محملة";
        assertThat(cut(text).text()).isEqualTo(text);
    }

    @Test
    void cutsTheTagsLine() {
        CutPage page = cut("أبحرت السفن.\nكلمات دلالية: بحر، سفن");
        assertThat(page.text()).isEqualTo("أبحرت السفن.");
        assertThat(page.labelled(BoilerplateKind.TAGS)).contains("بحر، سفن");
    }

    @Test
    void tellsNothingOfAKindThatIsNotThere() {
        assertThat(cut("أبحرت السفن.").labelled(BoilerplateKind.CREDIT)).isEmpty();
    }

    @Test
    void leavesASentenceThatBeginsLikeADateLineAlone() {
        String text = "توفي الكاتب\nنشرت في 12 مايو 2008 روايته الأولى.\n"
                + "Published on 12 May 2008 in Beirut, her first novel became a film in the year that followed";
        assertThat(BoilerplateCutter.cut(text, "", "").text()).isEqualTo(text);
    }
}
