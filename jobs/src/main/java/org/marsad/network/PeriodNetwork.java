package org.marsad.network;

import java.sql.Date;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.marsad.graph.Betweenness;
import org.marsad.graph.Leiden;
import org.marsad.graph.PageRank;
import org.marsad.graph.WeightedEdge;
import org.marsad.graph.WeightedGraph;

/**
 * The network of one period: actors tied by the stories that mention both.
 *
 * <p>Degree and strength count ties and their stories; for the rest see {@link PageRank}, {@link Betweenness} and
 * {@link Leiden}.
 */
final class PeriodNetwork {

    private static final int LABEL_MEMBERS = 3;
    private static final long SEED = 1;
    private static final int ITERATIONS = 20;
    private static final double RESOLUTION = 1;

    private final String grain;
    private final Date period;
    private final List<String> actors;
    private final List<WeightedEdge> edges;
    private final WeightedGraph graph;

    /** @param rows rows (actor_a, actor_b, stories), each pair once, in any order */
    PeriodNetwork(String grain, Date period, List<Row> rows) {
        this.grain = grain;
        this.period = period;
        this.actors = rows.stream()
                .flatMap(row -> Stream.of(row.getString(0), row.getString(1)))
                .distinct()
                .sorted()
                .toList();
        Map<String, Integer> numbers = new HashMap<>();
        actors.forEach(actor -> numbers.put(actor, numbers.size()));
        this.edges = rows.stream()
                .map(row -> WeightedEdge.between(
                        numbers.get(row.getString(0)), numbers.get(row.getString(1)), (double) row.getLong(2)))
                .sorted(WeightedEdge.ORDER)
                .toList();
        this.graph = new WeightedGraph(actors.size(), edges);
    }

    /** A row of the table {@code actor_network} for each actor. */
    List<Row> rows() {
        double[] pageRank = PageRank.of(graph);
        double[] betweenness = Betweenness.of(graph);
        int[] communities = new Leiden(actors.size(), edges, SEED).communities(RESOLUTION, ITERATIONS);
        Map<Integer, List<Integer>> members = members(communities);
        List<Row> rows = new ArrayList<>();
        for (int actor = 0; actor < actors.size(); actor++) {
            List<Integer> community = members.get(communities[actor]);
            rows.add(RowFactory.create(
                    grain,
                    period,
                    actors.get(actor),
                    (long) graph.degree(actor),
                    graph.strength(actor),
                    pageRank[actor],
                    betweenness[actor],
                    grain + ":" + period + ":" + actors.get(community.get(0)),
                    community.stream().limit(LABEL_MEMBERS).map(actors::get).collect(Collectors.joining(", "))));
        }
        return rows;
    }

    /** The members of each community, the strongest first. */
    private Map<Integer, List<Integer>> members(int[] communities) {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int actor = 0; actor < communities.length; actor++) {
            members.computeIfAbsent(communities[actor], key -> new ArrayList<>())
                    .add(actor);
        }
        Comparator<Integer> strongest = Comparator.comparingDouble(actor -> -graph.strength(actor));
        members.values().forEach(community -> community.sort(strongest.thenComparing(Comparator.naturalOrder())));
        return members;
    }
}
