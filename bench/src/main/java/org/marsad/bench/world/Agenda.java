package org.marsad.bench.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The topics of the news: their usual shares, and when each bursts. */
public final class Agenda {

    /** How many topics there are. */
    public static final int TOPICS = 16;

    private static final int QUIET_START = 16;
    private static final int EVERY = 6;
    private static final int LENGTH = 3;

    private final List<Burst> bursts = new ArrayList<>();
    private final double[] usual = new double[TOPICS];
    private final Weights[] days;

    Agenda(Parameters dials, Volume volume) {
        for (int topic = 0; topic < TOPICS; topic++) {
            usual[topic] = 1.0 / (topic + 8);
        }
        int number = 0;
        for (int from = QUIET_START; from + LENGTH <= dials.days() && dials.burst() > 1; from += EVERY) {
            if (volume.isGap(from) || volume.isGap(from + LENGTH - 1)) {
                continue;
            }
            // 7 and 16 have no divisor in common, so that every topic has its turn.
            bursts.add(new Burst(number * 7 % TOPICS, from, from + LENGTH, dials.burst()));
            number++;
        }
        days = new Weights[dials.days()];
        Arrays.setAll(days, day -> Weights.of(TOPICS, topic -> weight(topic, day)));
    }

    /** The bursts, in order of time. */
    public List<Burst> bursts() {
        return List.copyOf(bursts);
    }

    /** The choice of a topic on the day. */
    public Weights on(int day) {
        return days[day];
    }

    /** The choice of a topic on a day without bursts. */
    public Weights usually() {
        return Weights.of(TOPICS, topic -> usual[topic]);
    }

    private double weight(int topic, int day) {
        double weight = usual[topic];
        for (Burst burst : bursts) {
            weight *= burst.topic() == topic && burst.holds(day) ? burst.factor() : 1;
        }
        return weight;
    }
}
