package org.marsad.bench.world;

import it.unimi.dsi.fastutil.HashCommon;

/**
 * Random numbers that depend on nothing but the seed and the thing they are drawn for: the same in any order and on any
 * machine (SplitMix64: Steele, Lea and Flood 2014).
 */
public final class Draws {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private long state;

    private Draws(long state) {
        this.state = state;
    }

    /** The numbers for a thing: of a kind, with a number among its kind. */
    public static Draws of(long seed, String kind, long... numbers) {
        long key = HashCommon.mix(seed + STEP);
        for (int i = 0; i < kind.length(); i++) {
            key = HashCommon.mix(key * STEP + kind.charAt(i));
        }
        for (long number : numbers) {
            key = HashCommon.mix((key ^ HashCommon.mix(number + STEP)) * STEP + 1);
        }
        return new Draws(key);
    }

    /** All 64 bits. */
    public long nextLong() {
        state += STEP;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Evenly from 0, inclusive, to 1, exclusive. */
    public double next() {
        return (nextLong() >>> 11) * UNIT;
    }

    /** Evenly from 0 to the bound, exclusive. */
    public int below(int bound) {
        return (int) (next() * bound);
    }

    /** Whether a thing of that probability happens. */
    public boolean chance(double probability) {
        return next() < probability;
    }

    /** One of the values, each as likely as the others. */
    public <T> T oneOf(java.util.List<T> values) {
        return values.get(below(values.size()));
    }

    /** Of the normal distribution with mean 0 and deviation 1 (Box and Muller 1958). */
    public double normal() {
        double radius = Math.sqrt(-2 * Math.log(1 - next()));
        return radius * Math.cos(2 * Math.PI * next());
    }

    /** Of the Poisson distribution with a small mean, by Knuth's product of uniforms. */
    public int poisson(double mean) {
        double limit = Math.exp(-mean);
        double product = next();
        int count = 0;
        while (product > limit) {
            product *= next();
            count++;
        }
        return count;
    }
}
