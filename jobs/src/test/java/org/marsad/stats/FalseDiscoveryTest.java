package org.marsad.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FalseDiscoveryTest {

    private static final double BUCKET_RATIO = Math.pow(10, 0.01);

    @Test
    void benjaminiAndHochbergsOwnExampleRejectsFourOfFifteen() {
        double[] pValues = {
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
            0.7590, 1.0000
        };

        double[] qValues = bucketed(pValues);

        assertThat(Arrays.stream(qValues).filter(q -> q <= 0.05)).hasSize(4);
        assertThat(qValues[0]).isCloseTo(0.0015, within(0.0015 * 0.0234));
    }

    @Property
    void aBucketedValueIsNeverBelowTheExactOneAndAtMostABucketAboveIt(
            @ForAll @Size(min = 1, max = 200) List<@DoubleRange(min = 0, max = 12) Double> minusLog10P) {
        double[] pValues = minusLog10P.stream()
                .mapToDouble(x -> x)
                .map(x -> Math.pow(10, -x))
                .toArray();
        double[] exact = exact(pValues);
        double[] bucketed = bucketed(pValues);

        for (int i = 0; i < pValues.length; i++) {
            assertThat(bucketed[i]).isBetween(exact[i] * (1 - 1e-12), exact[i] * BUCKET_RATIO * (1 + 1e-12));
        }
    }

    @Property
    void aBucketHoldsWhatLiesBetweenItsEdges(@ForAll @DoubleRange(min = 0, max = 299.99) double minusLog10P) {
        int bucket = FalseDiscovery.bucket(minusLog10P);

        assertThat(minusLog10P).isGreaterThanOrEqualTo(bucket / 100.0).isLessThan((bucket + 1) / 100.0);
    }

    @Test
    void everyEdgeOpensItsOwnBucket() {
        for (int bucket = 0; bucket <= FalseDiscovery.LAST_BUCKET; bucket++) {
            assertThat(FalseDiscovery.bucket(bucket / 100.0)).isEqualTo(bucket);
        }
    }

    @Test
    void theLastBucketTakesAllBeyondItAndItsValueIsNotZero() {
        assertThat(FalseDiscovery.bucket(300)).isEqualTo(FalseDiscovery.LAST_BUCKET);
        assertThat(FalseDiscovery.bucket(50_000)).isEqualTo(FalseDiscovery.LAST_BUCKET);
        assertThat(FalseDiscovery.bucket(Double.POSITIVE_INFINITY)).isEqualTo(FalseDiscovery.LAST_BUCKET);
        assertThat(FalseDiscovery.qValues(Map.of(FalseDiscovery.LAST_BUCKET, 1L))
                        .get(FalseDiscovery.LAST_BUCKET))
                .isPositive();
    }

    @Test
    void testsWithAPValueOfOneCount() {
        assertThat(FalseDiscovery.qValues(Map.of(500, 1L)).get(500)).isCloseTo(1e-5, within(1e-15));
        assertThat(FalseDiscovery.qValues(Map.of(500, 1L, 0, 999L)).get(500)).isCloseTo(1e-2, within(1e-12));
    }

    @Test
    void addedCountsGiveTheValuesOfAllTestsTogether() {
        long[] one = {5, 0, 3, 1};
        long[] other = {0, 2, 4, 0};
        long[] sum = {5, 2, 7, 1};

        Arrays.setAll(one, i -> one[i] + other[i]);

        assertThat(FalseDiscovery.qValues(one)).containsExactly(FalseDiscovery.qValues(sum));
    }

    @Test
    void noTestsGiveNoValues() {
        assertThat(FalseDiscovery.qValues(new long[0])).isEmpty();
        assertThat(FalseDiscovery.qValues(Map.of())).isEmpty();
    }

    @Test
    void whatIsNoPValueIsRefused() {
        assertThatThrownBy(() -> FalseDiscovery.bucket(-0.1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("-log10(p) must be at least 0, but is -0.1: a p-value lies between 0 and 1");
        assertThatThrownBy(() -> FalseDiscovery.bucket(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FalseDiscovery.qValues(new long[] {1, -1}))
                .hasMessage("Bucket 1 counts -1 tests: counts cannot be negative");
        assertThatThrownBy(() -> FalseDiscovery.qValues(Map.of(-1, 1L)))
                .hasMessage("Bucket -1 does not exist: they run from 0 to 30000");
    }

    private static double[] bucketed(double[] pValues) {
        long[] counts = new long[FalseDiscovery.LAST_BUCKET + 1];
        int[] buckets = Arrays.stream(pValues)
                .mapToInt(p -> FalseDiscovery.bucket(Math.abs(Math.log10(p))))
                .toArray();
        for (int bucket : buckets) {
            counts[bucket]++;
        }
        double[] qValues = FalseDiscovery.qValues(counts);
        return Arrays.stream(buckets).mapToDouble(bucket -> qValues[bucket]).toArray();
    }

    /** Straight from the definition: the least p(j)·m/j over all p(j) at or above the test's own. */
    private static double[] exact(double[] pValues) {
        double[] sorted = pValues.clone();
        Arrays.sort(sorted);
        return Arrays.stream(pValues)
                .map(p -> {
                    double least = 1;
                    for (int j = 0; j < sorted.length; j++) {
                        if (sorted[j] >= p) {
                            least = Math.min(least, sorted[j] * sorted.length / (j + 1));
                        }
                    }
                    return least;
                })
                .toArray();
    }
}
