package org.marsad.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelatedItemsTest {

    private static final String ARTICLE = "أبحرت السفن من المرفأ صباح الاثنين.\nوقال القبطان إن البحر هادئ.";

    private static CutPage cut(String text) {
        return BoilerplateCutter.cut(text, "", "");
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
        assertThat(page.texts(BoilerplateKind.RELATED))
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

    private static final String SHORT_ARTICLE =
            "أبحرت السفن الشراعية صباح الاثنين من المرفأ القديم محملة بصناديق البرتقال والليمون نحو الجزر الشمالية.\n"
                    + "وقال قبطان السفينة الكبرى إن الرياح هادئة وإن البحارة يتوقعون الوصول قبل غروب الشمس إلى الميناء"
                    + " الجديد.";
    private static final String OTHER_ARTICLE = "افتتح وزير التعليم مدرسة للبنات في القرية الجبلية بحضور المعلمات"
            + " والطالبات وأولياء الأمور.\nوتضم المدرسة عشرين فصلا دراسيا ومكتبة ومختبرا للعلوم وملعبا واسعا لكرة"
            + " السلة.\nوأضاف الوزير أن الحكومة خصصت ميزانية لبناء مدارس أخرى خلال العام المقبل في المناطق النائية.";

    @Test
    void cutsAnotherArticleUnderAShorterOne() {
        CutPage page = cut(SHORT_ARTICLE + "\nاقرأ أيضا:\nافتتاح مدرسة للبنات\n" + OTHER_ARTICLE);
        assertThat(page.text()).isEqualTo(SHORT_ARTICLE);
        assertThat(page.texts(BoilerplateKind.RELATED)).hasSize(1);
    }

    @Test
    void cutsAnotherArticleUnderAShorterOneInEnglish() {
        String article =
                "Sailing ships loaded with oranges and lemons left the ancient harbour on Monday morning, bound for"
                        + " several northern islands.\n"
                        + "Their captain expected gentle winds, and the sailors hoped to arrive before sunset without"
                        + " stopping anywhere.";
        String other = "The education minister opened a village school where teachers, pupils and parents gathered.\n"
                + "Twenty classrooms, a library, one science laboratory and a basketball court were built there.\n"
                + "More money will be spent on schools in remote mountain districts during the coming year.";
        CutPage page = cut(article + "\nRead also:\nNew school for village girls\n" + other);
        assertThat(page.text()).isEqualTo(article);
    }

    @Test
    void leavesTheRestOfTheArticleUnderAnEarlyBox() {
        String rest = "وأوضح القبطان أن صناديق البرتقال ستباع في أسواق الجزر الشمالية بأسعار منخفضة.\n"
                + "وتعود السفن الشراعية إلى المرفأ القديم مساء الخميس بعد تفريغ الحمولة وتزويدها بالوقود والماء.\n"
                + "وكانت الرياح قد منعت البحارة من الإبحار طوال الأسبوع الماضي رغم انتظار التجار.";
        CutPage page = cut(SHORT_ARTICLE + "\nاقرأ أيضا:\nافتتاح مدرسة للبنات\n" + rest);
        assertThat(page.text()).isEqualTo(SHORT_ARTICLE + "\n" + rest);
    }

    @Test
    void leavesWhatIsTooShortToTell() {
        String rest = "ركض الأطفال خلف الكرة في الساحة.\nوعادوا عند المساء وهم يضحكون بصوت مرتفع.";
        CutPage page = cut("أبحرت السفن.\nاقرأ أيضا:\nحريق في السوق\n" + rest);
        assertThat(page.text()).isEqualTo("أبحرت السفن.\n" + rest);
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
        assertThat(page.texts(BoilerplateKind.RELATED)).containsExactly("اقرأ أيضا", "حريق في السوق القديم");
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
