package org.marsad.tagger;

import org.marsad.text.Tokens;

/**
 * A text with the tags of its words.
 *
 * @param hints the tags that the catalogue's matches give the words
 * @param tags the right tags, {@link NameTag#UNKNOWN} where they are not known
 */
public record LabelledText(Tokens tokens, int[] hints, int[] tags) {

    public LabelledText {
        if (hints.length != tokens.size() || tags.length != tokens.size()) {
            throw new IllegalArgumentException("There are " + tokens.size() + " words, " + hints.length + " hints and "
                    + tags.length + " tags; give one of each a word.");
        }
    }
}
