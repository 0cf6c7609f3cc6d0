package org.marsad.ingest.cleaning;

/** Text whose runs of spaces are one space, whose lines are trimmed, and which has at most one empty line in a row. */
final class WhiteSpace {

    private static final int MAX_LINE_FEEDS = 2;

    /** The ideographic space: no space comes after it. */
    private static final char LAST_SPACE = '\u3000';

    private static final boolean[] SPACES = new boolean[LAST_SPACE + 1];

    static {
        for (int c = 0; c < SPACES.length; c++) {
            SPACES[c] = Character.isSpaceChar(c) || Character.isWhitespace(c);
        }
    }

    private WhiteSpace() {}

    /** Nothing stands before the first or after the last character that can be seen. */
    static String tidy(String text) {
        char[] chars = text.toCharArray();
        int used = 0;
        int i = 0;
        // Written over itself, since what is tidied is never longer than what was read.
        while (i < chars.length) {
            int lineFeeds = 0;
            int start = i;
            while (i < chars.length && isSpace(chars[i])) {
                lineFeeds += chars[i] == '\n' ? 1 : 0;
                i++;
            }
            if (i == chars.length) {
                break;
            }
            if (used > 0 && lineFeeds > 0) {
                for (int n = 0; n < Math.min(lineFeeds, MAX_LINE_FEEDS); n++) {
                    chars[used++] = '\n';
                }
            } else if (used > 0 && i > start) {
                chars[used++] = ' ';
            }
            while (i < chars.length && !isSpace(chars[i])) {
                chars[used++] = chars[i++];
            }
        }
        return new String(chars, 0, used);
    }

    /** A line feed is one too. */
    private static boolean isSpace(char c) {
        return c < SPACES.length && SPACES[c];
    }

    /** {@link #tidy} on a single line. */
    static String line(String text) {
        return tidy(text.replace('\n', ' '));
    }
}
