package org.marsad.topics.network;

import java.util.Arrays;
import org.marsad.graph.Leiden;

/**
 * Looks for the resolution at which a network falls into about the wanted number of topics.
 *
 * <p>The resolution of the fit before is tried first, so that as a rule one try is enough.
 */
final class Resolution {

    /** Where the search begins if there was no fit before. */
    static final double FIRST = 2;

    /** Share of the wanted number by which the number of topics may miss it. */
    static final double TOLERANCE = 0.2;

    private static final int MAX_TRIES = 8;
    private static final int SEARCH_ROUNDS = 2;
    private static final double STEP = 2;

    private final Leiden network;
    private final int[] start;
    private final int minTerms;

    Resolution(Leiden network, int[] start, int minTerms) {
        this.network = network;
        this.start = start;
        this.minTerms = minTerms;
    }

    /** The resolution of those tried that comes closest; the first one that is close enough. */
    double find(int wanted, double first) {
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        double resolution = first;
        double best = first;
        int least = Integer.MAX_VALUE;
        for (int tries = 0; tries < MAX_TRIES; tries++) {
            int topics = topics(network.communities(resolution, start, SEARCH_ROUNDS));
            if (Math.abs(topics - wanted) < least) {
                least = Math.abs(topics - wanted);
                best = resolution;
            }
            if (least <= TOLERANCE * wanted) {
                return best;
            }
            if (topics < wanted) {
                low = resolution;
                resolution = Double.isInfinite(high) ? resolution * STEP : Math.sqrt(low * high);
            } else {
                high = resolution;
                resolution = low == 0 ? resolution / STEP : Math.sqrt(low * high);
            }
        }
        return best;
    }

    private int topics(int[] communities) {
        int[] sizes = new int[network.nodes() + 1];
        for (int community : communities) {
            sizes[community]++;
        }
        return (int) Arrays.stream(sizes).filter(size -> size >= minTerms).count();
    }
}
