package org.marsad.topics.network;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.marsad.graph.Leiden;
import org.marsad.graph.WeightedEdge;
import org.marsad.topics.network.Topic.Weighted;

/** Finds the topics of a language: communities of its terms, started from those of the fit before. */
public final class TopicFinder {

    private static final int FINAL_ROUNDS = 10;

    /** Stories that a term of the network needs: so many, and one in {@link #STORIES_A_TERM}. */
    private static final int MIN_STORIES = 3;

    private static final int STORIES_A_TERM = 2_000;

    /** Stories with which a language has the full number of topics; below, the number falls with the cube root. */
    private static final double STORIES_OF_ALL_TOPICS = 10_000;

    private final int edgesPerTerm;
    private final int maxTopics;
    private final int minTerms;
    private final long seed;

    public TopicFinder(int edgesPerTerm, int maxTopics, int minTerms, long seed) {
        this.edgesPerTerm = edgesPerTerm;
        this.maxTopics = maxTopics;
        this.minTerms = minTerms;
        this.seed = seed;
    }

    /** The number of topics looked for in so many stories. */
    int wanted(int stories) {
        return (int) Math.max(1, Math.round(maxTopics * Math.min(1, Math.cbrt(stories / STORIES_OF_ALL_TOPICS))));
    }

    /**
     * The topics, strongest first.
     *
     * @param stories the terms of each story, numbers of the vocabulary; the order of the stories does not matter
     * @param termId the id of a term by its number
     * @param former the language's topics of the fit before
     */
    public List<Topic> find(String language, List<int[]> stories, IntFunction<String> termId, List<Topic> former) {
        int[] numbers = frequent(stories);
        Int2IntOpenHashMap nodes = new Int2IntOpenHashMap();
        for (int node = 0; node < numbers.length; node++) {
            nodes.put(numbers[node], node);
        }
        List<int[]> nodesOfStories = stories.stream()
                .map(terms -> Arrays.stream(terms)
                        .filter(nodes::containsKey)
                        .map(nodes::get)
                        .toArray())
                .toList();
        List<WeightedEdge> edges = new TermEdges(nodesOfStories, numbers.length, edgesPerTerm).find();
        if (edges.isEmpty()) {
            return List.of();
        }
        Leiden network = new Leiden(numbers.length, edges, seed);
        int[] start = start(numbers, termId, former);
        double before = former.isEmpty() ? Resolution.FIRST : former.get(0).resolution();
        double resolution = new Resolution(network, start, minTerms).find(wanted(stories.size()), before);
        int[] communities = network.communities(resolution, start, FINAL_ROUNDS);
        return new Succession(former).named(topics(language, edges, communities, numbers, termId, resolution));
    }

    /** The terms in enough stories to find which others they go with, ascending. */
    private static int[] frequent(List<int[]> stories) {
        Int2IntOpenHashMap frequency = new Int2IntOpenHashMap();
        stories.forEach(terms -> Arrays.stream(terms).forEach(term -> frequency.addTo(term, 1)));
        int least = Math.max(MIN_STORIES, stories.size() / STORIES_A_TERM);
        return frequency
                .keySet()
                .intStream()
                .filter(term -> frequency.get(term) >= least)
                .sorted()
                .toArray();
    }

    private static int[] start(int[] numbers, IntFunction<String> termId, List<Topic> former) {
        Map<String, Integer> communityOf = new HashMap<>();
        for (int topic = 0; topic < former.size(); topic++) {
            for (Weighted term : former.get(topic).terms()) {
                communityOf.putIfAbsent(term.termId(), topic);
            }
        }
        int[] start = new int[numbers.length];
        Map<Integer, Integer> renumbered = new HashMap<>();
        int next = 0;
        for (int node = 0; node < numbers.length; node++) {
            Integer community = communityOf.get(termId.apply(numbers[node]));
            if (community == null) {
                start[node] = next++;
            } else {
                Integer known = renumbered.get(community);
                if (known == null) {
                    known = next++;
                    renumbered.put(community, known);
                }
                start[node] = known;
            }
        }
        return start;
    }

    private List<Topic> topics(
            String language,
            List<WeightedEdge> edges,
            int[] communities,
            int[] numbers,
            IntFunction<String> termId,
            double resolution) {
        double[] all = new double[numbers.length];
        double[] within = new double[numbers.length];
        for (WeightedEdge edge : edges) {
            boolean same = communities[edge.a()] == communities[edge.b()];
            for (int end : new int[] {edge.a(), edge.b()}) {
                all[end] += edge.weight();
                within[end] += same ? edge.weight() : 0;
            }
        }
        Map<Integer, IntArrayList> members = new TreeMap<>();
        for (int node = 0; node < communities.length; node++) {
            if (within[node] > 0) {
                members.computeIfAbsent(communities[node], key -> new IntArrayList())
                        .add(node);
            }
        }
        List<Topic> topics = new ArrayList<>();
        for (IntArrayList nodes : members.values()) {
            if (nodes.size() >= minTerms) {
                List<Weighted> terms = nodes.intStream()
                        .mapToObj(node ->
                                new Weighted(termId.apply(numbers[node]), within[node] * within[node] / all[node]))
                        .sorted(Comparator.comparingDouble((Weighted term) -> -term.weight())
                                .thenComparing(Weighted::termId))
                        .toList();
                topics.add(new Topic("", language, relative(terms), null, resolution));
            }
        }
        return topics;
    }

    private static List<Weighted> relative(List<Weighted> terms) {
        double strongest = terms.get(0).weight();
        return terms.stream()
                .map(term -> new Weighted(term.termId(), term.weight() / strongest))
                .toList();
    }
}
