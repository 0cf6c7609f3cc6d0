package org.marsad.bench.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawsTest {

    @Test
    void theSameThingDrawsTheSame() {
        assertThat(Draws.of(1, "story", 7).nextLong())
                .isEqualTo(Draws.of(1, "story", 7).nextLong());
    }

    @Test
    void otherSeedsKindsAndNumbersDrawOtherwise() {
        long drawn = Draws.of(1, "story", 7).nextLong();
        assertThat(Draws.of(2, "story", 7).nextLong()).isNotEqualTo(drawn);
        assertThat(Draws.of(1, "article", 7).nextLong()).isNotEqualTo(drawn);
        assertThat(Draws.of(1, "story", 8).nextLong()).isNotEqualTo(drawn);
    }

    @Test
    void neighboursAreIndependent() {
        double[] firsts = IntStream.range(0, 20_000)
                .mapToDouble(i -> Draws.of(1, "story", i).next())
                .toArray();
        double product = IntStream.range(1, firsts.length)
                .mapToDouble(i -> (firsts[i] - 0.5) * (firsts[i - 1] - 0.5))
                .average()
                .orElseThrow();
        assertThat(IntStream.range(0, firsts.length)
                        .mapToDouble(i -> firsts[i])
                        .average()
                        .orElseThrow())
                .isCloseTo(0.5, within(0.01));
        assertThat(product).isCloseTo(0, within(0.003));
    }

    @Test
    void poissonHasItsMean() {
        Draws draws = Draws.of(1, "poisson");
        assertThat(IntStream.range(0, 20_000)
                        .map(i -> draws.poisson(2.5))
                        .average()
                        .orElseThrow())
                .isCloseTo(2.5, within(0.05));
    }

    @Test
    void zipfGivesRanksTheirShares() {
        Weights weights = Weights.zipf(100, 1, 1);
        Draws draws = Draws.of(1, "zipf");
        long first =
                IntStream.range(0, 20_000).filter(i -> weights.draw(draws) == 0).count();
        assertThat(first / 20_000.0).isCloseTo(weights.share(0), within(0.01));
    }
}
