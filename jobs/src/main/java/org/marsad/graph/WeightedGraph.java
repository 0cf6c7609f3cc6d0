package org.marsad.graph;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * An undirected network in arrays: actors are numbered in the order of their ids, and the neighbours of an actor stand
 * together, in the same order.
 */
public final class WeightedGraph {

    /** A tie between two actors, with the number of stories that mention both. */
    public record Tie(String one, String other, long stories) {}

    private final List<String> actors;
    private final int[] starts;
    private final int[] neighbours;
    private final double[] stories;

    /** @param ties each pair of actors once, in any order */
    public WeightedGraph(Collection<Tie> ties) {
        TreeSet<String> ids = new TreeSet<>();
        ties.forEach(tie -> {
            ids.add(tie.one());
            ids.add(tie.other());
        });
        actors = List.copyOf(ids);
        Map<String, Integer> numbers = new HashMap<>();
        actors.forEach(actor -> numbers.put(actor, numbers.size()));
        int[][] pairs = ties.stream()
                .map(tie ->
                        new int[] {numbers.get(tie.one()), numbers.get(tie.other()), Math.toIntExact(tie.stories())})
                .toArray(int[][]::new);
        starts = new int[actors.size() + 1];
        for (int[] pair : pairs) {
            starts[pair[0] + 1]++;
            starts[pair[1] + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        neighbours = new int[2 * pairs.length];
        stories = new double[neighbours.length];
        int[] next = Arrays.copyOf(starts, actors.size());
        Arrays.sort(pairs, (left, right) -> Arrays.compare(left, right));
        // Sorted pairs give each actor first its smaller neighbours, then its larger ones, each in order.
        for (int[] pair : pairs) {
            put(next[Math.max(pair[0], pair[1])]++, Math.min(pair[0], pair[1]), pair[2]);
        }
        for (int[] pair : pairs) {
            put(next[Math.min(pair[0], pair[1])]++, Math.max(pair[0], pair[1]), pair[2]);
        }
    }

    private void put(int at, int neighbour, int weight) {
        neighbours[at] = neighbour;
        stories[at] = weight;
    }

    public List<String> actors() {
        return actors;
    }

    public int size() {
        return actors.size();
    }

    /** The first place of the actor's neighbours; they end before {@code start(actor + 1)}. */
    int start(int actor) {
        return starts[actor];
    }

    int neighbour(int place) {
        return neighbours[place];
    }

    double stories(int place) {
        return stories[place];
    }

    public int degree(int actor) {
        return starts[actor + 1] - starts[actor];
    }

    /** The sum of the stories over the actor's ties. */
    public double strength(int actor) {
        double strength = 0;
        for (int place = starts[actor]; place < starts[actor + 1]; place++) {
            strength += stories[place];
        }
        return strength;
    }
}
