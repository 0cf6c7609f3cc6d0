package org.marsad.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;

/**
 * Characters of addresses and paths written as {@code %D8%A3}: the bytes of their UTF-8 (RFC 3986). What is no UTF-8 stays
 * as it is written. Takes time linear in the text.
 */
public final class PercentEncoding {

    private static final String UNRESERVED = "-._~";
    private static final char FIRST_BEYOND_ASCII = '\u0080';

    private PercentEncoding() {}

    /** The text with every encoded character decoded. */
    public static String decode(String text) {
        return decode(text, c -> true);
    }

    /**
     * The one spelling of all that mean the same (RFC 3986, 6.2.2): letters, digits and what lies beyond ASCII are decoded,
     * what else is encoded has upper-case digits, and a space is {@code %20}.
     */
    public static String normal(String text) {
        return decode(text, PercentEncoding::isPlain).replace(" ", "%20");
    }

    private static boolean isPlain(int c) {
        return c >= FIRST_BEYOND_ASCII || Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0;
    }

    private static String decode(String text, IntPredicate decoded) {
        int percent = text.indexOf('%');
        if (percent < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        while (percent >= 0) {
            int end = percent;
            while (value(text, end) >= 0) {
                end += 3;
            }
            if (end > percent) {
                out.append(text, done, percent);
                append(out, text, percent, end, decoded);
                done = end;
            }
            percent = text.indexOf('%', Math.max(end, percent + 1));
        }
        return out.append(text, done, text.length()).toString();
    }

    private static void append(StringBuilder out, String text, int start, int end, IntPredicate decoded) {
        ByteBuffer bytes = ByteBuffer.allocate((end - start) / 3);
        for (int at = start; at < end; at += 3) {
            bytes.put((byte) value(text, at));
        }
        CharBuffer characters;
        try {
            characters = StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
        } catch (CharacterCodingException notUtf8) {
            out.append(text, start, end);
            return;
        }
        characters.toString().codePoints().forEach(c -> {
            if (decoded.test(c)) {
                out.appendCodePoint(c);
            } else {
                out.append(String.format(java.util.Locale.ROOT, "%%%02X", c));
            }
        });
    }

    /** The byte that is encoded at the index, or -1. */
    private static int value(String text, int at) {
        if (at + 2 >= text.length() || text.charAt(at) != '%') {
            return -1;
        }
        int high = Character.digit(text.charAt(at + 1), 16);
        int low = Character.digit(text.charAt(at + 2), 16);
        return high < 0 || low < 0 || text.charAt(at + 1) > 'f' || text.charAt(at + 2) > 'f' ? -1 : high * 16 + low;
    }
}
