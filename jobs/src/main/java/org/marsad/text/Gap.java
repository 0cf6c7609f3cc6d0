package org.marsad.text;

/** What stands between a word and the one before it, as a set of bits. */
public final class Gap {

    public static final int SPACE = 1;
    public static final int HYPHEN = 1 << 1;
    public static final int DOT = 1 << 2;
    public static final int SENTENCE_MARK = 1 << 3;
    public static final int LINE_BREAK = 1 << 4;
    public static final int QUOTE = 1 << 5;
    public static final int BRACKET = 1 << 6;
    public static final int OTHER = 1 << 7;

    private Gap() {}

    static int of(CharKind kind) {
        return switch (kind) {
            case SPACE, AMPERSAND -> SPACE;
            case LINE_BREAK -> LINE_BREAK;
            case HYPHEN -> HYPHEN;
            case APOSTROPHE, QUOTE -> QUOTE;
            case BRACKET -> BRACKET;
            case DOT -> DOT;
            case SENTENCE_MARK -> SENTENCE_MARK;
            case ARABIC, UPPER, LOWER, UNCASED, DIGIT, SILENT -> 0;
            case OTHER, SURROGATE -> OTHER;
        };
    }
}
