package org.marsad.graph;

import java.util.Arrays;

/**
 * The share of shortest paths between two others that lead through an actor (Freeman 1977), by Brandes' method (A faster
 * algorithm for betweenness centrality, 2001): paths count ties, whatever their stories; divided by the (n-1)(n-2)/2
 * pairs of others.
 */
public final class Betweenness {

    private Betweenness() {}

    /** The betweenness of each actor, 0 to 1; time grows with actors times ties. */
    public static double[] of(WeightedGraph ties) {
        int size = ties.size();
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
                int actor = order[at];
                for (int place = ties.start(actor); place < ties.start(actor + 1); place++) {
                    int neighbour = ties.neighbour(place);
                    if (distance[neighbour] < 0) {
                        distance[neighbour] = distance[actor] + 1;
                        order[reached++] = neighbour;
                    }
                    if (distance[neighbour] == distance[actor] + 1) {
                        paths[neighbour] += paths[actor];
                    }
                }
            }
            for (int at = reached - 1; at > 0; at--) {
                int actor = order[at];
                for (int place = ties.start(actor); place < ties.start(actor + 1); place++) {
                    int before = ties.neighbour(place);
                    if (distance[before] == distance[actor] - 1) {
                        dependency[before] += paths[before] / paths[actor] * (1 + dependency[actor]);
                    }
                }
                betweenness[actor] += dependency[actor];
            }
        }
        double others = size - 1;
        // Every pair was met from both its ends.
        double pairs = Math.max(1, others * (others - 1));
        for (int actor = 0; actor < size; actor++) {
            betweenness[actor] /= pairs;
        }
        return betweenness;
    }
}
