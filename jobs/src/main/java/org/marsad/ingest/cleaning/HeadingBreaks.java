package org.marsad.ingest.cleaning;

/**
 * Gives back the break that was lost between a heading and the paragraph under it.
 *
 * <p>Where a question or exclamation mark is followed at once by an Arabic letter, or by a Latin capital after a Latin
 * lower-case word, a line feed comes between them if the mark stands at most {@value #MAX_HEADING_LENGTH} characters after
 * the start of its line, and a space if it stands farther. A mark inside an address is left alone, as is a mark before
 * a quotation mark.
 */
final class HeadingBreaks {

    private static final int MAX_HEADING_LENGTH = 150;
    private static final int MAX_ADDRESS_LENGTH = 200;
    private static final char ARABIC_QUESTION = '؟';

    private HeadingBreaks() {}

    static String restore(String text) {
        if (text.indexOf(ARABIC_QUESTION) < 0 && text.indexOf('?') < 0 && text.indexOf('!') < 0) {
            return text;
        }
        StringBuilder out = null;
        int done = 0;
        int line = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line = i + 1;
            } else if (isMark(c) && isLost(text, i)) {
                out = out == null ? new StringBuilder(text.length() + 8) : out;
                out.append(text, done, i + 1).append(i - line <= MAX_HEADING_LENGTH ? '\n' : ' ');
                line = i - line <= MAX_HEADING_LENGTH ? i + 1 : line;
                done = i + 1;
            }
        }
        return out == null ? text : out.append(text, done, text.length()).toString();
    }

    private static boolean isMark(char c) {
        return c == ARABIC_QUESTION || c == '!' || c == '?';
    }

    private static boolean isLost(String text, int mark) {
        char next = text.charAt(mark + 1);
        if (!Character.isLetter(next) || mark == 0) {
            return false;
        }
        boolean arabic = Character.UnicodeScript.of(next) == Character.UnicodeScript.ARABIC;
        boolean capital = Character.isUpperCase(next) && Character.isLowerCase(text.charAt(mark - 1));
        return (arabic || capital) && !isInAddress(text, mark);
    }

    private static boolean isInAddress(String text, int mark) {
        for (int i = mark - 1; i >= Math.max(0, mark - MAX_ADDRESS_LENGTH); i--) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                return false;
            }
            if (c == '/' || c == '@' || text.startsWith("www.", i)) {
                return true;
            }
        }
        return false;
    }
}
