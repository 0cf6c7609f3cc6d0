package org.marsad.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.Date;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Named shapes, whose measures are known. */
class PeriodNetworkTest {

    private static final double DAMPING = 0.85;
    private static final int DEGREE = 3;
    private static final int STRENGTH = 4;
    private static final int PAGERANK = 5;
    private static final int BETWEENNESS = 6;
    private static final int COMMUNITY = 7;
    private static final int LABEL = 8;

    private static Row tie(String a, String b, long stories) {
        return RowFactory.create(a, b, stories);
    }

    private static Map<String, Row> measured(List<Row> ties) {
        Map<String, Row> rows = new LinkedHashMap<>();
        new PeriodNetwork("month", Date.valueOf("2024-06-01"), ties)
                .rows()
                .forEach(row -> rows.put(row.getString(2), row));
        return rows;
    }

    private static void close(Row row, int measure, double expected) {
        Assertions.assertThat(row.getDouble(measure)).isCloseTo(expected, within(1e-6));
    }

    @Test
    void noTiesMakeNoNetwork() {
        assertThat(measured(List.of())).isEmpty();
    }

    @Test
    void aPairSharesEverything() {
        Map<String, Row> pair = measured(List.of(tie("a", "b", 7)));
        assertThat(pair).hasSize(2);
        pair.values().forEach(row -> {
            assertThat(row.getLong(DEGREE)).isEqualTo(1);
            close(row, STRENGTH, 7);
            close(row, PAGERANK, 0.5);
            close(row, BETWEENNESS, 0);
            assertThat(row.getString(COMMUNITY)).isEqualTo("month:2024-06-01:a");
            assertThat(row.getString(LABEL)).isEqualTo("a, b");
        });
    }

    @Test
    void nobodyStandsBetweenTheCornersOfATriangle() {
        Map<String, Row> triangle = measured(List.of(tie("a", "b", 1), tie("b", "c", 1), tie("a", "c", 1)));
        triangle.values().forEach(row -> {
            assertThat(row.getLong(DEGREE)).isEqualTo(2);
            close(row, PAGERANK, 1.0 / 3);
            close(row, BETWEENNESS, 0);
        });
    }

    @Test
    void theMiddleOfAStarStandsBetweenAllOthers() {
        Map<String, Row> star = measured(List.of(tie("hub", "x", 1), tie("hub", "y", 1), tie("hub", "z", 1)));
        assertThat(star.get("hub").getLong(DEGREE)).isEqualTo(3);
        close(star.get("hub"), BETWEENNESS, 1);
        close(star.get("x"), BETWEENNESS, 0);
        // hub = (1-d)/4 + 3·d·leaf, leaf = (1-d)/4 + d·hub/3
        double hub = ((1 - DAMPING) / 4) * (1 + 3 * DAMPING) / (1 - DAMPING * DAMPING);
        close(star.get("hub"), PAGERANK, hub);
        close(star.get("y"), PAGERANK, (1 - hub) / 3);
    }

    @Test
    void theMiddleOfAChainStandsBetweenItsEnds() {
        Map<String, Row> chain = measured(List.of(tie("a", "b", 1), tie("b", "c", 1), tie("c", "d", 1)));
        close(chain.get("a"), BETWEENNESS, 0);
        close(chain.get("b"), BETWEENNESS, 2.0 / 3);
        close(chain.get("c"), BETWEENNESS, 2.0 / 3);
    }

    @Test
    void rankFollowsTheStoriesOfATie() {
        Map<String, Row> star = measured(List.of(tie("hub", "often", 9), tie("hub", "rarely", 1)));
        double hub = ((1 - DAMPING) / 3) * (1 + 2 * DAMPING) / (1 - DAMPING * DAMPING);
        close(star.get("often"), PAGERANK, (1 - DAMPING) / 3 + DAMPING * hub * 0.9);
        close(star.get("rarely"), PAGERANK, (1 - DAMPING) / 3 + DAMPING * hub * 0.1);
    }

    @Test
    void whatHangsApartMakesCommunitiesOfItsOwn() {
        Map<String, Row> two = measured(List.of(
                tie("a", "b", 5),
                tie("b", "c", 5),
                tie("a", "c", 5),
                tie("x", "y", 2),
                tie("y", "z", 2),
                tie("x", "z", 2)));
        assertThat(two.get("a").getString(COMMUNITY))
                .isEqualTo(two.get("b").getString(COMMUNITY))
                .isEqualTo(two.get("c").getString(COMMUNITY))
                .isNotEqualTo(two.get("x").getString(COMMUNITY));
        assertThat(two.get("x").getString(LABEL)).isEqualTo("x, y, z");
    }

    @Test
    void aWeakBridgeDoesNotMergeTwoCommunities() {
        Map<String, Row> bridged = measured(List.of(
                tie("a", "b", 9),
                tie("b", "c", 9),
                tie("a", "c", 9),
                tie("c", "x", 1),
                tie("x", "y", 9),
                tie("y", "z", 9),
                tie("x", "z", 9)));
        assertThat(bridged.get("c").getString(COMMUNITY))
                .isEqualTo(bridged.get("a").getString(COMMUNITY))
                .isNotEqualTo(bridged.get("x").getString(COMMUNITY));
    }

    @Test
    void theOrderOfTheTiesMeansNothing() {
        Random random = new Random(7);
        List<Row> ties = new ArrayList<>();
        for (int a = 0; a < 40; a++) {
            for (int b = a + 1; b < 40; b++) {
                if (random.nextInt(a / 10 == b / 10 ? 2 : 25) == 0) {
                    ties.add(tie("n" + (10 + a), "n" + (10 + b), 1 + random.nextInt(9)));
                }
            }
        }
        Map<String, Row> expected = measured(ties);
        assertThat(expected.values().stream()
                        .map(row -> row.getString(COMMUNITY))
                        .distinct())
                .hasSizeBetween(2, 10);
        for (int round = 0; round < 3; round++) {
            Collections.shuffle(ties, random);
            assertThat(measured(ties)).isEqualTo(expected);
        }
        assertThat(expected.values().stream()
                        .mapToDouble(row -> row.getDouble(PAGERANK))
                        .sum())
                .isCloseTo(1, within(1e-6));
    }
}
