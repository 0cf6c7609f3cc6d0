package org.marsad.counting;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.Arrays;

/** The distinct things of one article or story, by their numbers, with the sentences in which each occurs. */
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

    /** @param things the highest number */
    Items(int things) {
        occurrences = new int[things + 1];
        sides = new byte[things + 1];
        sentences = new long[things + 1][];
        Arrays.fill(sentences, NO_SENTENCES);
    }

    /** @param sentence below 0 if it is not known */
    void add(int thing, int side, int sentence) {
        if (occurrences[thing]++ == 0) {
            present.add(thing);
            sides[thing] = (byte) side;
        }
        if (sentence >= 0) {
            int word = sentence / Long.SIZE;
            if (word >= sentences[thing].length) {
                sentences[thing] = Arrays.copyOf(sentences[thing], 2 * word + 1);
            }
            sentences[thing][word] |= 1L << sentence;
        }
    }

    int occurrences(int thing) {
        return occurrences[thing];
    }

    int side(int thing) {
        return sides[thing];
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

    /** The things that count, in order. */
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
            int thing = present.getInt(i);
            occurrences[thing] = 0;
            Arrays.fill(sentences[thing], 0);
        }
        present.clear();
    }
}
