package org.marsad.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.language.words.Words;

class OtherWordsTest {

    @Test
    void an_english_plural_and_a_genitive_are_the_bare_word() {
        assertThat(forms("en", "Ports port's PORT")).containsOnly("port");
    }

    @Test
    void words_adjoin_over_a_space_or_a_hyphen_only() {
        List<Boolean> adjoining = new ArrayList<>();
        Languages.words("en").read("oil price-cut, harbour\nquay", (form, start, end, beside) -> adjoining.add(beside));
        assertThat(adjoining).containsExactly(false, true, true, false, false);
    }

    @Test
    void offsets_lead_back_to_the_text() {
        String text = "The harbour, again";
        List<String> surfaces = new ArrayList<>();
        Languages.words("en").read(text, (form, start, end, beside) -> surfaces.add(text.substring(start, end)));
        assertThat(surfaces).containsExactly("The", "harbour", "again");
    }

    @Test
    void lucene_stems_other_languages_and_drops_their_stop_words() {
        assertThat(forms("de", "Die Häfen und der Hafen")).hasSize(2).doesNotContain("und");
    }

    @Test
    void a_language_of_which_nothing_is_known_keeps_its_words_folded_by_case() {
        assertThat(forms("und", "Ärger ÄRGER")).containsExactly("ärger", "ärger");
    }

    private static List<String> forms(String language, String text) {
        List<String> forms = new ArrayList<>();
        Words words = Languages.words(language);
        words.read(text, (form, start, end, adjoining) -> forms.add(words.form(form)));
        return forms;
    }
}
