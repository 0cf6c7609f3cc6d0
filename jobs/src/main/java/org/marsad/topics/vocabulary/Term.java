package org.marsad.topics.vocabulary;

import java.io.Serializable;

/**
 * A word, or two words side by side, that may show what a text is about.
 *
 * @param language ISO 639-1 code
 * @param form the folded form; of a phrase, both words' with {@link #JOINT} between
 * @param text the form met most often
 * @param words 1 or 2
 * @param stories stories that contain it
 * @param idf ln(stories of the language / stories with the term)
 */
public record Term(String language, String form, String text, int words, long stories, double idf)
        implements Serializable {

    /** Stands between the words of a phrase; no word holds it. */
    public static final String JOINT = "_";

    /** A word of which no more is known yet. */
    public static Term word(String language, String form, long stories) {
        return new Term(language, form, form, 1, stories, 0);
    }

    /** The two words as one term. */
    public static Term phrase(Term first, Term second, long stories) {
        String form = first.form + JOINT + second.form;
        return new Term(first.language, form, form, 2, stories, 0);
    }

    /** Language and folded form. */
    public String id() {
        return language + ":" + form;
    }
}
