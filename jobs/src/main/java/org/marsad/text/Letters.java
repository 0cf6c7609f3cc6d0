package org.marsad.text;

/**
 * What {@link Character} says of a char, looked up in a table: to ask {@link Character} takes several times as long, and
 * whatever reads every char of an archive asks it. A half of a surrogate pair is nothing here.
 */
public final class Letters {

    private static final byte LETTER = 1;
    private static final byte DIGIT = 1 << 1;
    private static final byte MARK = 1 << 2;
    private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];
    private static final char[] LOWER_CASE = new char[KINDS.length];

    static {
        for (int c = 0; c < KINDS.length; c++) {
            KINDS[c] = kind((char) c);
            LOWER_CASE[c] = Character.toLowerCase((char) c);
        }
    }

    private Letters() {}

    /** As {@link Character#isLetter(char)}. */
    public static boolean isLetter(char c) {
        return KINDS[c] == LETTER;
    }

    /** As {@link Character#isLetterOrDigit(char)}. */
    public static boolean isLetterOrDigit(char c) {
        return (KINDS[c] & (LETTER | DIGIT)) != 0;
    }

    /** Whether the char is a mark that takes no room of its own, such as a vowel sign: {@link Character#NON_SPACING_MARK}. */
    public static boolean isMark(char c) {
        return KINDS[c] == MARK;
    }

    /** As {@link Character#toLowerCase(char)}. */
    public static char toLowerCase(char c) {
        return LOWER_CASE[c];
    }

    private static byte kind(char c) {
        if (Character.isLetter(c)) {
            return LETTER;
        }
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        return Character.getType(c) == Character.NON_SPACING_MARK ? MARK : 0;
    }
}
