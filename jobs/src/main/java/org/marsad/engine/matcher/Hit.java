package org.marsad.engine.matcher;

import org.marsad.text.Tokens;

/**
 * A place in a text where a form stands, before it is known whom it names.
 *
 * @param first the first word
 * @param last the last word, inclusive
 * @param stripped the letters of the first word that are particles
 * @param form the first form of its chain that fits
 * @param exact whether the plain letters are those of the form
 * @param needsEvidence whether the article must name the actor elsewhere
 */
record Hit(
        Part part, Tokens tokens, int first, int last, int stripped, int form, boolean exact, boolean needsEvidence) {

    boolean isSingleWord() {
        return first == last;
    }

    int start() {
        return stripped == 0 ? tokens.start(first) : tokens.offset(first, stripped);
    }

    int end() {
        return tokens.end(last);
    }
}
