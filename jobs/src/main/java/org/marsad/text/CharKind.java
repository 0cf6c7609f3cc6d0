package org.marsad.text;

/** What a char is to the tokenizer. */
enum CharKind {
    ARABIC(true),
    UPPER(true),
    LOWER(true),
    /** A letter without case of another script. */
    UNCASED(true),
    DIGIT(true),
    /** Written on or between letters, and no letter itself: vowel signs, tatweel, joiners, bidi controls. */
    SILENT(false),
    SPACE(false),
    LINE_BREAK(false),
    HYPHEN(false),
    APOSTROPHE(false),
    QUOTE(false),
    BRACKET(false),
    DOT(false),
    /** Ends a sentence whatever follows. */
    SENTENCE_MARK(false),
    /** The ampersand joins two words of a name as a space does. */
    AMPERSAND(false),
    OTHER(false),
    SURROGATE(false);

    private final boolean word;

    CharKind(boolean word) {
        this.word = word;
    }

    /** Whether a word is made of such chars. */
    boolean isWord() {
        return word;
    }

    static CharKind of(char c) {
        return switch (c) {
            case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> LINE_BREAK;
            case ' ', '\t', '\u00A0' -> SPACE;
            case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> HYPHEN;
            case '\'', '\u2019', '\u02BC', '`', '\u00B4', '\u2018' -> APOSTROPHE;
            case '"', '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB', '\u2039', '\u203A' -> QUOTE;
            case '(', ')', '[', ']', '{', '}', '\uFD3E', '\uFD3F' -> BRACKET;
            case '.' -> DOT;
            case '!', '?', '\u061F', '\u2026', '\u06D4', '\u3002', '\uFF01', '\uFF1F', '\u0964' -> SENTENCE_MARK;
            case '&' -> AMPERSAND;
            case '\u00AD', '\u200B', '\uFEFF', ArabicLetters.TATWEEL -> SILENT;
            default -> ofType(c);
        };
    }

    private static CharKind ofType(char c) {
        return switch (Character.getType(c)) {
            case Character.SURROGATE -> SURROGATE;
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> SILENT;
            case Character.SPACE_SEPARATOR -> SPACE;
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> UPPER;
            case Character.LOWERCASE_LETTER -> LOWER;
            case Character.OTHER_LETTER, Character.MODIFIER_LETTER -> Character.UnicodeScript.of(c)
                            == Character.UnicodeScript.ARABIC
                    ? ARABIC
                    : UNCASED;
            default -> OTHER;
        };
    }
}
