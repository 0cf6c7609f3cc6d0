package org.marsad.text;

/**
 * Cuts a text into words in one pass, in time linear in its length.
 *
 * <ul>
 *   <li>a word is a run of letters and digits; silent marks (vowel signs, tatweel, bidi controls) belong to it;
 *   <li>Arabic letters and any others part: {@code وReuters} is two words;
 *   <li>the possessive {@code 's} is no part of a word; another apostrophe between letters is skipped
 *       ({@code Sana'a} is {@code sanaa});
 *   <li>single capitals with dots are one word: {@code U.S.};
 *   <li>hyphens part words.
 * </ul>
 */
public final class Tokenizer {

    private final char[] text;
    private final Tokens tokens;
    private int at;

    private Tokenizer(String text) {
        this.text = text.toCharArray();
        this.tokens = new Tokens(text);
    }

    public static Tokens tokenize(String text) {
        return new Tokenizer(text).run();
    }

    private Tokens run() {
        int gap = 0;
        int length = text.length;
        while (at < length) {
            char c = text[at];
            byte traits = LetterForms.traits(c);
            if (traits == LetterForms.ARABIC) {
                arabicWord(gap);
                gap = 0;
            } else if ((traits & LetterForms.OTHER_WORD) != 0) {
                otherWord(gap);
                gap = text[at - 1] == '.' ? Gap.DOT : 0;
            } else {
                gap |= c == ' ' ? Gap.SPACE : gapOf(c);
                at++;
            }
        }
        return tokens;
    }

    /** A tatweel that joins no letters is written for a dash. */
    private static int gapOf(char c) {
        return c == ArabicLetters.TATWEEL ? Gap.HYPHEN : Gap.of(LetterForms.kind(c));
    }

    private void arabicWord(int gap) {
        int start = at;
        int length = text.length;
        while (at < length) {
            char c = text[at];
            byte traits = LetterForms.traits(c);
            if (traits == LetterForms.ARABIC) {
                add(c);
            } else if (traits != LetterForms.SILENT) {
                break;
            }
            at++;
        }
        tokens.close(start, at, gap, Tokens.ARABIC);
    }

    private void otherWord(int gap) {
        int start = at;
        int length = text.length;
        int seen = 0;
        boolean dotted = false;
        boolean possessive = false;
        while (true) {
            at = tokens.addRun(text, at);
            seen |= tokens.traitsOfRun();
            if (at == length) {
                break;
            }
            char c = text[at];
            byte traits = LetterForms.traits(c);
            if ((traits & LetterForms.OTHER_WORD) != 0) {
                tokens.letters(LetterForms.expansion(c));
                seen |= traits;
            } else if (c == '.' && (dotted || at == start + 1) && isInitial(at - 1)) {
                if (!isInitial(at + 1) || wordAt(at + 2)) {
                    at += dotted ? 1 : 0;
                    break;
                }
                dotted = true;
            } else if (traits != LetterForms.SILENT) {
                possessive = LetterForms.kind(c) == CharKind.APOSTROPHE && isPossessive(at);
                if (possessive || LetterForms.kind(c) != CharKind.APOSTROPHE || !otherWordAt(at + 1)) {
                    break;
                }
            }
            at++;
        }
        tokens.close(start, at, gap, flags(start, seen, dotted));
        if (possessive) {
            at += 2;
        }
    }

    private int flags(int start, int seen, boolean dotted) {
        boolean capital = LetterForms.traits(text[start]) == LetterForms.UPPER;
        boolean allCapitals = (seen & (LetterForms.UPPER | LetterForms.LOWER)) == LetterForms.UPPER;
        return (capital ? Tokens.CAPITAL : 0)
                | (allCapitals ? Tokens.ALL_CAPITALS : 0)
                | (dotted ? Tokens.DOTTED : 0)
                | (seen == LetterForms.DIGIT ? Tokens.NUMBER : 0);
    }

    private boolean isInitial(int index) {
        return index < text.length && LetterForms.traits(text[index]) == LetterForms.UPPER;
    }

    private boolean isPossessive(int apostrophe) {
        int s = apostrophe + 1;
        return s < text.length && (text[s] == 's' || text[s] == 'S') && !wordAt(s + 1);
    }

    private boolean wordAt(int index) {
        return index < text.length && LetterForms.kind(text[index]).isWord();
    }

    private boolean otherWordAt(int index) {
        return index < text.length && (LetterForms.traits(text[index]) & LetterForms.OTHER_WORD) != 0;
    }

    private void add(char c) {
        char plain = LetterForms.plain(c);
        if (plain == LetterForms.EXPANDED) {
            tokens.letters(LetterForms.expansion(c));
        } else {
            tokens.letter(plain);
        }
    }
}
