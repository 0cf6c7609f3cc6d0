package org.marsad.graph;

import java.util.Arrays;
import java.util.Random;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * The communities of a network by the Leiden algorithm (Traag, Waltman and van Eck 2019), for modularity with ties
 * weighted by stories; seeded, so that the same network has the same communities.
 */
public final class Communities {

    private static final long SEED = 1;
    private static final int ITERATIONS = 20;
    private static final double RESOLUTION = 1;

    private Communities() {}

    /** The number of the community of each actor. */
    public static int[] of(WeightedGraph ties) {
        int number = 0;
        for (int actor = 0; actor < ties.size(); actor++) {
            number += ties.degree(actor);
        }
        number /= 2;
        if (number == 0) {
            return new int[ties.size()];
        }
        int[] sources = new int[number];
        int[] targets = new int[number];
        double[] weights = new double[number];
        int at = 0;
        for (int actor = 0; actor < ties.size(); actor++) {
            for (int place = ties.start(actor); place < ties.start(actor + 1); place++) {
                if (ties.neighbour(place) > actor) {
                    sources[at] = actor;
                    targets[at] = ties.neighbour(place);
                    weights[at++] = ties.stories(place);
                }
            }
        }
        Network network = new Network(
                ties.size(),
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
