package org.marsad.matcher;

import java.io.Serializable;

/**
 * A bit for each hash that some word has: small enough to stay near the processor, and most words of a text end here.
 */
final class HashFilter implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int BITS_A_SLOT = 4;
    private static final int SHIFT = 6;

    private final long[] bits;

    HashFilter(int words) {
        bits = new long[(int) Math.max(1, (long) WordHash.capacity(words) * BITS_A_SLOT / Long.SIZE)];
    }

    void add(int hash) {
        int spread = WordHash.spread(hash);
        bits[index(spread)] |= 1L << spread;
    }

    /** Whether a word with that hash may have been added; surely not, if false. */
    boolean mayHold(int hash) {
        int spread = WordHash.spread(hash);
        return (bits[index(spread)] & (1L << spread)) != 0;
    }

    int bytes() {
        return bits.length * Long.BYTES;
    }

    private int index(int spread) {
        return (spread >>> SHIFT) & (bits.length - 1);
    }
}
