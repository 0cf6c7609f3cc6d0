package org.marsad.graph;

import java.util.Arrays;

/** PageRank (Brin and Page 1998) of a network whose edges are weighted, damping 0.85; sums to 1. */
public final class PageRank {

    private static final double DAMPING = 0.85;
    private static final int ITERATIONS = 200;
    private static final double TOLERANCE = 1e-12;

    private PageRank() {}

    /** The rank of each node; every node must have an edge, so no rank leaks. */
    public static double[] of(WeightedGraph graph) {
        int size = graph.size();
        double[] rank = new double[size];
        Arrays.fill(rank, 1.0 / size);
        double[] strength = new double[size];
        for (int node = 0; node < size; node++) {
            strength[node] = graph.strength(node);
        }
        for (int iteration = 0; iteration < ITERATIONS; iteration++) {
            double[] next = new double[size];
            double change = 0;
            for (int node = 0; node < size; node++) {
                double sum = 0;
                for (int place = graph.start(node); place < graph.start(node + 1); place++) {
                    int neighbour = graph.neighbour(place);
                    sum += rank[neighbour] * graph.weight(place) / strength[neighbour];
                }
                next[node] = (1 - DAMPING) / size + DAMPING * sum;
                change += Math.abs(next[node] - rank[node]);
            }
            rank = next;
            if (change < TOLERANCE) {
                break;
            }
        }
        return rank;
    }
}
