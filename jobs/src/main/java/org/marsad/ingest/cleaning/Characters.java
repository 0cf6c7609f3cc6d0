package org.marsad.ingest.cleaning;

import com.ibm.icu.text.Normalizer2;

/**
 * Text in normal Unicode, whatever was in it.
 *
 * <ul>
 *   <li>every line end (CR, CRLF, NEL, vertical tab, form feed, line and paragraph separator) becomes a line feed;
 *   <li>every other control character becomes a space, tabs among them;
 *   <li>bidi controls, zero-width characters, soft hyphens, other format and private-use characters go; the zero-width
 *       non-joiner stays between two letters of the Arabic script, where Persian spells with it;
 *   <li>a surrogate without its partner is a lost character; a run of lost characters becomes one U+FFFD;
 *   <li>more than {@value #MAXIMUM_MARKS} marks on one letter go: as in the Stream-Safe Text Format of UAX 15, so that
 *       normalization stays linear;
 *   <li>Arabic presentation forms become the letters that they show, except for the ligatures of whole phrases;
 *   <li>last, canonical composition (NFC).
 * </ul>
 */
final class Characters {

    static final char LOST = '\uFFFD';
    private static final int MAXIMUM_MARKS = 30;
    private static final char NEXT_LINE = '\u0085';
    private static final char VERTICAL_TAB = '\u000B';
    private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';
    private static final int MAXIMUM_FORM = 4;
    private static final char FIRST_VOWEL_SIGN = '\u064B';
    private static final char LAST_VOWEL_SIGN = '\u0652';
    private static final char FIRST_ARABIC_DIGIT = '\u0660';
    private static final char LAST_ARABIC_DIGIT = '\u0669';

    /** From here on dashes, quotation marks, bullets and dots. */
    private static final char FIRST_DASH = '\u2010';

    private static final char LAST_DOTS = '\u2027';

    private Characters() {}

    static String normal(String text) {
        if (isPlain(text)) {
            return text;
        }
        String replaced = replace(text);
        return isPlain(replaced) ? replaced : Normalizer2.getNFCInstance().normalize(replaced);
    }

    /**
     * Whether only letters, digits, punctuation, spaces and line feeds stand in the text, none of which composes with
     * another, and vowel signs of Arabic of which no two follow each other, so that their order can't be wrong: most
     * texts are so, and stay as they are.
     */
    private static boolean isPlain(String text) {
        char[] chars = text.toCharArray();
        boolean sign = false;
        for (char c : chars) {
            boolean vowel = c >= FIRST_VOWEL_SIGN && c <= LAST_VOWEL_SIGN;
            if (!isPlain(c) && (!vowel || sign)) {
                return false;
            }
            sign = vowel;
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return c == '\n'
                || (c >= ' ' && c < '\u007F')
                || (c >= '\u0620' && c <= '\u064A')
                || (c >= '\u00A0' && c < '\u0300' && c != '\u00AD')
                || c == '\u060C'
                || c == '\u061B'
                || c == '\u061F'
                || (c >= FIRST_ARABIC_DIGIT && c <= LAST_ARABIC_DIGIT)
                || (c >= FIRST_DASH && c <= LAST_DOTS);
    }

    private static String replace(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int marks = 0;
        int i = 0;
        while (i < text.length()) {
            int plain = i;
            while (i < text.length() && isPlain(text.charAt(i))) {
                i++;
            }
            if (i > plain) {
                out.append(text, plain, i);
                marks = 0;
                continue;
            }
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            int type = Character.getType(c);
            marks = isMark(type) ? marks + 1 : 0;
            if (isLineEnd(c)) {
                boolean pair = c == '\r' && next < text.length() && text.charAt(next) == '\n';
                out.append(pair ? "" : "\n");
            } else if (type == Character.CONTROL) {
                out.append(' ');
            } else if (c == LOST || type == Character.SURROGATE) {
                appendLost(out);
            } else if (isPresentationForm(c)) {
                appendLetters(out, c);
            } else if (marks <= MAXIMUM_MARKS && isKept(text, i, next, c, type)) {
                out.appendCodePoint(c);
            }
            i = next;
        }
        return out.toString();
    }

    private static boolean isKept(String text, int start, int next, int c, int type) {
        if (c == ZERO_WIDTH_NON_JOINER) {
            return start > 0 && next < text.length() && isArabic(text.charAt(start - 1)) && isArabic(text.charAt(next));
        }
        return type != Character.FORMAT && type != Character.PRIVATE_USE;
    }

    private static boolean isArabic(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
    }

    private static boolean isMark(int type) {
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isLineEnd(int c) {
        return switch (c) {
            case '\n', '\r', VERTICAL_TAB, '\f', NEXT_LINE, LINE_SEPARATOR, PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static boolean isPresentationForm(int c) {
        return (c >= 0xFB50 && c <= 0xFD3D) || (c >= 0xFE70 && c <= 0xFEFC);
    }

    private static void appendLetters(StringBuilder out, int form) {
        String letters = Normalizer2.getNFKCInstance().normalize(Character.toString(form));
        // A lone mark decomposes to a space and the mark.
        out.append(letters.length() <= MAXIMUM_FORM ? letters.strip() : Character.toString(form));
    }

    private static void appendLost(StringBuilder out) {
        if (out.isEmpty() || out.charAt(out.length() - 1) != LOST) {
            out.append(LOST);
        }
    }
}
