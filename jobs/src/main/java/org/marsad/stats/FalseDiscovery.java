package org.marsad.stats;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Benjamini and Hochberg's q-values from counts of p-values in buckets: mergeable by adding, and without sorting.
 *
 * <p>A bucket is {@value #BUCKETS_PER_DECADE} to the decade: bucket i holds the p-values with {@code -log10(p)} from
 * {@code i/100} to below {@code (i+1)/100}; the last one, {@value #LAST_BUCKET}, holds all from 1e-300 down. Each p is
 * taken as the largest of its bucket, so a q-value is never smaller than the exact one, and at most 2.33 % larger
 * (10^0.01; the last bucket apart).
 *
 * <p>The q-value of a test is the least expected share of false ones among the tests called significant, if it is
 * called so: {@code q(i) = min over j ≥ i of p(j)·m/j}, p sorted upwards, m tests. Every test counts in m, those with
 * p = 1 (bucket 0) too. Y. Benjamini and Y. Hochberg, Controlling the false discovery rate, J. R. Stat. Soc. B 57(1),
 * 1995.
 */
public final class FalseDiscovery {

    public static final int BUCKETS_PER_DECADE = 100;

    /** 1e-300: further down a q-value would no longer be a normal double. */
    public static final int LAST_BUCKET = 300 * BUCKETS_PER_DECADE;

    private FalseDiscovery() {}

    /**
     * The bucket of a p-value, from 0 to {@link #LAST_BUCKET}.
     *
     * @param minusLog10P {@code -log10(p)}; positive infinity for p = 0
     * @throws IllegalArgumentException if it is negative or NaN
     */
    public static int bucket(double minusLog10P) {
        if (!(minusLog10P >= 0)) {
            throw new IllegalArgumentException(
                    "-log10(p) must be at least 0, but is " + minusLog10P + ": a p-value lies between 0 and 1");
        }
        if (minusLog10P >= lowerEdge(LAST_BUCKET)) {
            return LAST_BUCKET;
        }
        int near = (int) (minusLog10P * BUCKETS_PER_DECADE);
        if (lowerEdge(near) > minusLog10P) {
            return near - 1;
        }
        return lowerEdge(near + 1) <= minusLog10P ? near + 1 : near;
    }

    /**
     * The q-value of each bucket, index for index; that of an empty bucket is the one of the nearest bucket of larger
     * p-values (1 if there is none).
     *
     * @param countsPerBucket tests per bucket, index = bucket; may end before {@link #LAST_BUCKET}
     */
    public static double[] qValues(long[] countsPerBucket) {
        if (countsPerBucket.length > LAST_BUCKET + 1) {
            throw new IllegalArgumentException(
                    "There are %d buckets, but the last is %d".formatted(countsPerBucket.length, LAST_BUCKET));
        }
        long[] ranks = countsPerBucket.clone();
        for (int bucket = ranks.length - 1; bucket >= 0; bucket--) {
            requireCount(bucket, countsPerBucket[bucket]);
            ranks[bucket] += bucket + 1 < ranks.length ? ranks[bucket + 1] : 0;
        }
        double[] qValues = new double[ranks.length];
        double least = 1;
        for (int bucket = 0; bucket < ranks.length; bucket++) {
            if (countsPerBucket[bucket] > 0) {
                least = Math.min(least, largestP(bucket) * ranks[0] / ranks[bucket]);
            }
            qValues[bucket] = least;
        }
        return qValues;
    }

    /** {@link #qValues(long[])} of the buckets that hold tests: bucket to q-value. */
    public static NavigableMap<Integer, Double> qValues(Map<Integer, Long> countsPerBucket) {
        NavigableMap<Integer, Long> ascending = new TreeMap<>(countsPerBucket);
        long tests = 0;
        for (Map.Entry<Integer, Long> counted : ascending.entrySet()) {
            int bucket = counted.getKey();
            if (bucket < 0 || bucket > LAST_BUCKET) {
                throw new IllegalArgumentException(
                        "Bucket %d does not exist: they run from 0 to %d".formatted(bucket, LAST_BUCKET));
            }
            requireCount(bucket, counted.getValue());
            tests += counted.getValue();
        }
        NavigableMap<Integer, Double> qValues = new TreeMap<>();
        double least = 1;
        long rank = tests;
        for (Map.Entry<Integer, Long> counted : ascending.entrySet()) {
            if (counted.getValue() > 0) {
                least = Math.min(least, largestP(counted.getKey()) * tests / rank);
            }
            qValues.put(counted.getKey(), least);
            rank -= counted.getValue();
        }
        return qValues;
    }

    private static double lowerEdge(int bucket) {
        return bucket / (double) BUCKETS_PER_DECADE;
    }

    private static double largestP(int bucket) {
        return Math.pow(10, -lowerEdge(bucket));
    }

    private static void requireCount(int bucket, long count) {
        if (count < 0) {
            throw new IllegalArgumentException(
                    "Bucket %d counts %d tests: counts cannot be negative".formatted(bucket, count));
        }
    }
}
