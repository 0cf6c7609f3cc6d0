package org.marsad.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.AsUnweightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The centralities of random networks, against an independent library. */
class CentralityTest {

    private static final int ACTORS = 60;

    @ParameterizedTest
    @ValueSource(ints = {40, 90, 400})
    void agreesWithJGraphT(int number) {
        Graph<String, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        List<WeightedGraph.Tie> drawn = new ArrayList<>();
        Random random = new Random(number);
        for (int i = 0; i < number; i++) {
            String one = "a" + random.nextInt(ACTORS);
            String other = "a" + random.nextInt(ACTORS);
            graph.addVertex(one);
            graph.addVertex(other);
            if (!one.equals(other) && graph.getEdge(one, other) == null) {
                int stories = 1 + random.nextInt(30);
                graph.setEdgeWeight(graph.addEdge(one, other), (double) stories);
                drawn.add(new WeightedGraph.Tie(one, other, stories));
            }
        }
        graph.removeAllVertices(graph.vertexSet().stream()
                .filter(vertex -> graph.degreeOf(vertex) == 0)
                .toList());
        WeightedGraph ties = new WeightedGraph(drawn);
        Map<String, Double> betweenness =
                new BetweennessCentrality<>(new AsUnweightedGraph<>(graph), false).getScores();
        Map<String, Double> pageRank = new org.jgrapht.alg.scoring.PageRank<>(graph, 0.85, 500, 1e-12).getScores();
        double pairs = (ties.size() - 1) * (ties.size() - 2) / 2.0;
        double[] ourBetweenness = Betweenness.of(ties);
        double[] ourPageRank = PageRank.of(ties);
        assertThat(ties.size()).isEqualTo(graph.vertexSet().size());
        for (int actor = 0; actor < ties.size(); actor++) {
            String id = ties.actors().get(actor);
            assertThat(ourBetweenness[actor]).as(id).isCloseTo(betweenness.get(id) / pairs, within(1e-9));
            assertThat(ourPageRank[actor]).as(id).isCloseTo(pageRank.get(id), within(1e-6));
        }
    }
}
