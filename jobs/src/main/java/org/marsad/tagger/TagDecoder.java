package org.marsad.tagger;

import java.util.Arrays;

/** The best sequence of tags of a text by a model (Viterbi), of those in which each further word has one of its class before it. */
final class TagDecoder {

    private final TaggerModel model;
    private final int[] features = new int[WordFeatures.MAX_FEATURES];
    private final float[] scores = new float[NameTag.COUNT];

    TagDecoder(TaggerModel model) {
        this.model = model;
    }

    /**
     * The best tags of words from one up to another.
     *
     * @param fixed the tags that they must have, {@link NameTag#UNKNOWN} where any will do; null if any will do anywhere
     * @param margins receives how far the best score of each word's tags is ahead of that of no name; may be null
     */
    int[] decode(WordFeatures words, int from, int to, int[] fixed, double[] margins) {
        int length = to - from;
        int[][] back = new int[length][NameTag.COUNT];
        float[] best = new float[NameTag.COUNT];
        float[] next = new float[NameTag.COUNT];
        for (int i = 0; i < length; i++) {
            int size = words.of(from + i, features);
            model.score(features, size, scores);
            int wanted = fixed == null ? NameTag.UNKNOWN : fixed[from + i];
            for (int tag = 0; tag < NameTag.COUNT; tag++) {
                if (wanted != NameTag.UNKNOWN && wanted != tag) {
                    next[tag] = Float.NEGATIVE_INFINITY;
                } else {
                    step(i, tag, best, next, back);
                }
            }
            if (margins != null) {
                float top = Float.NEGATIVE_INFINITY;
                for (int tag = 1; tag < NameTag.COUNT; tag++) {
                    top = Math.max(top, scores[tag]);
                }
                margins[from + i] = top - scores[NameTag.OUTSIDE];
            }
            float[] swap = best;
            best = next;
            next = swap;
        }
        int[] tags = new int[length];
        int tag = 0;
        for (int other = 1; other < NameTag.COUNT; other++) {
            tag = best[other] > best[tag] ? other : tag;
        }
        for (int i = length - 1; i >= 0; i--) {
            tags[i] = tag;
            tag = back[i][tag];
        }
        return tags;
    }

    private void step(int word, int tag, float[] best, float[] next, int[][] back) {
        if (word == 0) {
            next[tag] = NameTag.isFurther(tag)
                    ? Float.NEGATIVE_INFINITY
                    : scores[tag] + model.transition(NameTag.COUNT, tag);
            return;
        }
        float most = Float.NEGATIVE_INFINITY;
        int from = 0;
        for (int before = 0; before < NameTag.COUNT; before++) {
            if (NameTag.mayFollow(before, tag)) {
                float score = best[before] + model.transition(before, tag);
                if (score > most) {
                    most = score;
                    from = before;
                }
            }
        }
        next[tag] = most + scores[tag];
        back[word][tag] = from;
    }

    /** The tags as they are given, for the features that a training step moves. */
    static int[] copy(int[] tags, int from, int to) {
        return Arrays.copyOfRange(tags, from, to);
    }
}
