package org.marsad.ingest.cleaning;

/**
 * The share of a text that was lost in decoding: U+FFFD, surrogates without partner, C1 controls and null characters
 * among all characters but white space.
 */
public final class LostText {

    private static final int FIRST_C1 = 0x80;
    private static final int LAST_C1 = 0x9F;
    private static final int NEXT_LINE = 0x85;

    private LostText() {}

    /** From 0 to 1; 0 for a text without characters. */
    public static double share(String text) {
        int seen = 0;
        int lost = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (!Character.isWhitespace(c) && c != NEXT_LINE) {
                seen++;
                lost += isLost(c) ? 1 : 0;
            }
        }
        return seen == 0 ? 0 : (double) lost / seen;
    }

    private static boolean isLost(int c) {
        return c == Characters.LOST
                || c == 0
                || Character.getType(c) == Character.SURROGATE
                || (c >= FIRST_C1 && c <= LAST_C1);
    }
}
