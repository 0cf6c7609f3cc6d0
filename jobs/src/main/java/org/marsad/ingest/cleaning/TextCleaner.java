package org.marsad.ingest.cleaning;

/**
 * Makes plain text of what a crawler saw, in this order: {@link HtmlText}, {@link Mojibake},
 * {@link Characters}, {@link EmbeddedCode}, {@link Shortcodes}, {@link Markdown}, {@link HardWraps}, {@link HeadingBreaks}, {@link WhiteSpace}. Every step is linear in the text.
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

    /**
     * A text up to the limit, with its mojibake repaired.
     *
     * @param read as it was
     * @param repaired as {@link Mojibake} gives it
     */
    public record Decoded(String read, String repaired) {

        /** From 0 to 1, see {@link LostText}. */
        public double lost() {
            return LostText.share(repaired);
        }
    }

    /** Begins to read a text; null counts as empty. */
    public Decoded decoded(String text) {
        String read = text == null ? "" : within(text);
        return new Decoded(read, Mojibake.repair(read));
    }

    /** Lines of clean text. */
    public String cleaned(Decoded text) {
        String words = Markdown.plain(Shortcodes.removed(EmbeddedCode.removed(normal(text))));
        return WhiteSpace.tidy(HeadingBreaks.restore(HardWraps.undo(words)));
    }

    /** Lines of clean text; empty for null. */
    public String body(String text) {
        return cleaned(decoded(text));
    }

    /** One line of clean text; empty for null. */
    public String line(String text) {
        return text == null ? "" : WhiteSpace.line(normal(decoded(text)));
    }

    private static String normal(Decoded text) {
        String words = HtmlText.of(text.read());
        // Without markup and entities, which most texts have none of, that is what was repaired before.
        return Characters.normal(words.equals(text.read()) ? text.repaired() : Mojibake.repair(words));
    }

    /** One line of clean text without the signs of a heading in Markdown; empty for null. */
    public String title(String text) {
        String line = line(text);
        int start = 0;
        while (start < line.length() && line.charAt(start) == '#') {
            start++;
        }
        boolean heading = start > 0 && start < line.length() && line.charAt(start) == ' ';
        return Markdown.plain(heading ? line.substring(start + 1) : line);
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
