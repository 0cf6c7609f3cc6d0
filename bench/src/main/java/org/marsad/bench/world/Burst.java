package org.marsad.bench.world;

/** A topic's burst: from a day, counted from 0, up to the day before another, it has so many times its usual weight. */
public record Burst(int topic, int from, int until, double factor) {

    boolean holds(int day) {
        return day >= from && day < until;
    }
}
