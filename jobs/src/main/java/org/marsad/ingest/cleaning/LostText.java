package org.marsad.ingest.cleaning;

/**
 * The share of a text that was lost in decoding: U+FFFD, surrogates without partner, C1 controls, null characters and
 * words of question marks alone ({@code ???? ??}) among all characters but white space.
 */
public final class LostText {

    private static final int FIRST_C1 = 0x80;
    private static final int LAST_C1 = 0x9F;
    private static final int NEXT_LINE = 0x85;
    private static final int DELETE = 0x7F;
    private static final int FIRST_ARABIC = 0x0600;
    private static final int LAST_ARABIC = 0x06FF;

    /** The word holds more than question marks. */
    private static final int OTHER = -1;

    private LostText() {}

    /** From 0 to 1; 0 for a text without characters. */
    public static double share(String text) {
        return mayBeLost(text) ? counted(text) : 0;
    }

    /** Whether anything stands in the text that may count as lost: in most texts nothing does. */
    private static boolean mayBeLost(String text) {
        char[] chars = text.toCharArray();
        for (char c : chars) {
            if (c == 0 || (c >= DELETE && c <= LAST_C1) || c >= Character.MIN_SURROGATE) {
                return true;
            }
        }
        return text.contains("??");
    }

    private static double counted(String text) {
        int seen = 0;
        int lost = 0;
        int questions = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isPlain(c)) {
                seen++;
                questions = OTHER;
            } else if (Character.isWhitespace(c) || c == NEXT_LINE) {
                lost += lostWord(questions);
                questions = 0;
            } else {
                seen++;
                lost += isLost(c) ? 1 : 0;
                questions = c == '?' && questions >= 0 ? questions + 1 : OTHER;
            }
        }
        lost += lostWord(questions);
        return seen == 0 ? 0 : (double) lost / seen;
    }

    /** Letters and most signs of ASCII and of Arabic: most characters of most texts, which the tests below pass. */
    private static boolean isPlain(int c) {
        return (c > '?' && c < DELETE) || (c >= FIRST_ARABIC && c <= LAST_ARABIC);
    }

    private static int lostWord(int questions) {
        return questions > 1 ? questions : 0;
    }

    private static boolean isLost(int c) {
        return c == Characters.LOST
                || c == 0
                || Character.getType(c) == Character.SURROGATE
                || (c >= FIRST_C1 && c <= LAST_C1);
    }
}
