package org.marsad.dedup;

import it.unimi.dsi.fastutil.HashCommon;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.marsad.text.Tokenizer;
import org.marsad.text.Tokens;

/**
 * The word sequences of an article, from which the overlap of two articles is told.
 *
 * <p>The {@value #SHINGLE_WORDS}-word shingles of the body (of title and body if the body is short) are hashed to 32
 * bits; the {@value #SIZE} smallest distinct hashes, sorted, are the sketch (bottom-k sketch: Broder 1997, Cohen and
 * Kaplan 2007): of most articles that is all of them. Case, diacritics, punctuation and the spellings of alef, ya and teh
 * marbuta do not count.
 */
public final class StorySketch {

    /** Words in a shingle. */
    public static final int SHINGLE_WORDS = 4;

    /** Hashes in a sketch. */
    public static final int SIZE = 512;

    /** Words below which the title counts too. */
    private static final int SHORT_BODY = 30;

    private static final int SEED = 0x2f6e2b1;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final int[] hashes;
    private final int shingles;

    private StorySketch(int[] hashes, int shingles) {
        this.hashes = hashes;
        this.shingles = shingles;
    }

    /** The sketch of an article. */
    public static StorySketch of(String title, String body) {
        Tokens words = Tokenizer.tokenize(body);
        if (words.size() < SHORT_BODY) {
            words = Tokenizer.tokenize(title + "\n" + body);
        }
        int[] sorted = shingles(words);
        Arrays.sort(sorted);
        int distinct = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[distinct++] = sorted[i];
            }
        }
        return new StorySketch(Arrays.copyOf(sorted, Math.min(SIZE, distinct)), distinct);
    }

    /** The smallest hashes, ascending. */
    public int[] hashes() {
        return hashes.clone();
    }

    /** The smallest hashes, ascending, {@value Integer#BYTES} bytes each. */
    public byte[] packed() {
        ByteBuffer packed = ByteBuffer.allocate(hashes.length * Integer.BYTES);
        packed.asIntBuffer().put(hashes);
        return packed.array();
    }

    /** How many distinct shingles the article has. */
    public int shingles() {
        return shingles;
    }

    private static int[] shingles(Tokens words) {
        int[] all = new int[Math.max(0, words.size() - SHINGLE_WORDS + 1)];
        long[] last = new long[SHINGLE_WORDS];
        for (int word = 0; word < words.size(); word++) {
            last[word % SHINGLE_WORDS] = HashCommon.murmurHash3((long) words.hash(word));
            if (word + 1 >= SHINGLE_WORDS) {
                long shingle = SEED;
                for (int back = SHINGLE_WORDS - 1; back >= 0; back--) {
                    shingle = shingle * FACTOR + last[(word - back) % SHINGLE_WORDS];
                }
                all[word + 1 - SHINGLE_WORDS] = (int) (HashCommon.murmurHash3(shingle) >>> Integer.SIZE);
            }
        }
        return all;
    }
}
