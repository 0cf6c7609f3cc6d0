package org.marsad.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** False alarms among pairs of independent things that were seen together, from a fixed seed. */
class AssociationCalibrationTest {

    private static final int UNITS = 5000;

    @Test
    void amongPairsExpectedToMeetAboutOneInAHundredIsBelowOnePercent() {
        assertThat(falseAlarms(500, 600, 4_000)).isBetween(0.005, 0.013);
        assertThat(falseAlarms(300, 200, 20_000)).isBetween(0.004, 0.012);
    }

    @Test
    void amongRarePairsThatMetFewerAre() {
        assertThat(falseAlarms(50, 50, 100_000)).isBetween(0.0005, 0.011);
        assertThat(falseAlarms(20, 20, 300_000)).isBetween(0.0, 0.011);
        assertThat(falseAlarms(5, 5, 1_000_000)).isBetween(0.0, 0.011);
    }

    /** The part of p-values up to 0.01 among pairs with at least one unit in common. */
    private static double falseAlarms(int a, int b, int pairs) {
        Random random = new Random(1993);
        int met = 0;
        int alarms = 0;
        for (int i = 0; i < pairs; i++) {
            int ab = meetings(random, a, b);
            if (ab > 0) {
                met++;
                alarms += new Association(UNITS, a, b, ab).pValue() <= 0.01 ? 1 : 0;
            }
        }
        return (double) alarms / met;
    }

    /** Draws b of the units without putting back, and counts those among the first a. */
    private static int meetings(Random random, int a, int b) {
        int meetings = 0;
        for (int drawn = 0; drawn < b; drawn++) {
            meetings += random.nextInt(UNITS - drawn) < a - meetings ? 1 : 0;
        }
        return meetings;
    }
}
