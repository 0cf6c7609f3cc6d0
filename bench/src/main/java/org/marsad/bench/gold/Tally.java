package org.marsad.bench.gold;

/**
 * How many things are right: those found, those to be found, and those in both.
 *
 * @param found what was found
 * @param gold what there is to find
 * @param both what was found and is there
 */
public record Tally(long found, long gold, long both) {

    public static final Tally NONE = new Tally(0, 0, 0);

    /** Adds the counts. */
    public Tally plus(Tally other) {
        return new Tally(found + other.found, gold + other.gold, both + other.both);
    }

    /** The part of what was found that is right; 0 if nothing was found. */
    public double precision() {
        return found == 0 ? 0 : (double) both / found;
    }

    /** The part of what there is that was found; 0 if there is nothing. */
    public double recall() {
        return gold == 0 ? 0 : (double) both / gold;
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        return found + gold == 0 ? 0 : 2.0 * both / (found + gold);
    }
}
