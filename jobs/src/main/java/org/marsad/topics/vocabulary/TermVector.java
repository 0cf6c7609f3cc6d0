package org.marsad.topics.vocabulary;

import java.nio.ByteBuffer;

/**
 * The terms that say most about a text, by number and ascending, with their weights; the squares of the weights add up
 * to 1.
 */
public final class TermVector {

    private final int[] terms;
    private final float[] weights;

    TermVector(int[] terms, float[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    /** How many terms. */
    public int size() {
        return terms.length;
    }

    /** The number of the i-th term. */
    public int term(int i) {
        return terms[i];
    }

    public float weight(int i) {
        return weights[i];
    }

    /** All terms. */
    public int[] terms() {
        return terms.clone();
    }

    /** The terms as bytes, four each. */
    public byte[] termBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(terms.length * Integer.BYTES);
        bytes.asIntBuffer().put(terms);
        return bytes.array();
    }

    /** The weights as bytes, four each. */
    public byte[] weightBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(weights.length * Float.BYTES);
        bytes.asFloatBuffer().put(weights);
        return bytes.array();
    }

    /** What {@link #termBytes()} and {@link #weightBytes()} wrote. */
    public static TermVector of(byte[] termBytes, byte[] weightBytes) {
        int[] terms = new int[termBytes.length / Integer.BYTES];
        ByteBuffer.wrap(termBytes).asIntBuffer().get(terms);
        float[] weights = new float[weightBytes.length / Float.BYTES];
        ByteBuffer.wrap(weightBytes).asFloatBuffer().get(weights);
        return new TermVector(terms, weights);
    }
}
