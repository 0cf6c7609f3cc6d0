package org.marsad.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.marsad.SharedSpark;
import org.marsad.calendar.Days;
import org.marsad.counting.Occurrences.Pairing;

class OccurrencesTest {

    private static Dataset<Row> dataset(List<Mentioned> mentioned) {
        return SharedSpark.session()
                .createDataFrame(mentioned.stream().map(Mentioned::row).toList(), Mentioned.SCHEMA);
    }

    /** Day, a and b, and then articles, stories, sentences, occurrences and sources. */
    private static Map<String, String> counted(Dataset<Row> occurrences, Pairing pairing, Days days) {
        Map<String, String> counted = new TreeMap<>();
        for (Row row : Occurrences.count(occurrences, pairing, days, SharedSpark::shared)
                .selectExpr("day", "a", "b", "articles", "stories", "sentences", "occurrences", "sources")
                .collectAsList()) {
            String key = row.get(0) + " " + row.get(1) + " " + row.get(2);
            assertThat(counted.put(
                            key,
                            row.get(3) + " " + row.get(4) + " " + row.get(5) + " " + row.get(6) + " " + row.get(7)))
                    .isNull();
        }
        return counted;
    }

    private static List<Mentioned> random(int seed) {
        Random random = new Random(seed);
        List<Mentioned> mentioned = new ArrayList<>();
        for (int story = 0; story < 25; story++) {
            int storyDay = 1 + random.nextInt(6);
            int articles = 1 + random.nextInt(3);
            for (int article = 0; article < articles; article++) {
                int day = storyDay + (article == 0 ? 0 : random.nextInt(4));
                String source = random.nextInt(5) == 0 ? null : "source" + random.nextInt(3);
                int mentions = 1 + random.nextInt(6);
                for (int mention = 0; mention < mentions; mention++) {
                    int item = random.nextInt(7);
                    mentioned.add(new Mentioned(
                            "s" + story,
                            "s" + story + "a" + article,
                            storyDay,
                            day,
                            source,
                            "t" + item,
                            item % 2,
                            random.nextInt(6) == 0 ? null : random.nextInt(4)));
                }
            }
        }
        return mentioned;
    }

    @Test
    void pairsWithinAreAsCountedByHandWhateverTheOrderAndThePartitions() {
        List<Mentioned> mentioned = random(1);
        Map<String, String> expected = CountedByHand.of(mentioned, Pairing.WITHIN);
        assertThat(counted(dataset(mentioned), Pairing.WITHIN, Days.ALL)).isEqualTo(expected);
        Collections.shuffle(mentioned, new Random(3));
        assertThat(counted(dataset(mentioned).repartition(5), Pairing.WITHIN, Days.ALL))
                .isEqualTo(expected);
    }

    @Test
    void pairsAcrossAreAsCountedByHand() {
        List<Mentioned> mentioned = random(2);
        assertThat(counted(dataset(mentioned), Pairing.ACROSS, Days.ALL))
                .isEqualTo(CountedByHand.of(mentioned, Pairing.ACROSS));
    }

    @Test
    void onlyTheDaysAskedForAreCounted() {
        List<Mentioned> mentioned = random(4);
        Map<String, String> expected = CountedByHand.of(mentioned, Pairing.WITHIN);
        expected.keySet().removeIf(key -> !key.startsWith("2024-06-03"));
        assertThat(counted(dataset(mentioned), Pairing.WITHIN, Days.parse("2024-06-03")))
                .isEqualTo(expected);
    }

    @Test
    void ofTooManyThingsThoseThatOccurMostOftenCount() {
        List<Mentioned> mentioned = new ArrayList<>();
        for (int item = 0; item < Items.MAX + 10; item++) {
            String name = String.format("t%03d", item);
            mentioned.add(new Mentioned("s", "a", 1, 1, "x", name, 0, 0));
            if (item >= 10) {
                mentioned.add(new Mentioned("s", "a", 1, 1, "x", name, 0, 1));
            }
        }
        Map<String, String> counted = counted(dataset(mentioned), Pairing.WITHIN, Days.ALL);
        int most = Items.MAX;
        assertThat(counted)
                .hasSize(1 + most + most * (most - 1) / 2)
                .doesNotContainKey("2024-06-01 t009 null")
                .containsEntry("2024-06-01 t010 null", "1 1 2 2 1")
                .containsEntry("2024-06-01 t010 t159", "1 1 2 0 1");
    }

    @Test
    void nothingIsCountedOfNothing() {
        assertThat(counted(dataset(List.of()), Pairing.WITHIN, Days.ALL)).isEmpty();
    }
}
