package org.marsad.bench.quality;

/**
 * A measure of quality, 0 to 1, the higher the better.
 *
 * @param of how many things it is worked out from
 */
public record Figure(String name, double value, long of) {

    /** The part of the things that are good; 1 if there is none. */
    static Figure part(String name, long good, long of) {
        return new Figure(name, of == 0 ? 1 : (double) good / of, of);
    }
}
