package org.marsad.ingest.cleaning;

/** Text whose runs of spaces are one space, whose lines are trimmed, and which has at most one empty line in a row. */
final class WhiteSpace {

    private static final int MOST_LINE_FEEDS = 2;

    private WhiteSpace() {}

    /** Nothing stands before the first or after the last character that can be seen. */
    static String tidy(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int lineFeeds = 0;
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lineFeeds++;
            } else if (c == ' ' || Character.isSpaceChar(c) || Character.isWhitespace(c)) {
                space = true;
            } else {
                if (!out.isEmpty() && lineFeeds > 0) {
                    out.append("\n".repeat(Math.min(lineFeeds, MOST_LINE_FEEDS)));
                } else if (!out.isEmpty() && space) {
                    out.append(' ');
                }
                out.append(c);
                lineFeeds = 0;
                space = false;
            }
        }
        return out.toString();
    }

    /** {@link #tidy} on a single line. */
    static String line(String text) {
        return tidy(text.replace('\n', ' '));
    }
}
