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

    private final String text;
    private final Tokens tokens;
    private int at;

    private Tokenizer(String text) {
        this.text = text;
        this.tokens = new Tokens(text);
    }

    public static Tokens tokenize(String text) {
        return new Tokenizer(text).run();
    }

    private Tokens run() {
        int gap = 0;
        int length = text.length();
        while (at < length) {
            CharKind kind = kindAt(at);
            if (kind.isWord()) {
                if (kind == CharKind.ARABIC) {
                    arabicWord(gap);
                } else {
                    otherWord(gap);
                }
                gap = at > 0 && text.charAt(at - 1) == '.' ? Gap.DOT : 0;
            } else {
                gap |= text.charAt(at) == ArabicLetters.TATWEEL ? Gap.HYPHEN : Gap.of(kind);
                at++;
            }
        }
        return tokens;
    }

    private void arabicWord(int gap) {
        int start = at;
        int length = text.length();
        while (at < length) {
            char c = text.charAt(at);
            CharKind kind = LetterForms.kind(c);
            if (kind == CharKind.ARABIC) {
                add(c);
            } else if (kind != CharKind.SILENT) {
                break;
            }
            at++;
        }
        tokens.close(start, at, gap, Tokens.ARABIC);
    }

    private void otherWord(int gap) {
        int start = at;
        int length = text.length();
        boolean capital = kindAt(at) == CharKind.UPPER;
        boolean upper = false;
        boolean lower = false;
        boolean dotted = false;
        boolean digits = true;
        boolean possessive = false;
        while (at < length) {
            char c = text.charAt(at);
            CharKind kind = LetterForms.kind(c);
            if (kind.isWord() && kind != CharKind.ARABIC) {
                add(c);
                upper |= kind == CharKind.UPPER;
                lower |= kind == CharKind.LOWER;
                digits &= kind == CharKind.DIGIT;
            } else if (kind == CharKind.DOT && (dotted || at == start + 1) && isInitial(at - 1)) {
                if (isInitial(at + 1) && !wordAt(at + 2)) {
                    dotted = true;
                } else {
                    if (dotted) {
                        at++;
                    }
                    break;
                }
            } else if (kind == CharKind.APOSTROPHE) {
                possessive = isPossessive(at);
                if (possessive || !wordAt(at + 1) || kindAt(at + 1) == CharKind.ARABIC) {
                    break;
                }
            } else if (kind != CharKind.SILENT) {
                break;
            }
            at++;
        }
        int flags = (capital ? Tokens.CAPITAL : 0)
                | (upper && !lower ? Tokens.ALL_CAPITALS : 0)
                | (dotted ? Tokens.DOTTED : 0)
                | (digits ? Tokens.NUMBER : 0);
        tokens.close(start, at, gap, flags);
        if (possessive) {
            at += 2;
        }
    }

    private boolean isInitial(int index) {
        return index < text.length() && kindAt(index) == CharKind.UPPER;
    }

    private boolean isPossessive(int apostrophe) {
        int s = apostrophe + 1;
        return s < text.length() && (text.charAt(s) == 's' || text.charAt(s) == 'S') && !wordAt(s + 1);
    }

    private boolean wordAt(int index) {
        return index < text.length() && kindAt(index).isWord();
    }

    private CharKind kindAt(int index) {
        return LetterForms.kind(text.charAt(index));
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
