package org.marsad.topics.network;

import java.util.Arrays;
import java.util.List;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * The network of a language's terms, and its communities by the Leiden algorithm.
 *
 * <p>Modularity is maximised: a term weighs as much as its ties, and the resolution is divided by twice the weight of
 * all ties. V. A. Traag, L. Waltman and N. J. van Eck, From Louvain to Leiden, Scientific Reports 9, 2019.
 */
final class TermNetwork {

    /** Randomness of the refinement, as its authors set it. */
    private static final double RANDOMNESS = 0.01;

    private final Network network;
    private final List<Tie> ties;
    private final long seed;

    /**
     * A network.
     *
     * @param terms numbers of terms run from 0 to below this
     * @param ties in the order of their terms
     * @param seed of the algorithm's random moves
     */
    TermNetwork(int terms, List<Tie> ties, long seed) {
        this.ties = List.copyOf(ties);
        this.seed = seed;
        LargeIntArray[] ends = {new LargeIntArray(ties.size()), new LargeIntArray(ties.size())};
        LargeDoubleArray weights = new LargeDoubleArray(ties.size());
        for (int i = 0; i < ties.size(); i++) {
            ends[0].set(i, ties.get(i).a());
            ends[1].set(i, ties.get(i).b());
            weights.set(i, ties.get(i).weight());
        }
        network = new Network(terms, true, ends, weights, false, false);
    }

    int terms() {
        return network.getNNodes();
    }

    List<Tie> ties() {
        return ties;
    }

    /**
     * The community of each term.
     *
     * @param resolution above 1 more and smaller communities, below 1 fewer
     * @param start the community of each term to begin with; communities are numbered from 0
     * @param rounds of the algorithm
     */
    int[] communities(double resolution, int[] start, int rounds) {
        Clustering clustering = new Clustering(start.clone());
        double weight = 2 * network.getTotalEdgeWeight() + network.getTotalEdgeWeightSelfLinks();
        LeidenAlgorithm leiden =
                new LeidenAlgorithm(resolution / weight, rounds, RANDOMNESS, new java.util.Random(seed));
        leiden.improveClustering(network, clustering);
        return Arrays.copyOf(clustering.getClusters(), terms());
    }
}
