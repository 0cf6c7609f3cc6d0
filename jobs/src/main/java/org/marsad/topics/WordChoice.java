package org.marsad.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.marsad.language.Languages;
import org.marsad.language.words.Words;
import org.marsad.topics.vocabulary.Term;

/** The words of a language that terms are made of. */
final class WordChoice {

    private WordChoice() {}

    /**
     * The words that are no stop words, and that are not the inflection of one at least as frequent.
     *
     * @param stories stories by folded form
     */
    static List<Term> of(String language, Map<String, Long> stories) {
        Words words = Languages.words(language);
        List<Term> chosen = new ArrayList<>();
        new TreeMap<>(stories).forEach((form, number) -> {
            boolean inflection =
                    words.reductions(form).stream().anyMatch(shorter -> stories.getOrDefault(shorter, 0L) >= number);
            if (!inflection && !words.isStopWord(form)) {
                chosen.add(Term.word(language, form, number));
            }
        });
        return chosen;
    }
}
