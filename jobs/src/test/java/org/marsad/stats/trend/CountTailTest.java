package org.marsad.stats.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

class CountTailTest {

    @Test
    void theFirstAndTheNoneAreNoSurprise() {
        assertThat(CountTail.logTail(0, 0.01, 0.02)).isZero();
        assertThat(CountTail.logTail(1, 0.01, 0.02)).isZero();
    }

    @Test
    void aGeometricCountHasATailOfPowers() {
        // Size 1: P(X ≥ c) = q^c with q = mean/(1 + mean).
        assertThat(CountTail.logTail(5, 3, 12)).isCloseTo(4 * Math.log(0.75), within(1e-10));
        assertThat(CountTail.logTail(4000, 3, 12)).isCloseTo(3999 * Math.log(0.75), within(1e-7));
    }

    @Test
    void aCountThatVariesByHardlyMoreThanChanceIsPoisson() {
        double some = PoissonDistribution.of(20).survivalProbability(0);

        assertThat(CountTail.logTail(40, 20, 20.00001))
                .isCloseTo(Math.log(PoissonDistribution.of(20).survivalProbability(39) / some), within(1e-3));
    }

    @Property
    void itIsTheSumOfTheTermsAboveIt(
            @ForAll @IntRange(min = 2, max = 60) int count,
            @ForAll @DoubleRange(min = 0.01, max = 50) double mean,
            @ForAll @DoubleRange(min = 1.1, max = 20) double dispersion) {
        double exact = Math.log(tail(count, mean, mean * dispersion) / tail(1, mean, mean * dispersion));

        assertThat(CountTail.logTail(count, mean, mean * dispersion))
                .isCloseTo(exact, within(1e-8 + 1e-8 * Math.abs(exact)));
    }

    @Property
    void itFallsWithTheCount(
            @ForAll @IntRange(min = 1, max = 100_000) int count,
            @ForAll @DoubleRange(min = 0.01, max = 1000) double mean,
            @ForAll @DoubleRange(min = 1.01, max = 50) double dispersion) {
        assertThat(CountTail.logTail(count + 1, mean, mean * dispersion))
                .isLessThanOrEqualTo(CountTail.logTail(count, mean, mean * dispersion) + 1e-9);
    }

    /** One less the terms below, in 34 digits. */
    private static double tail(int count, double mean, double variance) {
        double size = mean * mean / (variance - mean);
        double q = mean / (size + mean);
        BigDecimal below = BigDecimal.ZERO;
        double term = Math.exp(size * Math.log1p(-q));
        for (int x = 0; x < count; x++) {
            below = below.add(new BigDecimal(term), MathContext.DECIMAL128);
            term *= (x + size) / (x + 1) * q;
        }
        // Above the count directly: what is left of one would be rounding only.
        double above = 0;
        for (int x = count; term > above * 1e-18 || x < 100; x++) {
            above += term;
            term *= (x + size) / (x + 1) * q;
        }
        assertThat(below.doubleValue() + above).isCloseTo(1, within(1e-9));
        return above;
    }
}
