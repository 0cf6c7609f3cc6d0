package org.marsad.dedup;

import java.nio.ByteBuffer;

/**
 * How much two articles have in common, by their sketches.
 *
 * @param ofShorter the part of the shingles of the article with fewer that stand in the other too, 0 to 1
 * @param ofLonger the part of the shingles of the other that stand in it
 */
record Overlap(double ofShorter, double ofLonger) {

    private static final Overlap NONE = new Overlap(0, 0);

    /**
     * The overlap, exact where both sketches hold all shingles; else an estimate from the hashes up to the smaller of the
     * two largest, for up to there both sketches hold all.
     *
     * @param left {@link StorySketch#packed} sketch of one article, which has {@code leftShingles} shingles
     * @param right that of the other
     */
    static Overlap of(byte[] left, int leftShingles, byte[] right, int rightShingles) {
        ByteBuffer lefts = ByteBuffer.wrap(left);
        ByteBuffer rights = ByteBuffer.wrap(right);
        int last = Math.min(last(lefts, leftShingles), last(rights, rightShingles));
        int i = 0;
        int j = 0;
        int leftCount = 0;
        int rightCount = 0;
        int both = 0;
        while (true) {
            boolean leftOver = i >= left.length || lefts.getInt(i) > last;
            boolean rightOver = j >= right.length || rights.getInt(j) > last;
            if (leftOver && rightOver) {
                break;
            }
            int order = leftOver ? 1 : rightOver ? -1 : Integer.compare(lefts.getInt(i), rights.getInt(j));
            both += order == 0 ? 1 : 0;
            if (order <= 0) {
                i += Integer.BYTES;
                leftCount++;
            }
            if (order >= 0) {
                j += Integer.BYTES;
                rightCount++;
            }
        }
        return both == 0
                ? NONE
                : new Overlap(
                        (double) both / Math.min(leftCount, rightCount),
                        (double) both / Math.max(leftCount, rightCount));
    }

    private static int last(ByteBuffer sketch, int shingles) {
        boolean whole = sketch.capacity() == shingles * Integer.BYTES;
        return whole ? Integer.MAX_VALUE : sketch.getInt(sketch.capacity() - Integer.BYTES);
    }
}
