package org.marsad.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.marsad.tables.ActorTables;
import org.marsad.tables.TrendTables;

/** What rises and falls in the sample archive. */
class EndToEndTrendsTest {

    private static final SampleLake LAKE = SampleLake.made();
    private static final List<Row> BURSTS = LAKE.read(TrendTables.ACTOR_TRENDS)
            .where("grain = 'day' AND burst > 0")
            .collectAsList();
    private static final String BURSTING = Truth.facts("burst_actor").get(0).key();
    private static final String START = Truth.values("burst_start").get(BURSTING);

    /** A day alone is no burst, so it is told from the second day on, with the first as its start. */
    @Test
    void thePlantedBurstIsFoundWithItsStart() {
        Set<String> days = Truth.facts("burst_day_stories").stream()
                .map(fact -> fact.keys().get(1))
                .filter(day -> !day.equals(START))
                .collect(Collectors.toSet());

        assertThat(bursts(BURSTING))
                .extracting(row -> row.getAs("period").toString())
                .containsAll(days);
        assertThat(bursts(BURSTING))
                .extracting(row -> row.getAs("burst_start").toString())
                .containsOnly(START);
    }

    @Test
    void theBurstCountsAtLeastItsStories() {
        Truth.facts("burst_day_stories").forEach(fact -> assertThat(LAKE.read(ActorTables.ACTOR_DAILY)
                        .where(String.format(
                                Locale.ROOT,
                                "actor_id = '%s' AND day = '%s'",
                                fact.keys().get(0),
                                fact.keys().get(1)))
                        .collectAsList())
                .as(fact.key())
                .singleElement()
                .satisfies(row -> assertThat(row.<Long>getAs("stories")).isGreaterThanOrEqualTo(fact.count())));
    }

    @Test
    void steadyActorsDoNotBurst() {
        for (String actor : Truth.values("steady_actor_max_stories_in_iso_week").keySet()) {
            assertThat(bursts(actor)).as(actor).isEmpty();
        }
    }

    @Test
    void theCrawlGapMakesNoBurst() {
        assertThat(BURSTS)
                .extracting(row -> row.getAs("period").toString())
                .doesNotContain(Truth.values("gap_day").keySet().toArray(new String[0]));
        Set<String> companions = Truth.values("burst_companion").keySet();
        assertThat(BURSTS.stream()
                        .map(row -> row.<String>getAs("actor_id"))
                        .filter(actor -> !actor.equals(BURSTING) && !companions.contains(actor)))
                .isEmpty();
    }

    private static List<Row> bursts(String actor) {
        return BURSTS.stream()
                .filter(row -> row.getAs("actor_id").equals(actor))
                .toList();
    }
}
