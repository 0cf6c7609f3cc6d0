package org.marsad.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static final String TEXT = "Rain fell on Monday. Egypt and Jordan met in Cairo. Nobody else came.";

    private static List<String> marked(Excerpt excerpt) {
        List<String> marked = new ArrayList<>();
        for (int i = 0; i < excerpt.marks().size(); i += 2) {
            marked.add(excerpt.text()
                    .substring(excerpt.marks().get(i), excerpt.marks().get(i + 1)));
        }
        return marked;
    }

    private static List<Integer> spans(String text, String... words) {
        List<Integer> spans = new ArrayList<>();
        for (String word : words) {
            spans.add(text.indexOf(word));
            spans.add(text.indexOf(word) + word.length());
        }
        return spans;
    }

    @Test
    void theSentenceAroundTheSpansIsShownWithTheSpansMarked() {
        Excerpt excerpt = Excerpt.around(TEXT, spans(TEXT, "Jordan", "Egypt"));
        assertThat(excerpt.text()).isEqualTo("Egypt and Jordan met in Cairo.");
        assertThat(marked(excerpt)).containsExactly("Egypt", "Jordan");
    }

    @Test
    void marksMoveWithCharactersThatAreLeftOut() {
        String text = "بدأ \u202Eلقاء\u202C بين   مصر والأردن اليوم.";
        Excerpt excerpt = Excerpt.around(text, spans(text, "مصر", "الأردن"));
        assertThat(excerpt.text()).isEqualTo("بدأ لقاء بين مصر والأردن اليوم.");
        assertThat(marked(excerpt)).containsExactly("مصر", "الأردن");
    }

    @Test
    void aSentenceAsLongAsAPageIsCutAroundTheMarks() {
        String text = "word ".repeat(5_000) + "Egypt and Jordan " + "word ".repeat(5_000);
        Excerpt excerpt = Excerpt.around(text, spans(text, "Egypt", "Jordan"));
        assertThat(excerpt.text().length()).isLessThanOrEqualTo(2 * Excerpt.MAX_LENGTH + 2);
        assertThat(marked(excerpt)).containsExactly("Egypt", "Jordan");
    }

    @Test
    void spansThatOverlapOrLieOutsideAreMarkedOnceOrNotAtAll() {
        Excerpt excerpt = Excerpt.around("South Korea won.", List.of(0, 11, 6, 11, 90, 95, -3, 2));
        assertThat(marked(excerpt)).containsExactly("South Korea");
    }

    @Test
    void withoutASpanTheTextItselfIsShown() {
        assertThat(Excerpt.around("", List.of())).isEqualTo(new Excerpt("", List.of()));
        assertThat(Excerpt.around("One. Two.", List.of()).marks()).isEmpty();
    }
}
