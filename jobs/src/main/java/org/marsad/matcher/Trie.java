package org.marsad.matcher;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** Steps from state to state by word numbers: an open-addressing table keyed by state and word. */
final class Trie implements Serializable {

    static final int ROOT = 0;
    static final int NONE = -1;

    private static final long serialVersionUID = 1L;
    private static final long EMPTY = -1L;

    private final long[] keys;
    private final int[] targets;
    private final int states;

    private Trie(Map<Long, Integer> steps, int states) {
        this.states = states;
        int capacity = WordHash.capacity(steps.size());
        keys = new long[capacity];
        targets = new int[capacity];
        java.util.Arrays.fill(keys, EMPTY);
        steps.forEach(this::put);
    }

    int states() {
        return states;
    }

    int bytes() {
        return keys.length * (Long.BYTES + Integer.BYTES);
    }

    /** The state reached from a state by a word, or {@link #NONE}. */
    int next(int state, int word) {
        long key = key(state, word);
        int slot = slot(key);
        while (keys[slot] != EMPTY) {
            if (keys[slot] == key) {
                return targets[slot];
            }
            slot = (slot + 1) & (keys.length - 1);
        }
        return NONE;
    }

    private void put(long key, int target) {
        int slot = slot(key);
        while (keys[slot] != EMPTY) {
            slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private int slot(long key) {
        return WordHash.spread((int) (key ^ (key >>> Integer.SIZE)) * 31 + (int) (key >>> Integer.SIZE))
                & (keys.length - 1);
    }

    private static long key(int state, int word) {
        return ((long) state << Integer.SIZE) | word;
    }

    /** Grows a trie word by word. */
    static final class Builder {

        private final Map<Long, Integer> steps = new HashMap<>();
        private int states = 1;

        /** The state reached from a state by a word, made if need be. */
        int step(int state, int word) {
            Integer target = steps.putIfAbsent(key(state, word), states);
            return target == null ? states++ : target;
        }

        Trie build() {
            return new Trie(steps, states);
        }
    }
}
