package org.marsad.ingest.story;

import it.unimi.dsi.fastutil.HashCommon;
import it.unimi.dsi.fastutil.ints.IntArrays;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import org.marsad.text.ArabicLetters;

/**
 * A sample of the word sequences of an article, from which the overlap of two articles is estimated.
 *
 * <p>The {@value #SHINGLE_WORDS}-word shingles of the body (of title and body if the body is short) are hashed to 32
 * bits; the {@value #SIZE} smallest distinct hashes, sorted, are the sketch (bottom-k sketch: Broder 1997, Cohen and
 * Kaplan 2007). Case, diacritics and punctuation do not count.
 */
public final class StorySketch {

    /** Words in a shingle. */
    public static final int SHINGLE_WORDS = 4;

    /** Hashes in a sketch. */
    public static final int SIZE = 64;

    /** Words below which the title counts too. */
    private static final int SHORT_BODY = 30;

    private static final int SEED = 0x2f6e2b1;

    private final int[] hashes;
    private final int shingles;

    private StorySketch(int[] hashes, int shingles) {
        this.hashes = hashes;
        this.shingles = shingles;
    }

    /** The sketch of an article. */
    public static StorySketch of(String title, String body) {
        IntOpenHashSet all = new IntOpenHashSet();
        int words = shingles(body, all);
        if (words < SHORT_BODY) {
            all.clear();
            shingles(title + "\n" + body, all);
        }
        int[] sorted = all.toIntArray();
        IntArrays.quickSort(sorted);
        return new StorySketch(IntArrays.trim(sorted, Math.min(SIZE, sorted.length)), sorted.length);
    }

    /** The smallest hashes, ascending. */
    public int[] hashes() {
        return hashes.clone();
    }

    /** How many distinct shingles the article has. */
    public int shingles() {
        return shingles;
    }

    /**
     * The estimated part of the shorter article's shingles that stand in the other too, 0 to 1.
     *
     * @param left smallest hashes of one article, ascending, and {@code leftShingles} in all
     * @param right those of the other
     */
    public static double containment(int[] left, int leftShingles, int[] right, int rightShingles) {
        int smaller = Math.min(leftShingles, rightShingles);
        if (smaller == 0) {
            return 0;
        }
        double jaccard = jaccard(left, right);
        double shared = jaccard / (1 + jaccard) * ((double) leftShingles + rightShingles);
        return Math.min(1, shared / smaller);
    }

    private static double jaccard(int[] left, int[] right) {
        int i = 0;
        int j = 0;
        int union = 0;
        int both = 0;
        while (union < SIZE && (i < left.length || j < right.length)) {
            if (j == right.length || (i < left.length && left[i] < right[j])) {
                i++;
            } else if (i == left.length || right[j] < left[i]) {
                j++;
            } else {
                i++;
                j++;
                both++;
            }
            union++;
        }
        return union == 0 ? 0 : (double) both / union;
    }

    private static int shingles(String text, IntOpenHashSet into) {
        long[] last = new long[SHINGLE_WORDS];
        int words = 0;
        long word = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (ArabicLetters.isDiacritic(c) || c == ArabicLetters.TATWEEL) {
                continue;
            }
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                word = word * 31 + Character.toLowerCase(c) + 1;
            } else if (word != 0) {
                last[words++ % SHINGLE_WORDS] = HashCommon.murmurHash3(word);
                word = 0;
                if (words >= SHINGLE_WORDS) {
                    long shingle = SEED;
                    for (int back = SHINGLE_WORDS; back >= 1; back--) {
                        shingle = shingle * 0x9E3779B97F4A7C15L + last[(words - back) % SHINGLE_WORDS];
                    }
                    into.add((int) (HashCommon.murmurHash3(shingle) >>> Integer.SIZE));
                }
            }
        }
        return words;
    }
}
