package org.marsad.ingest.cleaning;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;

/**
 * A way in which bytes are read wrongly: as a code page of one byte a character, though they are UTF-8.
 *
 * <p>A character of the page that can stand in UTF-8 behind no other, or alone, <em>contradicts</em>; a sequence that is
 * valid UTF-8 <em>supports</em> the suspicion.
 */
final class WrongCharset {
    /** As windows-1252 or ISO-8859-1: the control characters of the one stand where the other has characters. */
    static final WrongCharset WESTERN = new WrongCharset("windows-1252", true);
    /** As windows-1256. */
    static final WrongCharset ARABIC = new WrongCharset("windows-1256", false);

    private static final int HIGH = 0x80;
    private static final int BYTES = 0x100;
    private static final int LAST_CHARACTER = 0x2122;
    private static final int FIRST_LEAD = 0xC2;
    private static final int FIRST_OF_THREE = 0xE0;
    private static final int FIRST_OF_FOUR = 0xF0;
    private static final int LAST_LEAD = 0xF4;
    private static final int FIRST_ARABIC_LEAD = 0xD8;
    private static final int LAST_ARABIC_LEAD = 0xDB;
    private static final int LATIN_LEAD = 0xC3;
    private static final String QUOTES = "«»";

    private static final int MIN_SEQUENCE_LENGTH = 2;
    private static final int MIN_SUPPORT = 3;
    private static final int SUPPORT_PER_CONTRADICTION = 9;

    /** The byte of a character, or 0 if it is none of the page or below 80. */
    private final byte[] bytes = new byte[LAST_CHARACTER + 1];

    private WrongCharset(String charset, boolean controls) {
        Charset page = Charset.forName(charset);
        for (int b = HIGH; b < BYTES; b++) {
            char read = page.decode(ByteBuffer.wrap(new byte[] {(byte) b})).charAt(0);
            if (read <= LAST_CHARACTER) {
                bytes[read] = (byte) b;
            }
            if (controls && bytes[b] == 0) {
                bytes[b] = (byte) b;
            }
        }
    }

    /** The text as UTF-8 where it is certain that it was read wrongly; else the text itself. */
    String undo(String text) {
        int support = 0;
        int sequences = 0;
        int contradictions = 0;
        int i = 0;
        while (i < text.length()) {
            int length = sequence(text, i);
            if (length > 0) {
                sequences++;
                support += isTelling(text, i, length) ? MIN_SUPPORT : 1;
            } else if (contradicts(text, i)) {
                contradictions++;
            }
            i += Math.max(1, length);
            int sequencesAtMost = sequences + (text.length() - i) / MIN_SEQUENCE_LENGTH;
            if (sequencesAtMost < contradictions * SUPPORT_PER_CONTRADICTION) {
                // Whatever follows: Arabic as it should be is told so by its first words.
                return text;
            }
        }
        boolean certain = support >= MIN_SUPPORT && sequences >= contradictions * SUPPORT_PER_CONTRADICTION;
        return certain ? rewrite(text) : text;
    }

    /** Three bytes and more, and {@code Ã} before a sign that is no quotation mark: nobody writes so. */
    private boolean isTelling(String text, int i, int length) {
        char next = text.charAt(i + 1);
        return this == WESTERN
                && (length > 2
                        || (byteOf(text, i) == LATIN_LEAD && !Character.isLetter(next) && QUOTES.indexOf(next) < 0));
    }

    private boolean contradicts(String text, int i) {
        return byteOf(text, i) >= HIGH && !isSpaced(text, i) && !isLost(text, i);
    }

    private String rewrite(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int length = sequence(text, i);
            if (length > 0) {
                out.appendCodePoint(codePoint(text, i, length));
            } else if (isSpaced(text, i)) {
                out.append(byteOf(text, i) == LATIN_LEAD ? "à" : "");
            } else if (isLost(text, i)) {
                out.append(Characters.LOST);
                length = 2;
            } else {
                out.append(isArabicLead(text, i) ? Characters.LOST : text.charAt(i));
            }
            i += Math.max(1, length);
        }
        return out.toString();
    }

    /** A first byte before what cannot be read: the page has no character for each byte. */
    private boolean isLost(String text, int i) {
        int lead = byteOf(text, i);
        return lead >= FIRST_LEAD
                && lead <= LAST_LEAD
                && i + 1 < text.length()
                && text.charAt(i + 1) == Characters.LOST;
    }

    /** A letter of two bytes without its second, such as a soft hyphen that was taken out. */
    private boolean isArabicLead(String text, int i) {
        int lead = byteOf(text, i);
        return lead >= FIRST_ARABIC_LEAD && lead <= LAST_ARABIC_LEAD;
    }

    /** The first byte of {@code à} or of a no-break space, whose second has become a plain space. */
    private boolean isSpaced(String text, int i) {
        int lead = byteOf(text, i);
        return this == WESTERN
                && (lead == LATIN_LEAD || lead == FIRST_LEAD)
                && i + 1 < text.length()
                && text.charAt(i + 1) == ' ';
    }

    /** The number of characters from the index on that are one character in UTF-8; 0 if they are none. */
    private int sequence(String text, int i) {
        int lead = byteOf(text, i);
        if (lead < FIRST_LEAD || lead > LAST_LEAD) {
            return 0;
        }
        int length = lead >= FIRST_OF_FOUR ? 4 : lead >= FIRST_OF_THREE ? 3 : 2;
        for (int k = 1; k < length; k++) {
            int next = i + k < text.length() ? byteOf(text, i + k) : 0;
            if (next < HIGH || next >= 0xC0) {
                return 0;
            }
        }
        int c = codePoint(text, i, length);
        boolean shortest = length == 2 || c >= (length == 3 ? 0x800 : 0x10000);
        boolean character = c <= Character.MAX_CODE_POINT && (c < 0xD800 || c > 0xDFFF);
        return shortest && character ? length : 0;
    }

    private int codePoint(String text, int i, int length) {
        int c = byteOf(text, i) & (0xFF >> (length + 1));
        for (int k = 1; k < length; k++) {
            c = c << 6 | (byteOf(text, i + k) & 0x3F);
        }
        return c;
    }

    private int byteOf(String text, int i) {
        char c = text.charAt(i);
        return c <= LAST_CHARACTER ? bytes[c] & 0xFF : 0;
    }
}
