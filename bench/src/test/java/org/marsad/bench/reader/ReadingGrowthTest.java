package org.marsad.bench.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReadingGrowthTest {

    @Test
    void theExponentOfALinearReadingIsOne() {
        assertThat(new ReadingGrowth.Measured(0.5, 4).exponent()).isCloseTo(1, within(1e-9));
        assertThat(new ReadingGrowth.Measured(0.5, 32).exponent()).isCloseTo(2, within(1e-9));
    }

    @Test
    void everyTextIsReadAtBothLengths() {
        ReadingGrowth growth = new ReadingGrowth();
        assertThat(ReadingGrowth.names())
                .allSatisfy(name ->
                        assertThat(growth.measure(name, 500, 1).longerSeconds()).isGreaterThanOrEqualTo(0));
    }
}
