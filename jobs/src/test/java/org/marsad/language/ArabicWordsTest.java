package org.marsad.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.language.words.Words;

class ArabicWordsTest {

    private final Words words = Languages.words("ar");

    @Test
    void the_article_goes_with_the_particles_before_it() {
        assertThat(forms("الميناء والميناء بالميناء للميناء وبالميناء")).containsOnly("ميناء");
    }

    @Test
    void spellings_of_alef_teh_marbuta_and_ya_are_one() {
        assertThat(forms("إدارة أدارة ادارة ادارهْ")).containsOnly("اداره");
        assertThat(forms("مستشفى مستشفي")).containsOnly("مستشفي");
    }

    @Test
    void letters_of_a_persian_keyboard_are_arabic() {
        assertThat(forms("کوریا")).containsExactly("كوريا");
    }

    @Test
    void a_particle_without_article_stays_until_a_dictionary_knows_better() {
        assertThat(forms("بكين")).containsExactly("بكين");
        assertThat(words.reductions("لموسكو")).contains("موسكو");
        assertThat(words.reductions("ومدينتهم")).contains("مدينتهم", "مدينه");
    }

    @Test
    void a_stop_word_is_one_with_a_conjunction_too() {
        assertThat(forms("وأضاف فقال أوضح")).allMatch(words::isStopWord);
        assertThat(forms("ميناء")).noneMatch(words::isStopWord);
    }

    @Test
    void display_leaves_out_clinging_particles() {
        assertThat(words.display("والميناء", "ميناء")).isEqualTo("الميناء");
        assertThat(words.display("لكرة القدم", "كره_قدم")).isEqualTo("كرة القدم");
        assertThat(words.display("بكين", "بكين")).isEqualTo("بكين");
    }

    @Test
    void numbers_single_letters_and_other_scripts_are_no_words() {
        assertThat(forms("و 12 ١٢ www 3G")).isEmpty();
    }

    @Test
    void an_empty_text_has_no_words() {
        assertThat(forms("")).isEmpty();
    }

    private List<String> forms(String text) {
        List<String> forms = new ArrayList<>();
        words.read(text, (form, start, end, adjoining) -> forms.add(words.form(form)));
        return forms;
    }
}
