package org.marsad.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The centralities of shapes computed by hand, and of random networks by their definitions. */
class CentralityTest {

    private static final int NODES = 40;
    private static final double DAMPING = 0.85;
    private static final int UNREACHED = 1_000;

    @Test
    void theMiddleOfAChainOfFiveIsBetweenFourOfSixPairs() {
        WeightedGraph chain = graph(5, edge(0, 1), edge(1, 2), edge(2, 3), edge(3, 4));

        assertThat(Betweenness.of(chain))
                .containsExactly(new double[] {0, 3 / 6.0, 4 / 6.0, 3 / 6.0, 0}, within(1e-12));
    }

    @Test
    void pathsOfEqualLengthShareAPair() {
        WeightedGraph square = graph(4, edge(0, 1), edge(0, 3), edge(1, 2), edge(2, 3));

        assertThat(Betweenness.of(square))
                .containsExactly(new double[] {1 / 6.0, 1 / 6.0, 1 / 6.0, 1 / 6.0}, within(1e-12));
        assertThat(PageRank.of(square)).containsExactly(new double[] {0.25, 0.25, 0.25, 0.25}, within(1e-9));
    }

    @Test
    void theHubOfAStarHasTheRankOfTheEquations() {
        WeightedGraph star = graph(4, edge(0, 1), edge(0, 2), edge(0, 3));
        // hub = (1-d)/4 + 3·d·leaf, leaf = (1-d)/4 + d·hub/3
        double hub = (1 - DAMPING) / 4 * (1 + 3 * DAMPING) / (1 - DAMPING * DAMPING);

        assertThat(PageRank.of(star)[0]).isCloseTo(hub, within(1e-9));
        assertThat(Betweenness.of(star)).containsExactly(new double[] {1, 0, 0, 0}, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(ints = {45, 90, 400})
    void randomNetworksHaveTheCentralitiesOfTheDefinitions(int number) {
        Random random = new Random(number);
        TreeSet<WeightedEdge> drawn = new TreeSet<>(WeightedEdge.ORDER);
        // Chains, since each node must have an edge; of the smallest network, several that may hang apart.
        IntStream.range(1, NODES)
                .filter(node -> node % 7 > 0 || number > 45)
                .forEach(node -> drawn.add(edge(node - 1, node)));
        for (int i = 0; i < number; i++) {
            int one = random.nextInt(NODES);
            int other = random.nextInt(NODES);
            if (one != other) {
                drawn.add(WeightedEdge.between(one, other, 1 + random.nextInt(30)));
            }
        }
        List<WeightedEdge> edges = List.copyOf(drawn);
        WeightedGraph graph = new WeightedGraph(NODES, edges);

        assertThat(Betweenness.of(graph)).containsExactly(betweenness(edges), within(1e-9));
        assertThat(PageRank.of(graph)).containsExactly(pageRank(edges), within(1e-9));
    }

    private static WeightedEdge edge(int one, int other) {
        return new WeightedEdge(one, other, 1);
    }

    private static WeightedGraph graph(int nodes, WeightedEdge... edges) {
        return new WeightedGraph(nodes, List.of(edges));
    }

    /** The share of shortest paths of each pair of others, from distances and path counts of all pairs. */
    private static double[] betweenness(List<WeightedEdge> edges) {
        int[][] distance = new int[NODES][NODES];
        double[][] paths = new double[NODES][NODES];
        for (int node = 0; node < NODES; node++) {
            Arrays.fill(distance[node], UNREACHED);
            distance[node][node] = 0;
            paths[node][node] = 1;
        }
        for (int length = 1; length < NODES; length++) {
            for (int from = 0; from < NODES; from++) {
                for (WeightedEdge edge : edges) {
                    for (int[] step : new int[][] {{edge.a(), edge.b()}, {edge.b(), edge.a()}}) {
                        if (distance[from][step[0]] == length - 1 && distance[from][step[1]] >= length) {
                            distance[from][step[1]] = length;
                            paths[from][step[1]] += paths[from][step[0]];
                        }
                    }
                }
            }
        }
        double[] betweenness = new double[NODES];
        double pairs = (NODES - 1) * (NODES - 2) / 2.0;
        for (int via = 0; via < NODES; via++) {
            for (int from = 0; from < NODES; from++) {
                for (int to = from + 1; to < NODES; to++) {
                    boolean leadsThrough = from != via
                            && to != via
                            && distance[from][to] < UNREACHED
                            && distance[from][via] + distance[via][to] == distance[from][to];
                    if (leadsThrough) {
                        betweenness[via] += paths[from][via] * paths[via][to] / paths[from][to] / pairs;
                    }
                }
            }
        }
        return betweenness;
    }

    /** The solution of rank = (1-d)/n + d·(share of each neighbour's strength)·rank, by Gauss and Jordan. */
    private static double[] pageRank(List<WeightedEdge> edges) {
        double[] strength = new double[NODES];
        for (WeightedEdge edge : edges) {
            strength[edge.a()] += edge.weight();
            strength[edge.b()] += edge.weight();
        }
        double[][] rows = new double[NODES][NODES + 1];
        for (int node = 0; node < NODES; node++) {
            rows[node][node] = 1;
            rows[node][NODES] = (1 - DAMPING) / NODES;
        }
        for (WeightedEdge edge : edges) {
            rows[edge.a()][edge.b()] -= DAMPING * edge.weight() / strength[edge.b()];
            rows[edge.b()][edge.a()] -= DAMPING * edge.weight() / strength[edge.a()];
        }
        for (int pivot = 0; pivot < NODES; pivot++) {
            for (int row = 0; row < NODES; row++) {
                double factor = row == pivot ? 0 : rows[row][pivot] / rows[pivot][pivot];
                for (int column = pivot; column <= NODES; column++) {
                    rows[row][column] -= factor * rows[pivot][column];
                }
            }
        }
        return IntStream.range(0, NODES)
                .mapToDouble(node -> rows[node][NODES] / rows[node][node])
                .toArray();
    }
}
