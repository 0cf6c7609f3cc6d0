package org.marsad.ingest.cleaning;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;

/**
 * Arabic of the old web, in windows-1256, that was read as windows-1252 or ISO-8859-1: {@code ÇáÓÝä} for {@code السفن}.
 *
 * <p>Certain where four of five letters are those of the upper half, no language of Europe being written so, at least
 * {@value #MIN_LETTERS} of them, and the article {@code Çá} opens one word in {@value #ARTICLE_SHARE} or more.
 */
final class ArabicAsLatin {

    private static final int MIN_LETTERS = 8;
    private static final int ARTICLE_SHARE = 20;
    private static final int FIRST_UPPER = 0xC0;
    private static final int LAST_UPPER = 0xFF;
    private static final int FIRST_HIGH = 0x80;
    private static final String ARTICLE = "\u00C7\u00E1";
    private static final Charset LATIN = Charset.forName("windows-1252");
    private static final Charset ARABIC = Charset.forName("windows-1256");
    private static final char[] LETTERS = letters();

    private ArabicAsLatin() {}

    /** The text in Arabic letters where that is certain; else the text itself. */
    static String undo(String text) {
        if (!text.contains(ARTICLE)) {
            return text;
        }
        int letters = 0;
        int upper = 0;
        int words = 0;
        int articles = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetter(c);
            boolean high = c >= FIRST_UPPER && c <= LAST_UPPER;
            letters += letter ? 1 : 0;
            upper += letter && high ? 1 : 0;
            if (!inside && high) {
                words++;
                articles += text.startsWith(ARTICLE, i) ? 1 : 0;
            }
            inside = letter || high;
        }
        boolean certain = upper >= MIN_LETTERS && upper * 5L >= letters * 4L && articles * ARTICLE_SHARE >= words;
        return certain ? rewrite(text) : text;
    }

    private static String rewrite(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < FIRST_HIGH) {
                out.append(c);
            } else if (c <= LAST_UPPER) {
                out.append(LETTERS[c]);
            } else {
                ByteBuffer bytes = LATIN.encode(CharBuffer.wrap(new char[] {c}));
                int b = bytes.get(0) & 0xFF;
                out.append(b < FIRST_HIGH ? c : LETTERS[b]);
            }
        }
        return out.toString();
    }

    private static char[] letters() {
        byte[] bytes = new byte[LAST_UPPER + 1];
        for (int b = 0; b < bytes.length; b++) {
            bytes[b] = (byte) b;
        }
        return ARABIC.decode(ByteBuffer.wrap(bytes)).toString().toCharArray();
    }
}
