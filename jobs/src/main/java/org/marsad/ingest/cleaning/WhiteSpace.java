package org.marsad.ingest.cleaning;

/** Text whose runs of spaces are one space, whose lines are trimmed, and which has at most one empty line in a row. */
final class WhiteSpace {

    private static final int MOST_LINE_FEEDS = 2;
    private static final char FIRST_CONTROL_BEYOND_ASCII = 0x7F;
    private static final char FIRST_ARABIC = 0x0600;
    private static final char LAST_ARABIC = 0x06FF;

    private WhiteSpace() {}

    /** Nothing stands before the first or after the last character that can be seen. */
    static String tidy(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int lineFeeds = 0;
        boolean space = false;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\n') {
                lineFeeds++;
                i++;
            } else if (isSpace(c)) {
                space = true;
                i++;
            } else {
                if (!out.isEmpty() && lineFeeds > 0) {
                    out.append("\n".repeat(Math.min(lineFeeds, MOST_LINE_FEEDS)));
                } else if (!out.isEmpty() && space) {
                    out.append(' ');
                }
                int end = wordEnd(text, i);
                out.append(text, i, end);
                i = end;
                lineFeeds = 0;
                space = false;
            }
        }
        return out.toString();
    }

    private static int wordEnd(String text, int start) {
        int end = start + 1;
        while (end < text.length() && !isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** A line feed is one too. */
    private static boolean isSpace(char c) {
        boolean plain = (c > ' ' && c < FIRST_CONTROL_BEYOND_ASCII) || (c >= FIRST_ARABIC && c <= LAST_ARABIC);
        return !plain && (c == ' ' || Character.isSpaceChar(c) || Character.isWhitespace(c));
    }

    /** {@link #tidy} on a single line. */
    static String line(String text) {
        return tidy(text.replace('\n', ' '));
    }
}
