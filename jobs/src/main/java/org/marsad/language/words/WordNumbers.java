package org.marsad.language.words;

import it.unimi.dsi.fastutil.HashCommon;
import java.util.Arrays;

/**
 * Numbers different words from 0, in the order in which they are first met.
 *
 * <p>Reading words is mostly waiting for memory: so letters lie in one array, and a slot holds the hash beside the number.
 */
final class WordNumbers {

    private static final int MIN_SLOTS = 1 << 12;

    private char[] letters = new char[MIN_SLOTS];
    private int[] starts = new int[MIN_SLOTS];
    private long[] slots = new long[MIN_SLOTS];
    private int size;

    int size() {
        return size;
    }

    /** The number of a word, a new one if it was not met before. */
    int of(char[] word, int length) {
        int hash = hash(word, length);
        int mask = slots.length - 1;
        int slot = hash & mask;
        for (long held = slots[slot]; held != 0; held = slots[slot]) {
            int number = (int) held - 1;
            if ((int) (held >>> Integer.SIZE) == hash && isAt(number, word, length)) {
                return number;
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = ((long) hash << Integer.SIZE) | (size + 1);
        return add(word, length);
    }

    int of(String word) {
        return of(word.toCharArray(), word.length());
    }

    String word(int number) {
        return new String(letters, starts[number], starts[number + 1] - starts[number]);
    }

    /** Forgets all words. */
    void clear() {
        Arrays.fill(slots, 0);
        size = 0;
    }

    private int add(char[] word, int length) {
        int start = starts[size];
        if (start + length > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(2 * letters.length, start + length));
        }
        if (size + 2 > starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        System.arraycopy(word, 0, letters, start, length);
        starts[size + 1] = start + length;
        if (2 * ++size > slots.length) {
            spread();
        }
        return size - 1;
    }

    private void spread() {
        long[] before = slots;
        slots = new long[2 * before.length];
        int mask = slots.length - 1;
        for (long held : before) {
            if (held != 0) {
                int slot = (int) (held >>> Integer.SIZE) & mask;
                while (slots[slot] != 0) {
                    slot = (slot + 1) & mask;
                }
                slots[slot] = held;
            }
        }
    }

    private boolean isAt(int number, char[] word, int length) {
        return Arrays.equals(letters, starts[number], starts[number + 1], word, 0, length);
    }

    private static int hash(char[] word, int length) {
        int hash = length;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + word[i];
        }
        return HashCommon.murmurHash3(hash);
    }
}
