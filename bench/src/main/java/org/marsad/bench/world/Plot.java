package org.marsad.bench.world;

import java.util.List;

/**
 * What a story is about, before it has words.
 *
 * @param present who takes part, each once
 */
record Plot(Tongue tongue, int topic, List<Player> present) {

    /** The plot of a story that begins on the day. */
    static Plot of(World world, int day, Draws draws) {
        Tongue tongue = tongue(world.dials(), draws.next());
        int topic = world.agenda().on(day).draw(draws);
        return new Plot(
                tongue,
                topic,
                tongue == Tongue.FRENCH ? List.of() : world.cast().inStory(topic, draws));
    }

    private static Tongue tongue(Parameters dials, double drawn) {
        return drawn < dials.french()
                ? Tongue.FRENCH
                : drawn < dials.french() + dials.english() ? Tongue.ENGLISH : Tongue.ARABIC;
    }
}
