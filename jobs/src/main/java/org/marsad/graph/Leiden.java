package org.marsad.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * The communities of a network by the Leiden algorithm, seeded, so that the same network has the same communities.
 *
 * <p>Modularity is maximised: the algorithm maximises Constant Potts quality; with strengths as node weights and the
 * resolution divided by twice the weight of all edges, that is modularity. V. A. Traag, L. Waltman and N. J. van Eck,
 * From Louvain to Leiden, Scientific Reports 9, 2019.
 */
public final class Leiden {

    /** Randomness of the refinement, as its authors set it. */
    private static final double RANDOMNESS = 0.01;

    private final Network network;
    private final long seed;

    /**
     * A network.
     *
     * @param nodes are numbers from 0 to below this
     * @param edges each pair of nodes once, in {@link WeightedEdge#ORDER}
     * @param seed of the algorithm's random moves
     */
    public Leiden(int nodes, List<WeightedEdge> edges, long seed) {
        this.seed = seed;
        LargeIntArray[] ends = {new LargeIntArray(edges.size()), new LargeIntArray(edges.size())};
        LargeDoubleArray weights = new LargeDoubleArray(edges.size());
        int i = 0;
        for (WeightedEdge edge : edges) {
            ends[0].set(i, edge.a());
            ends[1].set(i, edge.b());
            weights.set(i++, edge.weight());
        }
        network = new Network(nodes, true, ends, weights, false, false);
    }

    public int nodes() {
        return network.getNNodes();
    }

    /** The community of each node, begun with every node alone. */
    public int[] communities(double resolution, int rounds) {
        return communities(resolution, IntStream.range(0, nodes()).toArray(), rounds);
    }

    /**
     * The community of each node, numbered from 0.
     *
     * @param resolution 1 for modularity; above, more and smaller communities, below, fewer
     * @param start the community of each node to begin with, numbered from 0
     * @param rounds of the algorithm
     */
    public int[] communities(double resolution, int[] start, int rounds) {
        if (network.getNEdges() == 0) {
            return start.clone();
        }
        Clustering clustering = new Clustering(start.clone());
        double weight = 2 * network.getTotalEdgeWeight() + network.getTotalEdgeWeightSelfLinks();
        LeidenAlgorithm leiden = new LeidenAlgorithm(resolution / weight, rounds, RANDOMNESS, new Random(seed));
        leiden.improveClustering(network, clustering);
        return Arrays.copyOf(clustering.getClusters(), nodes());
    }
}
