package org.marsad.engine.matcher;

import org.marsad.text.Tokens;

/** A hash of folded letters, taken from the last to the first, so that the hash of every ending comes along. */
final class WordHash {

    private static final int FACTOR = 31;
    private static final int SPREAD = 0x9E3779B9;
    private static final int HIGH_HALF = 15;

    private WordHash() {}

    static int prepend(int hash, char letter) {
        return hash * FACTOR + letter;
    }

    /** The hash of a word from a letter on. */
    static int of(Tokens tokens, int token, int from) {
        int hash = 0;
        for (int i = tokens.length(token) - 1; i >= from; i--) {
            hash = prepend(hash, tokens.folded(token, i));
        }
        return hash;
    }

    static int of(String folded) {
        int hash = 0;
        for (int i = folded.length() - 1; i >= 0; i--) {
            hash = prepend(hash, folded.charAt(i));
        }
        return hash;
    }

    static int spread(int hash) {
        int product = hash * SPREAD;
        return product ^ (product >>> HIGH_HALF);
    }

    /** A power of two that holds so many entries at most half full. */
    static int capacity(int entries) {
        return Integer.highestOneBit(Math.max(entries, 4)) << 2;
    }
}
