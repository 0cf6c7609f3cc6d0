package org.marsad.engine.matcher;

import java.util.List;

/**
 * A written form of an actor, as it goes into the automaton.
 *
 * @param words the folded words
 * @param plain the plain letters of all words, run together
 * @param capitals the capitals that each word needs, see {@link Capitals}
 * @param actor the number of the actor, or {@link #NOBODY} for a phrase that names none
 * @param exactOnly whether the plain letters must be the same
 * @param takesArticle whether the Arabic article may stand before it
 * @param ambiguous whether the word is also something else, so that it may need evidence
 */
record Form(
        List<String> words,
        String plain,
        long capitals,
        int actor,
        Method method,
        boolean exactOnly,
        boolean takesArticle,
        boolean ambiguous) {

    static final int NOBODY = -1;

    Form {
        words = List.copyOf(words);
    }

    Form withExactOnly() {
        return new Form(words, plain, capitals, actor, method, true, takesArticle, ambiguous);
    }

    boolean isShort() {
        return method == Method.SURNAME;
    }
}
