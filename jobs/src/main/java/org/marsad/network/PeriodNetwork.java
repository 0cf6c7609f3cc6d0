package org.marsad.network;

import java.sql.Date;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * The network of one period: actors tied by the stories that mention both.
 *
 * <p>Degree and strength count ties and their stories. PageRank (Brin and Page 1998) weighs ties by stories, damping
 * 0.85. Betweenness (Freeman 1977, by Brandes' method) counts shortest paths in ties, whatever their stories, divided by
 * the (n-1)(n-2)/2 pairs of others. Communities: {@link Communities}.
 */
final class PeriodNetwork {

    private static final double DAMPING = 0.85;
    private static final int ITERATIONS = 100;
    private static final double TOLERANCE = 1e-10;
    private static final int LABEL_MEMBERS = 3;

    private final String grain;
    private final Date period;
    private final List<String> actors;
    private final Graph<String, DefaultWeightedEdge> weighted = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);

    /** @param ties rows (actor_a, actor_b, stories), each pair once, in any order */
    PeriodNetwork(String grain, Date period, List<Row> ties) {
        this.grain = grain;
        this.period = period;
        List<Row> sorted = new ArrayList<>(ties);
        sorted.sort(Comparator.comparing((Row tie) -> tie.getString(0)).thenComparing(tie -> tie.getString(1)));
        this.actors = sorted.stream()
                .flatMap(tie -> java.util.stream.Stream.of(tie.getString(0), tie.getString(1)))
                .distinct()
                .sorted()
                .toList();
        actors.forEach(weighted::addVertex);
        for (Row tie : sorted) {
            DefaultWeightedEdge edge = weighted.addEdge(tie.getString(0), tie.getString(1));
            weighted.setEdgeWeight(edge, (double) tie.getLong(2));
        }
    }

    /** A row of the table {@code actor_network} for each actor. */
    List<Row> rows() {
        Map<String, Double> pageRank = new PageRank<>(weighted, DAMPING, ITERATIONS, TOLERANCE).getScores();
        Map<String, Double> betweenness =
                new BetweennessCentrality<>(new org.jgrapht.graph.AsUnweightedGraph<>(weighted), false).getScores();
        double others = actors.size() - 1;
        double pairs = Math.max(1, others * (others - 1) / 2);
        int[] communities = Communities.of(actors, weighted);
        Map<Integer, List<String>> members = new TreeMap<>();
        for (int i = 0; i < communities.length; i++) {
            members.computeIfAbsent(communities[i], key -> new ArrayList<>()).add(actors.get(i));
        }
        members.values()
                .forEach(list -> list.sort(Comparator.comparingDouble((String actor) -> -strength(actor))
                        .thenComparing(Comparator.naturalOrder())));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < actors.size(); i++) {
            String actor = actors.get(i);
            List<String> community = members.get(communities[i]);
            rows.add(RowFactory.create(
                    grain,
                    period,
                    actor,
                    (long) weighted.degreeOf(actor),
                    strength(actor),
                    pageRank.get(actor),
                    betweenness.get(actor) / pairs,
                    grain + ":" + period + ":" + community.get(0),
                    community.stream().limit(LABEL_MEMBERS).collect(Collectors.joining(", "))));
        }
        return rows;
    }

    private double strength(String actor) {
        return weighted.edgesOf(actor).stream()
                .mapToDouble(weighted::getEdgeWeight)
                .sum();
    }
}
