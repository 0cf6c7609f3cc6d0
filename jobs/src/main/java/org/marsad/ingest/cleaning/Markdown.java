package org.marsad.ingest.cleaning;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in Markdown as its reader sees it, and any text without addresses that stand on lines of their own.
 *
 * <ul>
 *   <li>an image, {@code ![alt](address)}, goes; a link, {@code [words](address)}, is its words;
 *   <li>the signs of headings and of bold letters go, in a text that has a link, an image or a pair of them;
 *   <li>a line that is an address alone goes: an image's, or that of the page.
 * </ul>
 */
final class Markdown {

    private static final String TARGET =
            "\\((?:https?:|mailto:|tel:|//|/|#|\\./|www\\.)[^()\\s]{0,2000}(?:\\([^()\\s]{0,200}\\)[^()\\s]{0,500})?(?:\\s\"[^\"\\n"
                    + "]{0,300}\")?\\)";
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\[\\]\\n]{0,500}\\]" + TARGET);
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]\\n]{0,500})\\]" + TARGET);
    private static final Pattern BOLD = Pattern.compile("(\\*\\*|__)(?=\\S)([^*_\\n]{1,500})(?<=\\S)\\1");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (?=\\S)");
    private static final Pattern ADDRESS_LINE =
            Pattern.compile("(?m)^[ \\t]*(?:https?://|//|www\\.)\\S{1,2000}[ \\t]*$");

    private Markdown() {}

    static String plain(String text) {
        String words = text;
        if (words.indexOf("](") >= 0) {
            words = replaced(IMAGE, words, "");
            words = replaced(LINK, words, "$1");
        }
        if (words.indexOf("**") >= 0 || words.indexOf("__") >= 0) {
            words = replaced(BOLD, words, "$2");
        }
        if (words.startsWith("#") || words.indexOf("\n#") >= 0) {
            words = replaced(HEADING, words, "");
        }
        return words.indexOf("//") < 0 && words.indexOf("www.") < 0 ? words : replaced(ADDRESS_LINE, words, "");
    }

    private static String replaced(Pattern pattern, String text, String by) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.replaceAll(by) : text;
    }
}
