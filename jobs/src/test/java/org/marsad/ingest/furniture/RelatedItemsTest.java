package org.marsad.ingest.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelatedItemsTest {

    private static final String ARTICLE = "أبحرت السفن من المرفأ صباح الاثنين.\nوقال القبطان إن البحر هادئ.";

    private static CutPage cut(String text) {
        return FurnitureCutter.cut(text, "", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "إقرأ أيضاً:", "اقرأ أيضا", "أقرأ أيضًا :", "اقـرأ أيضا..", "مواضيع ذات صلة", "قد يهمك أيضاً:",
                "• اقرأ المزيد", "Read also:", "READ MORE", "Related articles", "Lire aussi :", "À lire aussi"
            })
    void cutsEverythingUnderAMarkerNearTheEnd(String marker) {
        CutPage page = cut(ARTICLE + "\n" + marker + "\nسرقة في مدينة أخرى\nهرب اللصوص بعيدا.");
        assertThat(page.text()).isEqualTo(ARTICLE);
        assertThat(page.texts(FurnitureKind.RELATED))
                .containsExactly(marker + "\nسرقة في مدينة أخرى\nهرب اللصوص بعيدا.");
    }

    @Test
    void cutsEverythingUnderAMarkerThatFollowsALabel() {
        CutPage page = cut("أبحرت السفن.\nالمصدر: المنارة\nاقرأ أيضا:\n" + "وصل القطار إلى المدينة مساء.\n".repeat(9));
        assertThat(page.text()).isEqualTo("أبحرت السفن.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"شارك على فيسبوك تويتر واتساب", "جميع الحقوق محفوظة"})
    void cutsEverythingUnderAMarkerThatFollowsTheEndOfAVeryShortArticle(String end) {
        String article = "أبحرت السفن من المرفأ عند الفجر إلى البحر المفتوح.";
        CutPage page = cut(article + "\n" + end + "\nاقرأ أيضا:\n" + "وصل القطار إلى المدينة مساء.\n".repeat(9));
        assertThat(page.text()).startsWith(article).doesNotContain("القطار");
    }

    @Test
    void buttonsUnderTheTitleAreNoEnd() {
        String rest = "وعادت السفن في المساء محملة بالسمك.\n".repeat(5).strip();
        CutPage page = cut("أبحرت السفن\nشارك على فيسبوك\nاقرأ أيضا:\nحريق في السوق القديم\n" + rest);
        assertThat(page.text()).contains(rest);
    }

    @Test
    void cutsOnlyTheHeadlinesUnderAnEarlyMarker() {
        String rest = "وعادت السفن في المساء محملة بالسمك.\n".repeat(5).strip();
        CutPage page = cut("أبحرت السفن.\nاقرأ أيضا\nحريق في السوق القديم\n" + rest);
        assertThat(page.text()).isEqualTo("أبحرت السفن.\n" + rest);
        assertThat(page.texts(FurnitureKind.RELATED)).containsExactly("اقرأ أيضا", "حريق في السوق القديم");
    }

    @Test
    void cutsOnlyTheLineOfAMarkerWithItsHeadline() {
        CutPage page = cut("أبحرت السفن.\nاقرأ أيضا: حريق في السوق القديم\nوعادت في المساء.");
        assertThat(page.text()).isEqualTo("أبحرت السفن.\nوعادت في المساء.");
    }

    @Test
    void cutsTheListOfTheWritersArticlesThatRunsOn() {
        CutPage page = cut(ARTICLE + "\nإلى اللقاء. مقالات أخرى للكاتببحر بلا سفنليل المرفأ");
        assertThat(page.text()).isEqualTo(ARTICLE + "\nإلى اللقاء.");
    }

    @Test
    void leavesWordsOfASentenceAlone() {
        String text = "اقرأ أيضا ما كتبه القبطان عن البحر.\nRead more books, he said.\nRelated to the sea, he left.";
        assertThat(cut(text).text()).isEqualTo(text);
    }
}
