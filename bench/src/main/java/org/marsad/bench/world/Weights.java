package org.marsad.bench.world;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** A choice among numbered things, each with its weight. */
public final class Weights {

    private final double[] sums;

    private Weights(double[] sums) {
        this.sums = sums;
    }

    /** The choice among things of these weights; at least one must be above 0. */
    public static Weights of(int size, IntToDoubleFunction weight) {
        double[] sums = new double[size];
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += weight.applyAsDouble(i);
            sums[i] = sum;
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException("Of " + size + " things none has a weight above 0");
        }
        return new Weights(sums);
    }

    /** Ranks from 0 with weights 1/(rank + shift)^exponent (Zipf, with Mandelbrot's shift). */
    public static Weights zipf(int size, double exponent, double shift) {
        return of(size, rank -> Math.pow(rank + shift, -exponent));
    }

    /** One of the things. */
    public int draw(Draws draws) {
        int at = Arrays.binarySearch(sums, draws.next() * sums[sums.length - 1]);
        return Math.min(sums.length - 1, at >= 0 ? at + 1 : -at - 1);
    }

    /** The part of all weight that a thing has. */
    public double share(int thing) {
        return (sums[thing] - (thing == 0 ? 0 : sums[thing - 1])) / sums[sums.length - 1];
    }

    /** How many things there are. */
    public int size() {
        return sums.length;
    }
}
