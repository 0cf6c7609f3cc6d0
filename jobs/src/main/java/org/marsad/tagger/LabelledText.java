package org.marsad.tagger;

import org.marsad.text.Tokens;

/** A text with the tags of its words, and with those that the catalogue's matches give them. */
public final class LabelledText {

    private final Tokens tokens;
    private final int[] hints;
    private final int[] tags;

    /**
     * A text.
     *
     * @param hints see {@link CatalogueHints}
     * @param tags the right tags, {@link NameTag#UNKNOWN} where they are not known
     */
    public LabelledText(Tokens tokens, int[] hints, int[] tags) {
        if (hints.length != tokens.size() || tags.length != tokens.size()) {
            throw new IllegalArgumentException("There are " + tokens.size() + " words, " + hints.length + " hints and "
                    + tags.length + " tags; give one of each a word.");
        }
        this.tokens = tokens;
        this.hints = hints;
        this.tags = tags;
    }

    Tokens tokens() {
        return tokens;
    }

    int[] hints() {
        return hints;
    }

    int[] tags() {
        return tags;
    }
}
