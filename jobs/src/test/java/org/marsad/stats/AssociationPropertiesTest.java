package org.marsad.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AssociationPropertiesTest {

    private static final double ROUNDING = 1e-9;

    @Property
    void theOrderOfTheTwoDoesNotMatter(@ForAll("associations") Association one) {
        Association other = new Association(one.n(), one.b(), one.a(), one.ab());

        assertThat(other.npmi()).isCloseTo(one.npmi(), within(ROUNDING));
        assertThat(other.g2()).isCloseTo(one.g2(), within(ROUNDING * (1 + one.g2())));
        assertThat(other.minusLog10P()).isCloseTo(one.minusLog10P(), within(ROUNDING * (1 + one.minusLog10P())));
        assertThat(other.logDice()).isEqualTo(one.logDice());
    }

    @Property
    void everyStatisticKeepsItsBounds(@ForAll("associations") Association pair) {
        assertThat(pair.npmi()).isBetween(-1.0, 1.0);
        assertThat(pair.g2()).isNotNegative().isFinite();
        assertThat(pair.pValue()).isBetween(0.0, 1.0);
        assertThat(pair.minusLog10P()).isNotNegative().isFinite();
        assertThat(pair.logDice()).isLessThanOrEqualTo(14);
    }

    @Property
    void npmiAndG2HaveTheSignOfTheSurplus(@ForAll("associations") Association pair) {
        Assume.that(Math.abs(pair.ab() - pair.expected()) > 1e-6 * pair.expected());
        double sign = Math.signum(pair.ab() - pair.expected());

        assertThat(Math.signum(pair.signedG2())).isEqualTo(sign);
        assertThat(Math.signum(pair.npmi())).isEqualTo(sign);
    }

    @Property
    void oneMoreMeetingMakesThemCloser(@ForAll("associations") Association pair) {
        Assume.that(pair.ab() < Math.min(pair.a(), pair.b()));
        Association closer = new Association(pair.n(), pair.a(), pair.b(), pair.ab() + 1);

        assertThat(closer.npmi()).isGreaterThanOrEqualTo(pair.npmi() - ROUNDING);
        assertThat(closer.signedG2()).isGreaterThanOrEqualTo(pair.signedG2());
        assertThat(closer.minusLog10P()).isGreaterThanOrEqualTo(pair.minusLog10P() - ROUNDING);
        assertThat(closer.logDice()).isGreaterThan(pair.logDice());
    }

    @Property
    void g2IsTwiceTheMutualInformationOfTheUnits(@ForAll("associations") Association pair) {
        double n = pair.n();
        double a = pair.a();
        double b = pair.b();
        double ab = pair.ab();
        double margins = xLogX(a) + xLogX(n - a) + xLogX(b) + xLogX(n - b) - xLogX(n);
        double cells = xLogX(ab) + xLogX(a - ab) + xLogX(b - ab) + xLogX(n - a - b + ab);

        assertThat(pair.g2()).isCloseTo(2 * (cells - margins), within(1e-13 * xLogX(n) + 1e-9));
    }

    @Provide
    Arbitrary<Association> associations() {
        Arbitrary<Long> sizes = Arbitraries.longs().between(1, 100_000_000);
        return sizes.flatMap(n -> between(1, n)
                .flatMap(a -> between(1, n).flatMap(b -> between(Math.max(0, a + b - n), Math.min(a, b))
                        .map(ab -> new Association(n, a, b, ab)))));
    }

    private static Arbitrary<Long> between(long least, long most) {
        return Arbitraries.longs().between(least, most);
    }

    private static double xLogX(double x) {
        return x == 0 ? 0 : x * Math.log(x);
    }
}
