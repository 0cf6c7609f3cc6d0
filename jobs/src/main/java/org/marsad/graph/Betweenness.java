package org.marsad.graph;

import java.util.Arrays;

/**
 * The share of shortest paths between two others that lead through a node (Freeman 1977), by Brandes' method (A faster
 * algorithm for betweenness centrality, 2001): paths count edges, whatever their weight; divided by the (n-1)(n-2)/2
 * pairs of others.
 */
public final class Betweenness {

    private Betweenness() {}

    /** The betweenness of each node, 0 to 1; time grows with actors times graph. */
    public static double[] of(WeightedGraph graph) {
        int size = graph.size();
        double[] betweenness = new double[size];
        int[] order = new int[size];
        int[] distance = new int[size];
        double[] paths = new double[size];
        double[] dependency = new double[size];
        for (int source = 0; source < size; source++) {
            Arrays.fill(distance, -1);
            Arrays.fill(paths, 0);
            Arrays.fill(dependency, 0);
            int reached = 1;
            order[0] = source;
            distance[source] = 0;
            paths[source] = 1;
            for (int at = 0; at < reached; at++) {
                int node = order[at];
                for (int place = graph.start(node); place < graph.start(node + 1); place++) {
                    int neighbour = graph.neighbour(place);
                    if (distance[neighbour] < 0) {
                        distance[neighbour] = distance[node] + 1;
                        order[reached++] = neighbour;
                    }
                    if (distance[neighbour] == distance[node] + 1) {
                        paths[neighbour] += paths[node];
                    }
                }
            }
            for (int at = reached - 1; at > 0; at--) {
                int node = order[at];
                for (int place = graph.start(node); place < graph.start(node + 1); place++) {
                    int before = graph.neighbour(place);
                    if (distance[before] == distance[node] - 1) {
                        dependency[before] += paths[before] / paths[node] * (1 + dependency[node]);
                    }
                }
                betweenness[node] += dependency[node];
            }
        }
        double others = size - 1;
        // Every pair was met from both its ends.
        double pairs = Math.max(1, others * (others - 1));
        for (int node = 0; node < size; node++) {
            betweenness[node] /= pairs;
        }
        return betweenness;
    }
}
