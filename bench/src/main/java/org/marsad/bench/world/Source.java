package org.marsad.bench.world;

/**
 * A source of news.
 *
 * @param name its host
 * @param tongue the language that it prints; null if it prints all
 * @param enters its first day, counted from 0
 * @param leaves the day after its last
 */
public record Source(String name, Tongue tongue, double weight, int enters, int leaves) {

    boolean prints(Tongue other, int day) {
        return (tongue == null || tongue == other) && day >= enters && day < leaves;
    }
}
