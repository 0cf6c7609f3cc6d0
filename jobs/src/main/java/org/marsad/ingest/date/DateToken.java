package org.marsad.ingest.date;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.marsad.text.ArabicLetters;

/**
 * A piece of a written date: a run of digits, a run of letters, or one other character.
 *
 * @param text digits in ASCII; letters folded: lower case, no accents, one form of alef, ya and teh marbuta
 * @param afterSpace whether white space stands before it
 * @param persian whether it is written in the digits of Persian and Urdu
 */
record DateToken(Kind kind, String text, boolean afterSpace, boolean persian) {

    enum Kind {
        NUMBER,
        WORD,
        SIGN
    }

    private static final int MAXIMUM_TOKENS = 128;

    boolean isNumber(int minimumDigits, int maximumDigits) {
        return kind == Kind.NUMBER && text.length() >= minimumDigits && text.length() <= maximumDigits;
    }

    boolean isSign(String signs) {
        return kind == Kind.SIGN && signs.contains(text);
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    int number() {
        return Integer.parseInt(text);
    }

    /** The first tokens of a text, at most {@value #MAXIMUM_TOKENS}. */
    static List<DateToken> of(String text) {
        List<DateToken> tokens = new ArrayList<>();
        boolean space = false;
        int i = 0;
        while (i < text.length() && tokens.size() < MAXIMUM_TOKENS) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c)) {
                space |= !isInvisible(c);
                i++;
                continue;
            }
            int start = i;
            Kind kind = kindOf(c);
            do {
                i++;
            } while (kind != Kind.SIGN && i < text.length() && continues(kind, text.charAt(i)));
            tokens.add(new DateToken(kind, fold(kind, text.substring(start, i)), space, isPersian(c)));
            space = false;
        }
        return tokens;
    }

    private static Kind kindOf(char c) {
        if (Character.isDigit(c)) {
            return Kind.NUMBER;
        }
        return Character.isLetter(c) ? Kind.WORD : Kind.SIGN;
    }

    private static boolean isPersian(char c) {
        return c >= ArabicLetters.EXTENDED_ARABIC_INDIC_ZERO && c <= ArabicLetters.EXTENDED_ARABIC_INDIC_ZERO + 9;
    }

    private static boolean continues(Kind kind, char c) {
        return kindOf(c) == kind || (kind == Kind.WORD && Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT;
    }

    private static String fold(Kind kind, String text) {
        if (kind == Kind.NUMBER) {
            StringBuilder digits = new StringBuilder(text.length());
            text.chars().forEach(c -> digits.append(Character.digit(c, 10)));
            return digits.toString();
        }
        if (kind == Kind.SIGN) {
            return "‐‑–—−".contains(text) ? "-" : text;
        }
        StringBuilder letters = new StringBuilder(text.length());
        Normalizer2.getNFDInstance()
                .normalize(text.toLowerCase(Locale.ROOT))
                .chars()
                .forEach(c -> {
                    char letter = ArabicLetters.toArabic((char) c);
                    if (Character.getType(letter) != Character.NON_SPACING_MARK && letter != ArabicLetters.TATWEEL) {
                        letters.append(foldLetter(letter));
                    }
                });
        return letters.toString();
    }

    private static char foldLetter(char letter) {
        return switch (letter) {
            case ArabicLetters.ALEF_MAKSURA -> ArabicLetters.YEH;
            case ArabicLetters.TEH_MARBUTA -> ArabicLetters.HEH;
            default -> letter;
        };
    }
}
