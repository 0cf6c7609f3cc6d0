package org.marsad.bench.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MappingFloorTest {

    @Test
    void columnsOfRandomArchivesAreMappedRightOrRefused() {
        MappingScore score = MappingScore.of(150, 7);
        assertThat(score.wrong()).hasSizeLessThanOrEqualTo(1);
        assertThat(score.right()).as("refused: %s", score.refused()).isGreaterThan(0.8);
    }

    @Test
    void theSameSeedGivesTheSameShapes() {
        assertThat(MappingScore.of(10, 3)).isEqualTo(MappingScore.of(10, 3));
    }
}
