package org.marsad.graph;

import java.util.Arrays;
import java.util.List;

/** An undirected network in arrays: the neighbours of a node are together, in ascending order. */
public final class WeightedGraph {

    private final int[] starts;
    private final int[] neighbours;
    private final double[] weights;

    /**
     * A network.
     *
     * @param nodes are numbers from 0 to below this
     * @param edges each pair of nodes once, in {@link WeightedEdge#ORDER}
     */
    public WeightedGraph(int nodes, List<WeightedEdge> edges) {
        starts = new int[nodes + 1];
        for (WeightedEdge edge : edges) {
            starts[edge.a() + 1]++;
            starts[edge.b() + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        neighbours = new int[2 * edges.size()];
        weights = new double[neighbours.length];
        int[] next = Arrays.copyOf(starts, nodes);
        // Sorted edges give each node first its smaller neighbours, then its larger ones, each in order.
        for (WeightedEdge edge : edges) {
            put(next[edge.b()]++, edge.a(), edge.weight());
        }
        for (WeightedEdge edge : edges) {
            put(next[edge.a()]++, edge.b(), edge.weight());
        }
    }

    private void put(int place, int neighbour, double weight) {
        neighbours[place] = neighbour;
        weights[place] = weight;
    }

    /** The number of nodes. */
    public int size() {
        return starts.length - 1;
    }

    /** The first place of the node's neighbours; they end before {@code start(node + 1)}. */
    int start(int node) {
        return starts[node];
    }

    int neighbour(int place) {
        return neighbours[place];
    }

    double weight(int place) {
        return weights[place];
    }

    /** The number of the node's edges. */
    public int degree(int node) {
        return starts[node + 1] - starts[node];
    }

    /** The weight of the node's edges. */
    public double strength(int node) {
        double strength = 0;
        for (int place = starts[node]; place < starts[node + 1]; place++) {
            strength += weights[place];
        }
        return strength;
    }
}
