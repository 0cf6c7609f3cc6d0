package org.marsad.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A set of days against the plain set of those of its days that lie in a window. */
class DaysPropertiesTest {

    private static final LocalDate EPOCH = LocalDate.parse("2023-12-01");
    private static final int WINDOW = 120;

    @Provide
    Arbitrary<Days> days() {
        Arbitrary<LocalDate> day = Arbitraries.integers().between(30, 90).map(EPOCH::plusDays);
        Arbitrary<Days> listed = day.set().ofMaxSize(20).map(Days::of);
        return Combinators.combine(listed, day.map(Days::since).injectNull(0.5))
                .as((some, later) -> later == null ? some : some.union(later));
    }

    private static Set<LocalDate> inWindow(Days days) {
        return window().filter(day -> holds(days, day)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<LocalDate> window() {
        return IntStream.range(0, WINDOW).mapToObj(EPOCH::plusDays);
    }

    /** Reads the text of the set, which is the only way to ask a set without end for a day. */
    private static boolean holds(Days days, LocalDate day) {
        return Stream.of(days.toString().split(",", -1))
                .filter(range -> !range.isEmpty())
                .anyMatch(range -> {
                    String[] ends = range.split("\\.\\.", -1);
                    LocalDate first = LocalDate.parse(ends[0]);
                    LocalDate last =
                            ends.length == 1 ? first : ends[1].isEmpty() ? LocalDate.MAX : LocalDate.parse(ends[1]);
                    return !day.isBefore(first) && !day.isAfter(last);
                });
    }

    @Property
    void whatIsWrittenIsReadAgain(@ForAll("days") Days days) {
        assertThat(Days.parse(days.toString())).isEqualTo(days).hasSameHashCodeAs(days);
    }

    @Property
    void aUnionHoldsTheDaysOfBoth(@ForAll("days") Days one, @ForAll("days") Days other) {
        Set<LocalDate> both = inWindow(one);
        both.addAll(inWindow(other));
        assertThat(inWindow(one.union(other))).isEqualTo(both);
        assertThat(one.union(other)).isEqualTo(other.union(one));
    }

    @Property
    void daysBeforeAreEarlierByAtMostTheNumber(@ForAll("days") Days days, @ForAll @IntRange(max = 5) int number) {
        Set<LocalDate> expected = window().filter(
                        day -> IntStream.rangeClosed(0, number).anyMatch(on -> holds(days, day.plusDays(on))))
                .collect(Collectors.toSet());
        assertThat(inWindow(days.withDaysBefore(number))).isEqualTo(expected);
    }

    @Property
    void daysAfterAreLaterByAtMostTheNumber(@ForAll("days") Days days, @ForAll @IntRange(max = 5) int number) {
        Set<LocalDate> expected = window().filter(
                        day -> IntStream.rangeClosed(0, number).anyMatch(back -> holds(days, day.minusDays(back))))
                .collect(Collectors.toSet());
        assertThat(inWindow(days.withDaysAfter(number))).isEqualTo(expected);
    }

    @Property
    void laterDaysAreAllFromTheFirstOn(@ForAll("days") Days days) {
        Set<LocalDate> expected = window().filter(day -> !days.isEmpty() && !day.isBefore(days.first()))
                .collect(Collectors.toSet());
        assertThat(inWindow(days.andLater())).isEqualTo(expected);
    }

    @Property
    void allOrAnyDaysOfARangeAreAmongThem(
            @ForAll("days") Days days, @ForAll @IntRange(max = 90) int first, @ForAll @IntRange(max = 20) int length) {
        LocalDate from = EPOCH.plusDays(first);
        LocalDate to = from.plusDays(length);
        Set<LocalDate> window = inWindow(days);
        assertThat(days.containsAll(from, to))
                .isEqualTo(from.datesUntil(to.plusDays(1)).allMatch(window::contains));
        assertThat(days.containsAny(from, to))
                .isEqualTo(from.datesUntil(to.plusDays(1)).anyMatch(window::contains));
    }
}
