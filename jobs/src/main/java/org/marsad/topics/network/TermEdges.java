package org.marsad.topics.network;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.marsad.graph.WeightedEdge;
import org.marsad.stats.Association;

/** Finds the strongest edges of each term: to the terms that are in the same stories more often than by chance. */
final class TermEdges {

    /** Stories that both terms must share. */
    static final int MIN_STORIES = 3;

    /** G² from which an edge is taken for more than chance: one in a thousand, at one degree of freedom. */
    static final double MIN_G2 = 10.83;

    private final List<int[]> stories;
    private final int terms;
    private final int most;

    /**
     * Looks for edges.
     *
     * @param stories the terms of each story, numbers from 0
     * @param terms how many numbers there are
     * @param most an edge stays if it is among so many strongest of one of its terms
     */
    TermEdges(List<int[]> stories, int terms, int most) {
        this.stories = stories;
        this.terms = terms;
        this.most = most;
    }

    /** The edges, weighted by the square root of G², in the order of their terms. */
    List<WeightedEdge> find() {
        IntArrayList[] storiesOf = new IntArrayList[terms];
        for (int story = 0; story < stories.size(); story++) {
            for (int term : stories.get(story)) {
                if (storiesOf[term] == null) {
                    storiesOf[term] = new IntArrayList();
                }
                storiesOf[term].add(story);
            }
        }
        List<WeightedEdge> edges = new ArrayList<>();
        int[] together = new int[terms];
        for (int term = 0; term < terms; term++) {
            if (storiesOf[term] != null) {
                edges.addAll(strongest(term, storiesOf, together));
            }
        }
        edges.sort(WeightedEdge.ORDER);
        return once(edges);
    }

    private static List<WeightedEdge> once(List<WeightedEdge> sorted) {
        List<WeightedEdge> once = new ArrayList<>();
        for (WeightedEdge edge : sorted) {
            if (once.isEmpty() || WeightedEdge.ORDER.compare(once.get(once.size() - 1), edge) != 0) {
                once.add(edge);
            }
        }
        return once;
    }

    private List<WeightedEdge> strongest(int term, IntArrayList[] storiesOf, int[] together) {
        IntArrayList others = new IntArrayList();
        for (int story : storiesOf[term]) {
            for (int other : stories.get(story)) {
                if (other != term && together[other]++ == 0) {
                    others.add(other);
                }
            }
        }
        List<WeightedEdge> found = new ArrayList<>();
        for (int other : others) {
            if (together[other] >= MIN_STORIES) {
                double g2 = new Association(
                                stories.size(), storiesOf[term].size(), storiesOf[other].size(), together[other])
                        .signedG2();
                if (g2 >= MIN_G2) {
                    found.add(WeightedEdge.between(term, other, Math.sqrt(g2)));
                }
            }
            together[other] = 0;
        }
        found.sort(Comparator.comparingDouble((WeightedEdge edge) -> -edge.weight())
                .thenComparing(WeightedEdge.ORDER));
        return found.subList(0, Math.min(most, found.size()));
    }
}
