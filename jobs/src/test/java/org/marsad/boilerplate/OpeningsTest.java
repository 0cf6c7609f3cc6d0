package org.marsad.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningsTest {

    private static CutPage cut(String text) {
        return BoilerplateCutter.cut(text, "عودة السفن", "سالم البحري- المنارة- صور:");
    }

    @Test
    void cutsButtonsBeforeTheFirstWord() {
        assertThat(cut("Next Previous أبحرت السفن.").text()).isEqualTo("أبحرت السفن.");
        assertThat(cut("شارك من خلال تويتر فيسبوك جوجل بلس اكتب رأيك أبحرت.").text())
                .isEqualTo("أبحرت.");
    }

    @Test
    void cutsTheTitleOnceMore() {
        assertThat(cut("عودة السفن\nأبحرت.").text()).isEqualTo("أبحرت.");
        assertThat(cut("عودة السفن").text()).isEqualTo("عودة السفن");
    }

    @Test
    void cutsTheAuthorThatTheArticleRunsOnFrom() {
        CutPage page = cut("سالم البحري- المنارة- صور: أبحرت السفن.");
        assertThat(page.text()).isEqualTo("أبحرت السفن.");
        assertThat(page.texts(BoilerplateKind.BYLINE)).containsExactly("سالم البحري- المنارة- صور:");
    }

    @Test
    void leavesAnArticleThatBeginsWithItsAuthorsNameAlone() {
        assertThat(BoilerplateCutter.cut("سالم البحري أبحر.", "عودة", "سالم البحري")
                        .text())
                .isEqualTo("سالم البحري أبحر.");
    }

    @Test
    void cutsAWireDateLine() {
        CutPage page = cut("صور 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م\nأبحرت السفن.");
        assertThat(page.text()).isEqualTo("أبحرت السفن.");
        assertThat(page.texts(BoilerplateKind.DATE_LINE)).hasSize(1);
    }

    @Test
    void cutsAByline() {
        CutPage page = cut("Next Previous سالم البحري – المنارة\nأبحرت السفن.");
        assertThat(page.furniture())
                .containsExactly(
                        new CutBlock(BoilerplateKind.SHARE, "Next Previous"),
                        new CutBlock(BoilerplateKind.BYLINE, "سالم البحري – المنارة"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"قال: البحر – كما ترى – هادئ", "3 سفن – 5 قوارب", "- السفن - عادت", "سفينة-قارب"})
    void leavesALineThatIsNoBylineAlone(String line) {
        assertThat(cut(line + "\nأبحرت السفن.").furniture()).isEmpty();
    }
}
