package org.marsad.bench.world;

import java.util.HashMap;
import java.util.Map;

/**
 * In how many stories of each day each actor takes part, without the words: actors that a story lists, cites or has for
 * their surname only are not counted.
 */
public final class Appearances {

    private final long[][] counts;
    private final long[] totals;

    private Appearances(int players, int days) {
        counts = new long[players][days];
        totals = new long[days];
    }

    /** Those of a world. */
    public static Appearances of(World world) {
        Parameters dials = world.dials();
        Map<String, Integer> numbers = new HashMap<>();
        world.cast().players().forEach(player -> numbers.put(player.id(), numbers.size()));
        Appearances appearances = new Appearances(numbers.size(), dials.days());
        for (int day = 0; day < dials.days(); day++) {
            for (DayPlan.Planned story : DayPlan.of(day, dials, world.volume())) {
                appearances.totals[day]++;
                Plot plot = Plot.of(world, day, Draws.of(dials.seed(), StoryTeller.STORY, story.story()));
                for (Player player : plot.present()) {
                    appearances.counts[numbers.get(player.id())][day]++;
                }
            }
        }
        return appearances;
    }

    /** The stories of each day with the player of that number. */
    public long[] of(int player) {
        return counts[player].clone();
    }

    /** The stories of each day. */
    public long[] totals() {
        return totals.clone();
    }
}
