package org.marsad.matcher;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.marsad.text.Tokenizer;
import org.marsad.text.Tokens;

/** Numbers folded words from 0: an open-addressing table over one buffer of letters, each hit compared in full. */
final class Vocabulary implements Serializable {

    static final int UNKNOWN = -1;

    private static final long serialVersionUID = 1L;

    private final char[] letters;
    private final int[] ends;
    /** The hash of a word above its number plus one; zero where there is none. */
    private final long[] slots;

    private final HashFilter filter;

    /** The vocabulary of the folded words, numbered in their natural order. */
    Vocabulary(Collection<String> words) {
        List<String> sorted = new ArrayList<>(new TreeSet<>(words));
        letters = String.join("", sorted).toCharArray();
        ends = new int[sorted.size()];
        slots = new long[WordHash.capacity(sorted.size())];
        filter = new HashFilter(sorted.size());
        int end = 0;
        for (int number = 0; number < ends.length; number++) {
            end += sorted.get(number).length();
            ends[number] = end;
            int hash = WordHash.of(sorted.get(number));
            int spread = WordHash.spread(hash);
            filter.add(hash);
            int slot = spread & (slots.length - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = ((long) hash << Integer.SIZE) | (number + 1);
        }
    }

    /** The hash of a word by its number. */
    int hash(int number) {
        int hash = 0;
        for (int i = ends[number] - 1; i >= (number == 0 ? 0 : ends[number - 1]); i--) {
            hash = WordHash.prepend(hash, letters[i]);
        }
        return hash;
    }

    int size() {
        return ends.length;
    }

    int bytes() {
        return letters.length * Character.BYTES
                + ends.length * Integer.BYTES
                + slots.length * Long.BYTES
                + filter.bytes();
    }

    /** The number of a folded word, or {@link #UNKNOWN}. */
    int find(String folded) {
        Tokens tokens = Tokenizer.tokenize(folded);
        return tokens.size() == 1 ? find(tokens, 0) : UNKNOWN;
    }

    /** The number of a word of a text, or {@link #UNKNOWN}. */
    int find(Tokens tokens, int token) {
        return find(tokens, token, 0, "", tokens.hash(token));
    }

    /**
     * The number of the word made of a prefix and the letters of a token from one on, or {@link #UNKNOWN}.
     *
     * @param hash the hash of that word
     */
    int find(Tokens tokens, int token, int from, String prefix, int hash) {
        if (!filter.mayHold(hash)) {
            return UNKNOWN;
        }
        int mask = slots.length - 1;
        int slot = WordHash.spread(hash) & mask;
        for (long entry = slots[slot]; entry != 0; entry = slots[slot]) {
            int number = (int) entry - 1;
            if ((int) (entry >>> Integer.SIZE) == hash && equal(number, tokens, token, from, prefix)) {
                return number;
            }
            slot = (slot + 1) & mask;
        }
        return UNKNOWN;
    }

    private boolean equal(int number, Tokens tokens, int token, int from, String prefix) {
        int at = number == 0 ? 0 : ends[number - 1];
        int rest = tokens.length(token) - from;
        if (ends[number] - at != prefix.length() + rest) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if (letters[at++] != prefix.charAt(i)) {
                return false;
            }
        }
        return tokens.foldsTo(letters, at, token, from);
    }
}
