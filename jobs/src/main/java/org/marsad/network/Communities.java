package org.marsad.network;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;
import org.jgrapht.Graph;

/**
 * The communities of a network by the Leiden algorithm (Traag, Waltman and van Eck 2019), for modularity with ties
 * weighted by stories; seeded, so that the same network has the same communities.
 */
final class Communities {

    private static final long SEED = 1;
    private static final int ITERATIONS = 20;
    private static final double RESOLUTION = 1;

    private Communities() {}

    /** The number of the community of each actor, in the order of the actors. */
    static <E> int[] of(List<String> actors, Graph<String, E> ties) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < actors.size(); i++) {
            index.put(actors.get(i), i);
        }
        int number = ties.edgeSet().size();
        int[] sources = new int[number];
        int[] targets = new int[number];
        double[] weights = new double[number];
        int at = 0;
        for (E edge : ties.edgeSet()) {
            sources[at] = index.get(ties.getEdgeSource(edge));
            targets[at] = index.get(ties.getEdgeTarget(edge));
            weights[at++] = ties.getEdgeWeight(edge);
        }
        if (number == 0) {
            return new int[actors.size()];
        }
        Network network = new Network(
                actors.size(),
                true,
                new LargeIntArray[] {new LargeIntArray(sources), new LargeIntArray(targets)},
                new LargeDoubleArray(weights),
                false,
                true);
        // The algorithm maximises Constant Potts quality; with strengths as node weights, divided by twice the total,
        // that is modularity.
        double resolution = RESOLUTION / (2 * Arrays.stream(weights).sum());
        LeidenAlgorithm leiden = new LeidenAlgorithm(resolution, ITERATIONS, 0.01, new Random(SEED));
        Clustering clustering = leiden.findClustering(network);
        return clustering.getClusters();
    }
}
