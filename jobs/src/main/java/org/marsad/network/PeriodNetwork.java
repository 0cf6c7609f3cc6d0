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
import org.marsad.graph.Betweenness;
import org.marsad.graph.Communities;
import org.marsad.graph.PageRank;
import org.marsad.graph.WeightedGraph;

/**
 * The network of one period: actors tied by the stories that mention both.
 *
 * <p>Degree and strength count ties and their stories; for the rest see {@link PageRank}, {@link Betweenness} and
 * {@link Communities}.
 */
final class PeriodNetwork {

    private static final int LABEL_MEMBERS = 3;

    private final String grain;
    private final Date period;
    private final WeightedGraph ties;

    /** @param rows rows (actor_a, actor_b, stories), each pair once, in any order */
    PeriodNetwork(String grain, Date period, List<Row> rows) {
        this.grain = grain;
        this.period = period;
        this.ties = new WeightedGraph(rows.stream()
                .map(row -> new WeightedGraph.Tie(row.getString(0), row.getString(1), row.getLong(2)))
                .toList());
    }

    /** A row of the table {@code actor_network} for each actor. */
    List<Row> rows() {
        double[] pageRank = PageRank.of(ties);
        double[] betweenness = Betweenness.of(ties);
        int[] communities = Communities.of(ties);
        Map<Integer, List<Integer>> members = members(communities);
        List<Row> rows = new ArrayList<>();
        for (int actor = 0; actor < ties.size(); actor++) {
            List<Integer> community = members.get(communities[actor]);
            rows.add(RowFactory.create(
                    grain,
                    period,
                    ties.actors().get(actor),
                    (long) ties.degree(actor),
                    ties.strength(actor),
                    pageRank[actor],
                    betweenness[actor],
                    grain + ":" + period + ":" + ties.actors().get(community.get(0)),
                    community.stream()
                            .limit(LABEL_MEMBERS)
                            .map(ties.actors()::get)
                            .collect(Collectors.joining(", "))));
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
        Comparator<Integer> strongest = Comparator.comparingDouble(actor -> -ties.strength(actor));
        members.values().forEach(community -> community.sort(strongest.thenComparing(Comparator.naturalOrder())));
        return members;
    }
}
