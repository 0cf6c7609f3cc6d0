package org.marsad.ingest.cleaning;

/**
 * Makes plain text of what a crawler saw, in this order: {@link HtmlText}, {@link Mojibake},
 * {@link Characters}, {@link HardWraps}, {@link HeadingBreaks}, {@link WhiteSpace}. Every step is linear in the text.
 *
 * <p>Entities come before characters, since an entity may stand for a control character, and a wrongly read one for one
 * of several; indents are looked at before
 * white space is tidied.
 */
public final class TextCleaner {

    private final int maximumCharacters;

    public TextCleaner(int maximumCharacters) {
        this.maximumCharacters = maximumCharacters;
    }

    /** Lines of clean text; empty for null. */
    public String body(String text) {
        if (text == null) {
            return "";
        }
        String normal = normal(text);
        return WhiteSpace.tidy(HeadingBreaks.restore(HardWraps.undo(normal)));
    }

    /** One line of clean text; empty for null. */
    public String line(String text) {
        return text == null ? "" : WhiteSpace.line(normal(text));
    }

    private String normal(String text) {
        return Characters.normal(Mojibake.repair(HtmlText.of(within(text))));
    }

    /** The number of characters that are not read because the text is too long. */
    public int charactersBeyond(String text) {
        return text == null ? 0 : text.length() - within(text).length();
    }

    /** The text up to the limit, without half a surrogate pair. */
    public String within(String text) {
        if (text.length() <= maximumCharacters) {
            return text;
        }
        boolean pair = Character.isHighSurrogate(text.charAt(maximumCharacters - 1));
        return text.substring(0, pair ? maximumCharacters - 1 : maximumCharacters);
    }
}
