package org.marsad.tagger;

import org.marsad.text.ArabicLetters;
import org.marsad.text.Gap;
import org.marsad.text.Sentences;
import org.marsad.text.Tokens;

/**
 * The features of each word of a text, as numbers of {@value #BITS} bits; no string is made.
 *
 * <p>Of a word: its folded letters, the same without particles, its first and last letters, its shape, its classes (see
 * {@link WordClasses}), what the catalogue makes of it; the same of the words around, and pairs of them.
 */
final class WordFeatures {

    static final int BITS = 19;
    static final int MAX_FEATURES = 64;

    private static final int SHIFT = Integer.SIZE - BITS;
    private static final int OUTSIDE = 0x5BD1E995;
    private static final int MAX_AFFIX = 4;
    private static final int MIN_STEM = 3;

    private final Tokens tokens;
    private final int[] hints;
    private final int[] stems;
    private final int[] kinds;
    private int size;

    WordFeatures(WordClasses classes, Tokens tokens, int[] hints) {
        this.tokens = tokens;
        this.hints = hints;
        stems = new int[tokens.size()];
        kinds = new int[tokens.size()];
        for (int i = 0; i < stems.length; i++) {
            stems[i] = stem(i);
            kinds[i] = classes.of(tokens.hash(i)) | classes.of(stems[i]);
        }
    }

    /** Fills in the features of a word, and says how many they are. */
    int of(int word, int[] features) {
        size = 0;
        int here = tokens.hash(word);
        int before = hash(word - 1);
        int after = hash(word + 1);
        add(features, 1, here);
        add(features, 2, stems[word]);
        add(features, 3, before);
        add(features, 4, after);
        add(features, 5, hash(word - 2));
        add(features, 6, hash(word + 2));
        add(features, 7, before * 31 + here);
        add(features, 8, here * 31 + after);
        add(features, 9, stem(word, -1) * 31 + stems[word]);
        add(features, 10, hash(word - 2) * 31 + before);
        affixes(features, word);
        int shape = shape(word);
        add(features, 20, shape);
        add(features, 21, shape * 64 + shapeAt(word - 1));
        add(features, 22, shape * 64 + shapeAt(word + 1));
        int gap = gap(word);
        add(features, 23, gap);
        add(features, 24, gap(word + 1));
        add(features, 25, gap * 64 + gap(word + 1));
        int kind = kinds[word];
        for (int offset = -2; offset <= 2; offset++) {
            int classesThere = kind(word + offset);
            for (int bits = classesThere; bits != 0; bits &= bits - 1) {
                add(features, 30 + offset, Integer.numberOfTrailingZeros(bits));
            }
            add(features, 40 + offset, hint(word + offset));
        }
        add(features, 50, kind(word - 1) * 4099 + kind);
        add(features, 51, kind * 4099 + kind(word + 1));
        add(features, 52, (kind(word - 1) * 4099 + kind) * 4099 + kind(word + 1));
        add(features, 53, hint(word - 1) * 16 + hints[word]);
        add(features, 54, hints[word] * 16 + hint(word + 1));
        add(features, 55, (hint(word - 1) * 16 + hints[word]) * 16 + hint(word + 1));
        add(features, 56, hints[word] * 64 + shape);
        add(features, 57, kind(word - 1) * 64 + shape);
        add(features, 58, hints[word] * 31 + here);
        return size;
    }

    private void add(int[] features, int template, int value) {
        int mixed = (value ^ template * 0x9E3779B9) * 0x85EBCA6B;
        mixed ^= mixed >>> 15;
        features[size++] = (mixed * 0xC2B2AE35) >>> SHIFT;
    }

    private void affixes(int[] features, int word) {
        int length = tokens.length(word);
        int hash = 0;
        int from = 0;
        for (int i = 0; i < Math.min(MAX_AFFIX, length); i++) {
            hash = hash * 31 + tokens.folded(word, i);
            add(features, 11 + i, hash);
        }
        hash = from;
        for (int i = 0; i < Math.min(MAX_AFFIX, length); i++) {
            hash = hash * 31 + tokens.folded(word, length - 1 - i);
            add(features, 15 + i, hash);
        }
    }

    private int hash(int word) {
        return word < 0 || word >= tokens.size() ? OUTSIDE + word - Math.min(word, 0) : tokens.hash(word);
    }

    private int stem(int word, int offset) {
        int at = word + offset;
        return at < 0 || at >= stems.length ? OUTSIDE : stems[at];
    }

    private int kind(int word) {
        return word < 0 || word >= kinds.length ? 0 : kinds[word];
    }

    private int hint(int word) {
        return word < 0 || word >= hints.length ? 0 : hints[word] + 1;
    }

    private int shapeAt(int word) {
        return word < 0 || word >= tokens.size() ? 0 : shape(word);
    }

    private int shape(int word) {
        int shape = tokens.is(word, Tokens.ARABIC) ? 1 : 0;
        shape |= tokens.is(word, Tokens.CAPITAL) ? 2 : 0;
        shape |= tokens.is(word, Tokens.ALL_CAPITALS) ? 4 : 0;
        shape |= tokens.is(word, Tokens.NUMBER) ? 8 : 0;
        shape |= Sentences.startsSentence(tokens, word) ? 16 : 0;
        shape |= hasArticle(word, particles(word)) ? 32 : 0;
        return shape;
    }

    /** What stands before the word, as one of few numbers. */
    private int gap(int word) {
        if (word >= tokens.size()) {
            return 7;
        }
        int gap = tokens.gapBefore(word);
        return (gap & (Gap.SENTENCE_MARK | Gap.DOT | Gap.LINE_BREAK)) != 0
                ? 1
                : (gap & Gap.QUOTE) != 0 ? 2 : (gap & Gap.BRACKET) != 0 ? 3 : (gap & Gap.OTHER) != 0 ? 4 : 0;
    }

    /** The letters at the start that may be a conjunction and a preposition. */
    private int particles(int word) {
        if (!tokens.is(word, Tokens.ARABIC)) {
            return 0;
        }
        int length = tokens.length(word);
        int at = 0;
        char c = tokens.plain(word, 0);
        if ((c == ArabicLetters.WAW || c == ArabicLetters.FEH) && length - 1 > MIN_STEM) {
            at = 1;
            c = tokens.plain(word, 1);
        }
        if ((c == ArabicLetters.BEH || c == ArabicLetters.LAM || c == ArabicLetters.KAF)
                && length - at - 1 > MIN_STEM) {
            at++;
        }
        return at;
    }

    private boolean hasArticle(int word, int at) {
        return tokens.is(word, Tokens.ARABIC)
                && tokens.length(word) > at + 2
                && tokens.plain(word, at) == ArabicLetters.ALEF
                && tokens.plain(word, at + 1) == ArabicLetters.LAM;
    }

    /** The hash of the word without a conjunction, and without a preposition where an article stands behind it. */
    private int stem(int word) {
        int at = particles(word);
        if (at == 0) {
            return tokens.hash(word);
        }
        if (!hasArticle(word, at) && at == 1 && tokens.plain(word, 0) != ArabicLetters.WAW) {
            return tokens.hash(word);
        }
        int hash = 0;
        for (int i = tokens.length(word) - 1; i >= at; i--) {
            hash = hash * 31 + tokens.folded(word, i);
        }
        return hash;
    }
}
