package org.marsad.matcher;

import org.marsad.text.Tokens;

/** The hash of folded letters that {@link Tokens#hash} gives, with letters put before them and taken off. */
final class WordHash {

    private static final int FACTOR = 31;
    /** The odd number by which 31 makes 1, overflow and all. */
    private static final int UNDO_FACTOR = 0xBDEF7BDF;

    private static final int SPREAD = 0x9E3779B9;
    private static final int HIGH_HALF = 15;

    private WordHash() {}

    static int prepend(int hash, char letter) {
        return hash * FACTOR + letter;
    }

    /** The hash of what is left of a word without its first letter. */
    static int withoutFirst(int hash, char letter) {
        return (hash - letter) * UNDO_FACTOR;
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
