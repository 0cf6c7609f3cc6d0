package org.marsad.ingest.cleaning;

import java.util.regex.Pattern;

/**
 * A text without what a page says to programs: JSON and scripts that a crawler took for words.
 *
 * <ul>
 *   <li>An object or array of JSON that opens a line goes, up to the bracket that closes it, over as many lines as it
 *       takes: JSON-LD, the state of an application.
 *   <li>A line goes if it holds at least {@value #MIN_SIGNS} signs that scripts and style sheets have and sentences have
 *       not, such as {@code function(}, {@code });} and {@code window.}, at least one for each {@value #SPAN} characters.
 * </ul>
 *
 * <p>Takes time linear in the text.
 */
final class EmbeddedCode {

    private static final int MIN_SIGNS = 2;
    private static final int SPAN = 160;
    private static final int LOOK = 40;
    private static final int NONE = -1;

    /** So often the text is searched to its end for a bracket that does not come. */
    private static final int MAX_UNCLOSED = 3;

    /** How a member of an object, or an array of them, begins. */
    private static final Pattern JSON =
            Pattern.compile("[{\\[]\\s{0,8}(?:[{\\[]\\s{0,8})?\"[@$\\w][^\"\\n]{0,60}\"\\s{0,4}:");

    private static final Pattern SIGN =
            Pattern.compile("\\bfunction\\s?\\w{0,30}\\(|=>|\\(\\)\\s?[;{]|\\)\\s?[;{]|[\"'\\])}];|\\}\\)|;\\s?\\}"
                    + "|\\b(?:window|document|googletag|dataLayer|console|jQuery|Object|JSON|self|location)\\.[a-zA-Z_]|\\$\\(|\\b(?:var|let|const)"
                    + " [\\w$]{1,40}\\s?=|[\\w\\])]\\s?(?:===|!==|&&|\\|\\||\\+=)|\\.(?:push|call|apply|addEventListener|getElementById|querySelector)\\(|\\btypeof"
                    + " \\w|\\breturn [\\w!(]{1,40}[;.(]|[#.@][\\w-]{1,60}\\s?\\{|[a-z-]{3,30}:\\s?[^;{}\\n"
                    + "]{1,60};\\s?[a-z-]{3,30}:|!important|<!\\[CDATA\\[|//\\]\\]>|\\bnew [A-Z]\\w{1,30}\\(");

    private EmbeddedCode() {}

    static String removed(String text) {
        if (text.indexOf('{') < 0 && text.indexOf("()") < 0 && text.indexOf(");") < 0) {
            return text;
        }
        return withoutScripts(withoutJson(text));
    }

    private static String withoutJson(String text) {
        StringBuilder out = null;
        int done = 0;
        int line = 0;
        int unclosed = 0;
        while (line < text.length()) {
            int start = line;
            while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
                start++;
            }
            int end = start;
            if (opens(text, start)) {
                end = unclosed < MAX_UNCLOSED ? close(text, start) : NONE;
                if (end == NONE) {
                    // Cut off: its own line alone, so that one bracket too many does not take the article.
                    unclosed++;
                    int feed = text.indexOf('\n', start);
                    end = feed < 0 ? text.length() : feed;
                }
                if (end > start) {
                    out = out == null ? new StringBuilder(text.length()) : out;
                    out.append(text, done, start).append('\n');
                    done = end;
                }
            }
            // What stands behind the object may be the next one.
            int next = text.indexOf('\n', Math.max(start, end));
            line = end > start ? end : next < 0 ? text.length() : next + 1;
        }
        return out == null ? text : out.append(text, done, text.length()).toString();
    }

    private static boolean opens(String text, int start) {
        if (start >= text.length() || (text.charAt(start) != '{' && text.charAt(start) != '[')) {
            return false;
        }
        return JSON.matcher(text)
                .region(start, Math.min(text.length(), start + 2 * LOOK))
                .lookingAt();
    }

    /** The index after the bracket that closes the one at the index, or {@link #NONE}. */
    private static int close(String text, int start) {
        int depth = 0;
        boolean quoted = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return NONE;
    }

    private static String withoutScripts(String text) {
        StringBuilder out = null;
        int done = 0;
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            if (isScript(text, start, end)) {
                out = out == null ? new StringBuilder(text.length()) : out;
                out.append(text, done, start);
                done = end;
            }
            start = end + 1;
        }
        return out == null ? text : out.append(text, done, text.length()).toString();
    }

    private static boolean isScript(String text, int start, int end) {
        boolean bracket = false;
        for (int i = start; i < end && !bracket; i++) {
            char c = text.charAt(i);
            bracket = c == '{' || c == '}' || c == ';' || c == '=';
        }
        if (!bracket) {
            return false;
        }
        int signs = 0;
        java.util.regex.Matcher matcher = SIGN.matcher(text).region(start, end);
        while (matcher.find()) {
            signs++;
        }
        return signs >= MIN_SIGNS && (long) signs * SPAN >= end - start;
    }
}
