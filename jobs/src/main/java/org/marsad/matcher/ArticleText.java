package org.marsad.matcher;

import org.marsad.text.Tokenizer;
import org.marsad.text.Tokens;

/** The two parts of an article cut into words, which is done once for all who read them; a part that is not there is empty. */
public record ArticleText(Tokens title, Tokens body) {

    /**
     * Cuts both parts.
     *
     * @param title may be null
     * @param body may be null
     */
    public static ArticleText of(String title, String body) {
        return new ArticleText(words(title), words(body));
    }

    private static Tokens words(String text) {
        return Tokenizer.tokenize(text == null ? "" : text);
    }

    /** The words of a part. */
    public Tokens of(Part part) {
        return part == Part.TITLE ? title : body;
    }
}
