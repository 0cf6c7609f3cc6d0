package org.marsad.catalogue;

import java.util.List;
import java.util.Optional;
import org.marsad.text.Tokenizer;
import org.marsad.text.Tokens;

/** Finds actors by words of their spellings, whatever the letter case, diacritics and Arabic letter variants. */
public final class NameSearch {

    private final String words;

    private NameSearch(String words) {
        this.words = words;
    }

    /** The search for spellings that hold these words side by side; empty if there are no words. */
    public static Optional<NameSearch> forWords(String text) {
        String words = folded(text);
        return words.isBlank() ? Optional.empty() : Optional.of(new NameSearch(words));
    }

    public boolean finds(Actor actor) {
        return actor.spellings().stream().anyMatch(this::holds);
    }

    /** The spellings of the actor that hold the words, in the catalogue's order. */
    public List<Spelling> matching(Actor actor) {
        return actor.spellings().stream().filter(this::holds).toList();
    }

    private boolean holds(Spelling spelling) {
        return folded(spelling.text()).contains(words);
    }

    /** The folded words, with a space before and after each. */
    private static String folded(String text) {
        Tokens tokens = Tokenizer.tokenize(text);
        StringBuilder folded = new StringBuilder(" ");
        for (int i = 0; i < tokens.size(); i++) {
            folded.append(tokens.foldedWord(i)).append(' ');
        }
        return folded.toString();
    }
}
