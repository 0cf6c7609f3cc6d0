package org.marsad.language.words;

import java.util.List;

/**
 * Reads the words of texts in one language. Not for several threads at once.
 *
 * <p>Words are found by Unicode's rules (UAX #29); one-letter words, numbers and whatever holds a digit are passed over.
 * Stop words are given out like others, for they tell which words stand side by side: see {@link #isStopWord}.
 */
public interface Words {

    /** Hands over the words of the text in their order. Each different word is remembered until {@link #forget}. */
    void read(String text, WordSink sink);

    /** The folded form of a number that the sink was given. */
    String form(int number);

    /** How many words are remembered; forms are numbered from 0 to less than this. */
    int remembered();

    /** Forgets all words: their forms get new numbers, from 0. */
    void forget();

    /** Shorter forms that the word may be an inflection of, the likeliest first; a dictionary must tell which it is. */
    default List<String> reductions(String form) {
        return List.of();
    }

    /** Whether the folded form says nothing about what a text is about. */
    boolean isStopWord(String form);

    /** The surface of a term without particles that are written together with it; {@code form} is its folded form. */
    default String display(String surface, String form) {
        return surface;
    }
}
