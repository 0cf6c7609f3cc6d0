package org.marsad.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ValidityTest {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    @Test
    void aYearOrMonthLastsToItsEnd() {
        assertThat(Validity.of("1990", "1991"))
                .isEqualTo(new Validity(LocalDate.of(1990, 1, 1), LocalDate.of(1992, 1, 1)));
        assertThat(Validity.of("1990-02", "1990-02"))
                .isEqualTo(new Validity(LocalDate.of(1990, 2, 1), LocalDate.of(1990, 3, 1)));
        assertThat(Validity.of(null, "1991-12-26").to()).isEqualTo(LocalDate.of(1991, 12, 26));
        assertThat(Validity.of(null, null)).isEqualTo(Validity.ALWAYS);
    }

    @Test
    void whatIsNoDateIsRefused() {
        for (String date : new String[] {"", "90", "1990-2", "1990-13", "1990-02-30", "soon", "19900101"}) {
            assertThatThrownBy(() -> Validity.of(date, null)).as(date).isInstanceOf(DateTimeException.class);
            assertThatThrownBy(() -> Validity.of(null, date)).as(date).isInstanceOf(DateTimeException.class);
        }
        assertThatThrownBy(() -> Validity.of("1990-05-01", "1990-05-01")).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void aDayIsWithinOrWithoutExactlyWhenBothOrOnlyOneHolds(
            @ForAll @IntRange(min = -1, max = 5) int oneFrom,
            @ForAll @IntRange(min = 6, max = 10) int oneTo,
            @ForAll @IntRange(min = -1, max = 8) int otherFrom,
            @ForAll @IntRange(min = 9, max = 12) int otherTo,
            @ForAll @IntRange(min = 0, max = 12) int day) {
        Validity one = validity(oneFrom, oneTo);
        Validity other = validity(otherFrom, otherTo);
        LocalDate at = FIRST.plusDays(day);
        assertThat(one.within(other).stream().anyMatch(days -> holds(days, at)))
                .isEqualTo(holds(one, at) && holds(other, at));
        assertThat(one.without(other).stream().anyMatch(days -> holds(days, at)))
                .isEqualTo(holds(one, at) && !holds(other, at));
        assertThat(one.overlaps(other)).isEqualTo(!one.within(other).isEmpty());
        assertThat(Stream.concat(one.within(other).stream(), one.without(other).stream())
                        .filter(days -> holds(days, at))
                        .count())
                .isEqualTo(holds(one, at) ? 1 : 0);
    }

    /** Ends at the edges of what is tried stand for none. */
    private static Validity validity(int from, int to) {
        return new Validity(from < 0 ? null : FIRST.plusDays(from), to == 12 ? null : FIRST.plusDays(to));
    }

    private static boolean holds(Validity days, LocalDate day) {
        return days.firstDay() <= day.toEpochDay() && day.toEpochDay() < days.endDay();
    }
}
