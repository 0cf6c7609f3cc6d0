package org.marsad.ingest.tags;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TagSplitterTest {

    private static final String ARTICLE =
            "زار وزير الخارجية الميناء الكبير، ومجلس الأمن يجتمع. قال الوزير إن السفن تعود.";

    private static List<String> split(String... elements) {
        return TagSplitter.split(List.of(elements), ARTICLE, "ar");
    }

    @Test
    void splitsAtSeparators() {
        assertThat(split("بحر، سفن ; موانئ|بحر")).containsExactly("بحر", "سفن", "موانئ");
    }

    @Test
    void takesEachOfSeveralElementsAsATag() {
        assertThat(split("الميناء الكبير, شمال", "سفن")).containsExactly("الميناء الكبير, شمال", "سفن");
    }

    @Test
    void makesWordsOfHashtags() {
        assertThat(split("#الميناء_الكبير #سفن")).containsExactly("الميناء الكبير", "سفن");
    }

    @Test
    void makesPairsOfWordsWithoutSeparatorsIfEachPairStandsInTheArticle() {
        assertThat(split("وزير الخارجية مجلس الأمن السفن تعود"))
                .containsExactly("وزير الخارجية", "مجلس الأمن", "السفن تعود");
    }

    @Test
    void makesTheLongestPhrasesThatStandInTheArticleWhereNotAllPairsDo() {
        assertThat(split("بحر وزير الخارجية الميناء سفن مجلس الأمن"))
                .containsExactly("بحر", "وزير الخارجية الميناء", "سفن", "مجلس الأمن");
    }

    @Test
    void storesArabicTagsInArabicLetters() {
        assertThat(split("وزیر الخارجیة مجلس الأمن")).containsExactly("وزير الخارجية", "مجلس الأمن");
        assertThat(split("الماضی، کبیر")).containsExactly("الماضي", "كبير");
    }

    @Test
    void leavesTagsOfAPersianArticleAlone() {
        assertThat(TagSplitter.split(List.of("کشتی، بندر"), "", "fa")).containsExactly("کشتی", "بندر");
    }

    @Test
    void signsAloneStandNowhereInTheArticle() {
        assertThat(split("< ! ? !")).containsExactly("<", "!", "?");
        assertThat(TagSplitter.split(List.of("< <"), "", "en")).containsExactly("<");
    }

    @Test
    void makesNothingOfNothing() {
        assertThat(TagSplitter.split(List.of(), ARTICLE, "ar")).isEmpty();
        assertThat(split(" , ،#")).isEmpty();
        assertThat(TagSplitter.split(List.of("ships"), "", "en")).containsExactly("ships");
    }

    @Test
    void dropsTagsTooLongToBeOne() {
        assertThat(split("x".repeat(101) + ", بحر")).containsExactly("بحر");
    }
}
