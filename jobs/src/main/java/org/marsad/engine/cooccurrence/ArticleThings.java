package org.marsad.engine.cooccurrence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The distinct things of one article, with the sentences in which each occurs. */
final class ArticleThings {

    /**
     * Things of one article that make pairs; of more, those that occur most often count, by id where that is equal. A
     * list of all members of an organisation would otherwise tie each to each.
     */
    static final int MOST = 150;

    /** A thing in an article. */
    static final class Thing {
        final int id;
        final String name;
        final int side;
        int occurrences;
        private BitSet sentences;

        Thing(int id, String name, int side) {
            this.id = id;
            this.name = name;
            this.side = side;
        }

        private void in(int sentence) {
            if (sentences == null) {
                sentences = new BitSet();
            }
            sentences.set(sentence);
        }

        int sentences() {
            return sentences == null ? 0 : sentences.cardinality();
        }

        int sentencesWith(Thing other) {
            if (sentences == null || other.sentences == null || !sentences.intersects(other.sentences)) {
                return 0;
            }
            BitSet both = (BitSet) sentences.clone();
            both.and(other.sentences);
            return both.cardinality();
        }
    }

    private final Map<Integer, Thing> things = new HashMap<>();

    void add(int id, String name, int side, int sentence) {
        Thing thing = things.computeIfAbsent(id, key -> new Thing(key, name, side));
        thing.occurrences++;
        if (sentence >= 0) {
            thing.in(sentence);
        }
    }

    boolean isEmpty() {
        return things.isEmpty();
    }

    void clear() {
        things.clear();
    }

    /** The things that count, by name. */
    List<Thing> counted() {
        List<Thing> counted = new ArrayList<>(things.values());
        if (counted.size() > MOST) {
            counted.sort(
                    Comparator.comparingInt((Thing thing) -> -thing.occurrences).thenComparing(thing -> thing.name));
            counted = new ArrayList<>(counted.subList(0, MOST));
        }
        counted.sort(Comparator.comparing(thing -> thing.name));
        return counted;
    }
}
