package org.marsad.tagger;

import org.marsad.text.Tokens;

/**
 * A name found in a text.
 *
 * @param first the first word
 * @param last the last word, inclusive
 * @param margin how far the best tagging is ahead of the best one without the name, by word; above zero
 */
public record TaggedName(NameClass nameClass, int first, int last, double margin) {

    /** Where the name starts in the text, particles included. */
    public int start(Tokens tokens) {
        return tokens.start(first);
    }

    /** Where it ends, exclusive. */
    public int end(Tokens tokens) {
        return tokens.end(last);
    }
}
