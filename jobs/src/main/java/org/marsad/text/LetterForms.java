package org.marsad.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The kind of every char and its two written forms, held in tables so that a text is read in one pass.
 *
 * <ul>
 *   <li><b>plain form</b>: presentation forms and ligatures are taken apart, Persian letters become Arabic, digits
 *       become ASCII, Latin letters lose case and diacritics; marks, tatweel and bidi controls vanish;
 *   <li><b>folded form</b>, of a plain form: alef with hamza or madda is alef, alef maksura is yeh, teh marbuta is
 *       heh; hamza on waw or yeh stays, for it parts words ({@code فئات}, {@code فيات}).
 * </ul>
 */
final class LetterForms {

    /** The plain form is more than one char long and stands in {@link #expansion}. */
    static final char EXPANDED = '\uFFFF';

    private static final int CHARS = Character.MAX_VALUE + 1;
    private static final int FOLDABLE_FROM = ArabicLetters.HAMZA;
    private static final int FOLDABLE_TO = ArabicLetters.YEH;
    private static final char[] FOLDED = new char[FOLDABLE_TO - FOLDABLE_FROM + 1];

    static final byte ARABIC = 1;
    static final byte UPPER = 1 << 1;
    static final byte LOWER = 1 << 2;
    static final byte DIGIT = 1 << 3;
    /** A letter of another script without case. */
    static final byte UNCASED = 1 << 4;

    static final byte SILENT = 1 << 5;
    /** Every letter and digit that is not Arabic. */
    static final byte OTHER_WORD = UPPER | LOWER | DIGIT | UNCASED;

    private static final CharKind[] KINDS = new CharKind[CHARS];
    private static final byte[] TRAITS = new byte[CHARS];
    private static final char[] PLAIN = new char[CHARS];
    private static final Map<Character, String> EXPANSIONS = new HashMap<>();
    private static final Map<Character, String> STROKED = Map.of(
            'ø', "o", 'đ', "d", 'ł', "l", 'ı', "i", 'ß', "ss", 'æ', "ae", 'œ', "oe", 'þ', "th", 'ð', "d", 'ħ', "h");

    static {
        for (int i = 0; i < FOLDED.length; i++) {
            FOLDED[i] = folded((char) (FOLDABLE_FROM + i));
        }
        for (int i = 0; i < CHARS; i++) {
            char c = (char) i;
            CharKind kind = CharKind.of(c);
            KINDS[i] = kind;
            TRAITS[i] = traits(kind);
            if (kind.isWord()) {
                String plain = plainForm(c);
                if (plain.length() == 1) {
                    PLAIN[i] = plain.charAt(0);
                } else {
                    PLAIN[i] = EXPANDED;
                    EXPANSIONS.put(c, plain);
                }
            }
        }
    }

    private LetterForms() {}

    static CharKind kind(char c) {
        return KINDS[c];
    }

    /** One bit for what the char is in a word, or zero: as {@link #kind}, for the loops that read every char. */
    static byte traits(char c) {
        return TRAITS[c];
    }

    /** The plain form of a letter or digit, or {@link #EXPANDED}. */
    static char plain(char c) {
        return PLAIN[c];
    }

    static String expansion(char c) {
        return EXPANSIONS.get(c);
    }

    /** The folded form of a plain form. */
    static char fold(char c) {
        int at = c - FOLDABLE_FROM;
        return at >= 0 && at < FOLDED.length ? FOLDED[at] : c;
    }

    private static char folded(char c) {
        return switch (c) {
            case ArabicLetters.ALEF_MADDA,
                    ArabicLetters.ALEF_HAMZA_ABOVE,
                    ArabicLetters.ALEF_HAMZA_BELOW -> ArabicLetters.ALEF;
            case ArabicLetters.ALEF_MAKSURA -> ArabicLetters.YEH;
            case ArabicLetters.TEH_MARBUTA -> ArabicLetters.HEH;
            default -> c;
        };
    }

    private static byte traits(CharKind kind) {
        return switch (kind) {
            case ARABIC -> ARABIC;
            case UPPER -> UPPER;
            case LOWER -> LOWER;
            case DIGIT -> DIGIT;
            case UNCASED -> UNCASED;
            case SILENT -> SILENT;
            case SPACE,
                    LINE_BREAK,
                    HYPHEN,
                    APOSTROPHE,
                    QUOTE,
                    BRACKET,
                    DOT,
                    SENTENCE_MARK,
                    AMPERSAND,
                    OTHER,
                    SURROGATE -> 0;
        };
    }

    private static String plainForm(char c) {
        if (c < 0x80) {
            return String.valueOf(Character.toLowerCase(c));
        }
        int digit = Character.digit(c, 10);
        if (digit >= 0) {
            return String.valueOf((char) ('0' + digit));
        }
        if (CharKind.of(c) == CharKind.ARABIC) {
            return lettersOf(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC), c);
        }
        String lower = String.valueOf(c).toLowerCase(Locale.ROOT);
        String stroked = STROKED.get(lower.charAt(0));
        if (stroked != null) {
            return stroked;
        }
        return isLatin(c) ? lettersOf(Normalizer.normalize(lower, Normalizer.Form.NFKD), c) : lower.substring(0, 1);
    }

    private static boolean isLatin(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    private static String lettersOf(String normal, char original) {
        StringBuilder letters = new StringBuilder(normal.length());
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            if (Character.isLetterOrDigit(c) && c != ArabicLetters.TATWEEL) {
                letters.append(Character.toLowerCase(ArabicLetters.toArabic(c)));
            }
        }
        return letters.isEmpty() ? String.valueOf(original) : letters.toString();
    }
}
