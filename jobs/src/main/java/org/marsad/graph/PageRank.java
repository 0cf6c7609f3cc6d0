package org.marsad.graph;

import java.util.Arrays;

/** PageRank (Brin and Page 1998) of a network whose ties are weighted by stories, damping 0.85; sums to 1. */
public final class PageRank {

    private static final double DAMPING = 0.85;
    private static final int ITERATIONS = 200;
    private static final double TOLERANCE = 1e-12;

    private PageRank() {}

    /** The rank of each actor; every actor has a tie, so no rank leaks. */
    public static double[] of(WeightedGraph ties) {
        int size = ties.size();
        double[] rank = new double[size];
        Arrays.fill(rank, 1.0 / size);
        double[] strength = new double[size];
        for (int actor = 0; actor < size; actor++) {
            strength[actor] = ties.strength(actor);
        }
        for (int iteration = 0; iteration < ITERATIONS; iteration++) {
            double[] next = new double[size];
            double change = 0;
            for (int actor = 0; actor < size; actor++) {
                double sum = 0;
                for (int place = ties.start(actor); place < ties.start(actor + 1); place++) {
                    int neighbour = ties.neighbour(place);
                    sum += rank[neighbour] * ties.stories(place) / strength[neighbour];
                }
                next[actor] = (1 - DAMPING) / size + DAMPING * sum;
                change += Math.abs(next[actor] - rank[actor]);
            }
            rank = next;
            if (change < TOLERANCE) {
                break;
            }
        }
        return rank;
    }
}
