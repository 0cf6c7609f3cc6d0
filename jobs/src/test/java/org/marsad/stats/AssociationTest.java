package org.marsad.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.junit.jupiter.api.Test;

class AssociationTest {

    private static final Association RUSSIA_AND_NORTH_KOREA = new Association(1000, 100, 50, 20);

    @Test
    void theExpectedCountIsThatOfIndependence() {
        assertThat(RUSSIA_AND_NORTH_KOREA.expected()).isEqualTo(5);
    }

    @Test
    void npmiIsThePointwiseMutualInformationByTheSelfInformation() {
        assertThat(RUSSIA_AND_NORTH_KOREA.npmi())
                .isCloseTo(Math.log(0.02 / (0.1 * 0.05)) / -Math.log(0.02), within(1e-14));
    }

    @Test
    void npmiAtItsBorders() {
        assertThat(new Association(1000, 10, 10, 0).npmi()).isEqualTo(-1);
        assertThat(new Association(1000, 10, 10, 10).npmi()).isCloseTo(1, within(1e-14));
        assertThat(new Association(1000, 100, 50, 5).npmi()).isZero();
        assertThat(new Association(1000, 1000, 1000, 1000).npmi()).isZero();
        assertThat(new Association(1000, 1000, 30, 30).npmi()).isZero();
    }

    /** The first rows of table 2 of the paper: A and B, A without B, B without A, neither. */
    @Test
    void g2IsThatOfDunningsTable() {
        assertThat(dunning(110, 2442, 111, 29114).g2()).isCloseTo(270.72, within(0.005));
        assertThat(dunning(29, 13, 123, 31612).g2()).isCloseTo(263.90, within(0.005));
        assertThat(dunning(31, 23, 139, 31584).g2()).isCloseTo(256.84, within(0.005));
        assertThat(dunning(10, 0, 3, 31764).g2()).isCloseTo(167.23, within(0.005));
    }

    @Test
    void g2SignedTellsTogetherFromApart() {
        Association apart = new Association(1000, 400, 300, 60);

        assertThat(RUSSIA_AND_NORTH_KOREA.signedG2()).isEqualTo(RUSSIA_AND_NORTH_KOREA.g2());
        assertThat(apart.g2()).isPositive();
        assertThat(apart.signedG2()).isEqualTo(-apart.g2());
    }

    @Test
    void g2OfAHugeArchiveKeepsItsDigits() {
        Association hardlyMore = new Association(100_000_000_000L, 300_000_000, 300_000_000, 900_100);
        double apart = 1 - 0.003;
        double chiSquare = 100.0 * 100 / (900_000 * apart * apart);

        assertThat(hardlyMore.g2()).isCloseTo(chiSquare, within(1e-4 * chiSquare));
    }

    @Test
    void logDiceIsFourteenForThingsNeverApartAndOneLessForEachHalving() {
        assertThat(new Association(1000, 64, 64, 64).logDice()).isEqualTo(14);
        assertThat(new Association(1000, 64, 64, 32).logDice()).isCloseTo(13, within(1e-12));
        assertThat(new Association(9000, 64, 64, 16).logDice()).isCloseTo(12, within(1e-12));
        assertThat(new Association(1000, 64, 64, 0).logDice()).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void thePValueIsTheExactOneOfEverySmallTable() {
        for (int n = 1; n <= 14; n++) {
            for (int a = 1; a <= n; a++) {
                for (int b = 1; b <= n; b++) {
                    for (int ab = Math.max(0, a + b - n); ab <= Math.min(a, b); ab++) {
                        double exact = ab <= 1 ? 1 : tail(n, a, b, ab) / tail(n, a, b, 1);
                        assertThat(new Association(n, a, b, ab).pValue())
                                .as("n=%d a=%d b=%d ab=%d", n, a, b, ab)
                                .isCloseTo(exact, within(1e-12 * exact));
                    }
                }
            }
        }
    }

    @Test
    void thePValueIsTheExactOneOfALargerTable() {
        double exact = tail(5000, 300, 200, 40) / tail(5000, 300, 200, 1);

        assertThat(new Association(5000, 300, 200, 40).pValue()).isCloseTo(exact, within(exact * 1e-10));
    }

    @Test
    void oneMeetingIsNoEvidenceHoweverRareTheTwo() {
        assertThat(new Association(1_000_000, 1, 1, 1).pValue()).isEqualTo(1);
        assertThat(new Association(1_000_000, 1, 1, 1).minusLog10P()).isZero();
    }

    @Test
    void twoMeetingsOfRareThingsAreEvidence() {
        assertThat(new Association(1_000_000, 3, 3, 2).pValue()).isCloseTo(2e-6, within(1e-7));
    }

    @Test
    void minusLog10PDoesNotUnderflow() {
        Association always = new Association(1_000_000, 50_000, 50_000, 25_000);

        assertThat(always.pValue()).isZero();
        assertThat(always.g2()).isGreaterThan(50_000);
        assertThat(always.minusLog10P()).isCloseTo(always.g2() / 2 / Math.log(10), within(10.0));
    }

    @Test
    void impossibleCountsAreRefused() {
        assertRefused(10, 0, 3, 0, "a and b must be at least 1: an item in no unit has no associations");
        assertRefused(10, 11, 3, 1, "a and b cannot exceed n");
        assertRefused(10, 4, 3, 4, "ab must lie between 0 and the smaller of a and b");
        assertRefused(10, 4, 3, -1, "ab must lie between 0 and the smaller of a and b");
        assertRefused(10, 8, 7, 4, "ab must be at least a + b - n: n units cannot hold that many apart");
        assertRefused(Long.MAX_VALUE, 8, 7, 4, "n is above 2^53");
    }

    private static void assertRefused(long n, long a, long b, long ab, String problem) {
        assertThatThrownBy(() -> new Association(n, a, b, ab))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Impossible counts n=%d, a=%d, b=%d, ab=%d: %s", n, a, b, ab, problem);
    }

    private static Association dunning(long both, long onlyA, long onlyB, long neither) {
        return new Association(both + onlyA + onlyB + neither, both + onlyA, both + onlyB, both);
    }

    private static double tail(int n, int a, int b, int from) {
        BigInteger ways = BigInteger.ZERO;
        for (int x = Math.max(from, a + b - n); x <= Math.min(a, b); x++) {
            ways = ways.add(choose(a, x).multiply(choose(n - a, b - x)));
        }
        return new BigDecimal(ways)
                .divide(new BigDecimal(choose(n, b)), MathContext.DECIMAL128)
                .doubleValue();
    }

    private static BigInteger choose(int n, int k) {
        BigInteger ways = BigInteger.ONE;
        for (int i = 1; i <= k; i++) {
            ways = ways.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
        }
        return ways;
    }
}
