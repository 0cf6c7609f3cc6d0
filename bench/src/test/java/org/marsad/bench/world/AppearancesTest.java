package org.marsad.bench.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AppearancesTest {

    @Test
    void theyAreThoseOfThePrintedStories() {
        List<Printed> leads = SmallWorld.printed(d -> turned(d)).stream()
                .filter(row -> row.kind() == Printed.Kind.LEAD)
                .toList();
        World world = World.of(SmallWorld.dials(d -> turned(d)));
        Appearances appearances = Appearances.of(world);
        long[][] counted = new long[world.cast().players().size()][world.dials().days()];
        for (Printed lead : leads) {
            Set<String> actors = new HashSet<>();
            lead.body().marks().forEach(mark -> actors.add(mark.actor()));
            for (int player = 0; player < counted.length; player++) {
                if (actors.contains(world.cast().players().get(player).id())) {
                    counted[player][(int) (lead.story() >>> Integer.SIZE)]++;
                }
            }
        }
        for (int player = 0; player < counted.length; player++) {
            assertThat(appearances.of(player)).isEqualTo(counted[player]);
        }
        assertThat(appearances.totals()).hasSize(28);
        assertThat(java.util.Arrays.stream(appearances.totals()).sum()).isEqualTo(leads.size());
    }

    private static SmallWorld.Dial turned(SmallWorld.Dial d) {
        d.reprinted = 0.3;
        d.french = 0.05;
        d.burst = 6;
        return d;
    }
}
