package org.marsad.counting;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.Arrays;

/** The distinct items of one article or story, by their numbers, with the sentences in which each occurs. */
final class Items {

    /**
     * Items of one article that make pairs; of more, those that occur most often count, by number where that is equal.
     * A list of all members of an organisation would otherwise tie each to each.
     */
    static final int MAX = 150;

    private static final long[] NO_SENTENCES = {};

    private final int[] occurrences;
    private final byte[] sides;
    private final long[][] sentences;
    private final IntArrayList present = new IntArrayList();

    /** @param items the highest number */
    Items(int items) {
        occurrences = new int[items + 1];
        sides = new byte[items + 1];
        sentences = new long[items + 1][];
        Arrays.fill(sentences, NO_SENTENCES);
    }

    /** @param sentence below 0 if it is not known */
    void add(int item, int side, int sentence) {
        if (occurrences[item]++ == 0) {
            present.add(item);
            sides[item] = (byte) side;
        }
        if (sentence >= 0) {
            int word = sentence / Long.SIZE;
            if (word >= sentences[item].length) {
                sentences[item] = Arrays.copyOf(sentences[item], 2 * word + 1);
            }
            sentences[item][word] |= 1L << sentence;
        }
    }

    int occurrences(int item) {
        return occurrences[item];
    }

    int side(int item) {
        return sides[item];
    }

    /** Sentences with both; with the one if both are the same. */
    int sentencesWith(int a, int b) {
        long[] one = sentences[a];
        long[] other = sentences[b];
        int both = 0;
        for (int word = Math.min(one.length, other.length) - 1; word >= 0; word--) {
            both += Long.bitCount(one[word] & other[word]);
        }
        return both;
    }

    /** The items that count, in order. */
    int[] counted() {
        int[] counted = present.toIntArray();
        if (counted.length > MAX) {
            IntArrays.quickSort(counted, (a, b) -> {
                int more = Integer.compare(occurrences[b], occurrences[a]);
                return more == 0 ? Integer.compare(a, b) : more;
            });
            counted = Arrays.copyOf(counted, MAX);
        }
        Arrays.sort(counted);
        return counted;
    }

    void clear() {
        for (int i = 0; i < present.size(); i++) {
            int item = present.getInt(i);
            occurrences[item] = 0;
            Arrays.fill(sentences[item], 0);
        }
        present.clear();
    }
}
