package org.marsad.ingest;

/** The number of words in a text: runs of letters and digits, with the marks that sit on them. */
final class WordCount {

    private static final byte OTHER = 0;
    private static final byte WORD = 1;
    private static final byte MARK = 2;

    /** What each char is, since to ask for its type takes longer; surrogates are looked up by their code point. */
    private static final byte[] KINDS = new byte[Character.MIN_SURROGATE];

    static {
        for (int c = 0; c < KINDS.length; c++) {
            KINDS[c] = kind(c);
        }
    }

    private WordCount() {}

    static int of(String text) {
        char[] chars = text.toCharArray();
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < chars.length; i++) {
            byte kind;
            if (chars[i] < KINDS.length) {
                kind = KINDS[chars[i]];
            } else {
                int c = Character.codePointAt(chars, i);
                i += Character.charCount(c) - 1;
                kind = kind(c);
            }
            if (kind == WORD) {
                words += inside ? 0 : 1;
                inside = true;
            } else if (kind == OTHER) {
                inside = false;
            }
        }
        return words;
    }

    private static byte kind(int c) {
        if (Character.isLetterOrDigit(c)) {
            return WORD;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK ? MARK : OTHER;
    }
}
