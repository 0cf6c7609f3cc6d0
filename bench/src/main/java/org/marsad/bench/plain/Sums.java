package org.marsad.bench.plain;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.Arrays;

/**
 * Counts by day or period, actor and actor; actor 0 is none. A row is found by a key of 64 bits, and its counts stand
 * in arrays.
 */
final class Sums {

    private static final int BITS = 20;
    private static final int MASK = (1 << BITS) - 1;
    private static final int DAYS_BEFORE_1970 = 1 << (BITS - 1);
    private static final int SOURCE_BITS = 24;
    private static final int FIRST_SIZE = 1 << 12;

    private final Long2IntOpenHashMap rows = new Long2IntOpenHashMap(FIRST_SIZE);
    private final LongOpenHashSet sourcesSeen = new LongOpenHashSet(FIRST_SIZE);
    private int size;
    private long[] keys = new long[FIRST_SIZE];
    long[] articles = new long[FIRST_SIZE];
    long[] stories = new long[FIRST_SIZE];
    long[] sentences = new long[FIRST_SIZE];
    long[] mentions = new long[FIRST_SIZE];
    long[] sources = new long[FIRST_SIZE];

    Sums() {
        rows.defaultReturnValue(-1);
    }

    /** The row of the key, made if there is none. */
    int row(int day, int a, int b) {
        if (a > MASK || b > MASK) {
            throw new IllegalArgumentException("More than " + MASK + " actors can't be counted");
        }
        long key = ((long) (day + DAYS_BEFORE_1970) << (2 * BITS)) | ((long) a << BITS) | b;
        int row = rows.get(key);
        if (row < 0) {
            row = size++;
            if (row == keys.length) {
                grow();
            }
            rows.put(key, row);
            keys[row] = key;
        }
        return row;
    }

    /** The stories of the key; 0 if there is no row. */
    long storiesOf(int day, int a, int b) {
        return stories[row(day, a, b)];
    }

    /** Counts the source once for the row; sources are numbered from 0. */
    void source(int row, int source) {
        if (sourcesSeen.add(((long) row << SOURCE_BITS) | source)) {
            sources[row]++;
        }
    }

    int size() {
        return size;
    }

    int day(int row) {
        return (int) (keys[row] >>> (2 * BITS)) - DAYS_BEFORE_1970;
    }

    int a(int row) {
        return (int) (keys[row] >>> BITS) & MASK;
    }

    int b(int row) {
        return (int) keys[row] & MASK;
    }

    private void grow() {
        int larger = 2 * keys.length;
        keys = Arrays.copyOf(keys, larger);
        articles = Arrays.copyOf(articles, larger);
        stories = Arrays.copyOf(stories, larger);
        sentences = Arrays.copyOf(sentences, larger);
        mentions = Arrays.copyOf(mentions, larger);
        sources = Arrays.copyOf(sources, larger);
    }
}
