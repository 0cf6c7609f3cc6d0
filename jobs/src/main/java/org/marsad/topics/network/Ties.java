package org.marsad.topics.network;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.marsad.stats.Association;

/** Finds the strongest ties of each term. */
final class Ties {

    /** Stories that both terms must share. */
    static final int MIN_STORIES = 3;

    /** G² from which a tie is taken for more than chance: one in a thousand, at one degree of freedom. */
    static final double MIN_G2 = 10.83;

    private static final Comparator<Tie> ORDER = Comparator.comparingInt(Tie::a).thenComparingInt(Tie::b);

    private final List<int[]> stories;
    private final int terms;
    private final int most;

    /**
     * Looks for ties.
     *
     * @param stories the terms of each story, numbers from 0
     * @param terms how many numbers there are
     * @param most a tie stays if it is among so many strongest of one of its terms
     */
    Ties(List<int[]> stories, int terms, int most) {
        this.stories = stories;
        this.terms = terms;
        this.most = most;
    }

    /** The ties in the order of their terms. */
    List<Tie> find() {
        IntArrayList[] storiesOf = new IntArrayList[terms];
        for (int story = 0; story < stories.size(); story++) {
            for (int term : stories.get(story)) {
                if (storiesOf[term] == null) {
                    storiesOf[term] = new IntArrayList();
                }
                storiesOf[term].add(story);
            }
        }
        List<Tie> ties = new ArrayList<>();
        int[] together = new int[terms];
        for (int term = 0; term < terms; term++) {
            if (storiesOf[term] != null) {
                ties.addAll(strongest(term, storiesOf, together));
            }
        }
        ties.sort(ORDER);
        return once(ties);
    }

    private static List<Tie> once(List<Tie> sorted) {
        List<Tie> once = new ArrayList<>();
        for (Tie tie : sorted) {
            if (once.isEmpty() || ORDER.compare(once.get(once.size() - 1), tie) != 0) {
                once.add(tie);
            }
        }
        return once;
    }

    private List<Tie> strongest(int term, IntArrayList[] storiesOf, int[] together) {
        IntArrayList others = new IntArrayList();
        for (int story : storiesOf[term]) {
            for (int other : stories.get(story)) {
                if (other != term && together[other]++ == 0) {
                    others.add(other);
                }
            }
        }
        List<Tie> found = new ArrayList<>();
        for (int other : others) {
            if (together[other] >= MIN_STORIES) {
                double g2 = new Association(
                                stories.size(), storiesOf[term].size(), storiesOf[other].size(), together[other])
                        .signedG2();
                if (g2 >= MIN_G2) {
                    found.add(new Tie(Math.min(term, other), Math.max(term, other), Math.sqrt(g2)));
                }
            }
            together[other] = 0;
        }
        found.sort(Comparator.comparingDouble((Tie tie) -> -tie.weight()).thenComparing(ORDER));
        return found.subList(0, Math.min(most, found.size()));
    }
}
