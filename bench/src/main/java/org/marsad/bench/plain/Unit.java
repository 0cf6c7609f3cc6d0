package org.marsad.bench.plain;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.Arrays;

/** The actors of one article or story, numbered from 1 in the order of their ids. */
final class Unit {

    /** Actors of an article that make pairs; of more, those that are mentioned most often, by id where that is equal. */
    private static final int MAX = 150;

    private final int[] mentions;
    private final long[][] sentences;
    private final IntArrayList present = new IntArrayList();

    Unit(int actors) {
        mentions = new int[actors + 1];
        sentences = new long[actors + 1][1];
    }

    void add(int actor, int times) {
        if (mentions[actor] == 0) {
            present.add(actor);
        }
        mentions[actor] += times;
    }

    void add(int actor, int times, int sentence) {
        add(actor, times);
        int word = sentence >> 6;
        if (word >= sentences[actor].length) {
            sentences[actor] = Arrays.copyOf(sentences[actor], 2 * word + 1);
        }
        sentences[actor][word] |= 1L << sentence;
    }

    int mentions(int actor) {
        return mentions[actor];
    }

    /** Every actor, in the order in which they came. */
    IntArrayList present() {
        return present;
    }

    /** The actors that count, in order. */
    int[] counted() {
        int[] counted = present.toIntArray();
        if (counted.length > MAX) {
            IntArrays.quickSort(
                    counted,
                    (a, b) -> mentions[a] != mentions[b]
                            ? Integer.compare(mentions[b], mentions[a])
                            : Integer.compare(a, b));
            counted = Arrays.copyOf(counted, MAX);
        }
        Arrays.sort(counted);
        return counted;
    }

    /** Sentences that mention both; those of one if both are the same. */
    int sentencesWith(int a, int b) {
        long[] one = sentences[a];
        long[] other = sentences[b];
        int both = 0;
        for (int word = Math.min(one.length, other.length) - 1; word >= 0; word--) {
            both += Long.bitCount(one[word] & other[word]);
        }
        return both;
    }

    void clear() {
        for (int i = 0; i < present.size(); i++) {
            int actor = present.getInt(i);
            mentions[actor] = 0;
            Arrays.fill(sentences[actor], 0);
        }
        present.clear();
    }
}
