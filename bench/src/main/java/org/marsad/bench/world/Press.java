package org.marsad.bench.world;

import java.util.ArrayList;
import java.util.List;

/** The sources: one that prints every language and may be as large as all others together, and many of one language. */
public final class Press {

    private static final int ARABIC = 24;
    private static final int ENGLISH = 14;
    private static final int FRENCH = 3;
    private static final int MAX_TRIES = 1_000;

    private final List<Source> sources;
    private final Weights others;
    private final double busiest;

    Press(Parameters dials, Lexicon lexicon) {
        Draws draws = Draws.of(dials.seed(), "sources");
        List<Source> made = new ArrayList<>();
        made.add(new Source(host(lexicon, draws), null, 0, 0, dials.days()));
        int moving = 0;
        for (int i = 0; i < ARABIC + ENGLISH + FRENCH; i++) {
            Tongue tongue = i < ARABIC ? Tongue.ARABIC : i < ARABIC + ENGLISH ? Tongue.ENGLISH : Tongue.FRENCH;
            int rank = i < ARABIC ? i : i < ARABIC + ENGLISH ? i - ARABIC : i - ARABIC - ENGLISH;
            // Ranks 2, 4, ... of the Arabic sources enter, 3, 5, ... leave: neither the largest nor all of the
            // smallest.
            boolean enters = tongue == Tongue.ARABIC && rank >= 2 && rank % 2 == 0 && rank / 2 <= dials.movingSources();
            boolean leaves = tongue == Tongue.ARABIC && rank >= 3 && rank % 2 == 1 && rank / 2 <= dials.movingSources();
            moving += enters || leaves ? 1 : 0;
            made.add(new Source(
                    host(lexicon, draws),
                    tongue,
                    1.0 / (rank + 2),
                    enters ? dials.days() / 3 : 0,
                    leaves ? dials.days() - dials.days() / 3 : dials.days()));
        }
        if (moving > ARABIC - 2) {
            throw new IllegalStateException("Too few sources stay: " + moving + " move");
        }
        sources = List.copyOf(made);
        others = Weights.of(sources.size(), i -> sources.get(i).weight());
        busiest = dials.busySource();
    }

    private static String host(Lexicon lexicon, Draws draws) {
        return lexicon.rare(Tongue.ENGLISH, draws) + "-" + lexicon.rare(Tongue.ENGLISH, draws) + ".example";
    }

    /** All sources, the largest first. */
    public List<Source> sources() {
        return sources;
    }

    /** Who prints an article of the language on the day. */
    Source printer(Tongue tongue, int day, Draws draws) {
        if (draws.chance(busiest)) {
            return sources.get(0);
        }
        for (int tries = 0; tries < MAX_TRIES; tries++) {
            Source source = sources.get(others.draw(draws));
            if (source.prints(tongue, day)) {
                return source;
            }
        }
        return sources.get(0);
    }
}
