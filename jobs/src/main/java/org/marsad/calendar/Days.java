package org.marsad.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A set of days: some, and perhaps all from a day on; or all there are. Immutable. */
public final class Days {

    /** Every day, known or not. */
    public static final Days ALL = new Days(new TreeSet<>(), LocalDate.MIN);

    public static final Days NONE = new Days(new TreeSet<>(), null);

    private static final String ALL_TEXT = "all";

    private final NavigableSet<LocalDate> days;

    /** Every day from this one on belongs to the set too; null if none does by that rule. */
    private final LocalDate since;

    private Days(NavigableSet<LocalDate> days, LocalDate since) {
        this.days = since == null ? days : new TreeSet<>(days.headSet(since, false));
        this.since = since;
    }

    /** Just these days. */
    public static Days of(Collection<LocalDate> days) {
        return new Days(new TreeSet<>(days), null);
    }

    /** That day and every later one. */
    public static Days since(LocalDate first) {
        return new Days(new TreeSet<>(), first);
    }

    /** What {@link #toString()} wrote. */
    public static Days parse(String text) {
        if (text.equals(ALL_TEXT)) {
            return ALL;
        }
        NavigableSet<LocalDate> days = new TreeSet<>();
        LocalDate since = null;
        for (String range : text.isEmpty() ? new String[0] : text.split(",", -1)) {
            int dots = range.indexOf("..");
            if (dots >= 0 && dots == range.length() - 2) {
                since = LocalDate.parse(range.substring(0, dots));
                continue;
            }
            LocalDate first = LocalDate.parse(dots < 0 ? range : range.substring(0, dots));
            LocalDate last = dots < 0 ? first : LocalDate.parse(range.substring(dots + 2));
            first.datesUntil(last.plusDays(1)).forEach(days::add);
        }
        return new Days(days, since);
    }

    public boolean isAll() {
        return LocalDate.MIN.equals(since);
    }

    public boolean isEmpty() {
        return since == null && days.isEmpty();
    }

    /** Whether the days can be counted and listed: none of them is meant by "from a day on". */
    public boolean isListed() {
        return since == null;
    }

    /** The first day; {@link LocalDate#MIN} for {@link #ALL}; refused for {@link #NONE}. */
    public LocalDate first() {
        if (isEmpty()) {
            throw new IllegalStateException("There is no first of no days");
        }
        return days.isEmpty() ? since : days.first();
    }

    /** These days and every one after the first of them. */
    public Days andLater() {
        return isEmpty() ? NONE : since(first());
    }

    /** How many days; refused where not {@link #isListed()}. */
    public int count() {
        requireListed();
        return days.size();
    }

    /** The days in order; refused where not {@link #isListed()}. */
    public List<LocalDate> listed() {
        requireListed();
        return List.copyOf(days);
    }

    /** Whether every day from the first to the last is one of these. */
    public boolean containsAll(LocalDate first, LocalDate last) {
        LocalDate end = since != null && since.isBefore(last.plusDays(1)) ? since : last.plusDays(1);
        if (!first.isBefore(end)) {
            return true;
        }
        long listed = days.subSet(first, true, end, false).size();
        return listed == first.until(end, java.time.temporal.ChronoUnit.DAYS);
    }

    /** Whether any day from the first to the last is one of these. */
    public boolean containsAny(LocalDate first, LocalDate last) {
        return (since != null && !since.isAfter(last))
                || !days.subSet(first, true, last, true).isEmpty();
    }

    public Days union(Days other) {
        NavigableSet<LocalDate> union = new TreeSet<>(days);
        union.addAll(other.days);
        return new Days(union, earlier(since, other.since));
    }

    /** These days and, for each, the given number of days before it. */
    public Days withDaysBefore(int number) {
        NavigableSet<LocalDate> wider = new TreeSet<>();
        for (LocalDate day : days) {
            for (int back = 0; back <= number; back++) {
                wider.add(day.minusDays(back));
            }
        }
        return new Days(wider, since == null || isAll() ? since : since.minusDays(number));
    }

    /** These days and, for each, the given number of days after it. */
    public Days withDaysAfter(int number) {
        NavigableSet<LocalDate> wider = new TreeSet<>();
        for (LocalDate day : days) {
            for (int on = 0; on <= number; on++) {
                wider.add(day.plusDays(on));
            }
        }
        return new Days(wider, since);
    }

    /** A SQL predicate that is true where the date column is one of these days. */
    public String where(String column) {
        return isAll() ? "true" : where(column, days, since);
    }

    /** A SQL predicate on {@code grain} and {@code period}: true for every period in which one of these days lies. */
    public String wherePeriods() {
        if (isAll() || isEmpty()) {
            return where("period");
        }
        List<String> terms = new ArrayList<>();
        for (Grain grain : Grain.values()) {
            String isGrain = "grain = '" + grain.label() + "'";
            if (grain == Grain.ALL) {
                terms.add(isGrain);
            } else {
                NavigableSet<LocalDate> periods =
                        days.stream().map(grain::periodOf).collect(Collectors.toCollection(TreeSet::new));
                LocalDate from = since == null ? null : grain.periodOf(since);
                terms.add("(" + isGrain + " AND " + where("period", periods, from) + ")");
            }
        }
        return String.join(" OR ", terms);
    }

    private static String where(String column, NavigableSet<LocalDate> days, LocalDate since) {
        List<String> terms = new ArrayList<>();
        for (List<LocalDate> range : ranges(days)) {
            terms.add(
                    range.get(0).equals(range.get(1))
                            ? column + " = DATE'" + range.get(0) + "'"
                            : column + " BETWEEN DATE'" + range.get(0) + "' AND DATE'" + range.get(1) + "'");
        }
        if (since != null) {
            terms.add(column + " >= DATE'" + since + "'");
        }
        return terms.isEmpty() ? "false" : "(" + String.join(" OR ", terms) + ")";
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private static List<List<LocalDate>> ranges(NavigableSet<LocalDate> days) {
        List<List<LocalDate>> ranges = new ArrayList<>();
        LocalDate first = null;
        LocalDate last = null;
        for (LocalDate day : days) {
            if (first == null || !day.equals(last.plusDays(1))) {
                if (first != null) {
                    ranges.add(List.of(first, last));
                }
                first = day;
            }
            last = day;
        }
        if (first != null) {
            ranges.add(List.of(first, last));
        }
        return ranges;
    }

    private void requireListed() {
        if (!isListed()) {
            throw new IllegalStateException("All days from one on are meant: they are not listed");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Days that && Objects.equals(since, that.since) && days.equals(that.days);
    }

    @Override
    public int hashCode() {
        return Objects.hash(days, since);
    }

    /** {@code all}, or ranges such as {@code 2024-03-01..2024-03-05,2024-03-09,2024-04-01..}. */
    @Override
    public String toString() {
        if (isAll()) {
            return ALL_TEXT;
        }
        List<String> ranges = new ArrayList<>();
        for (List<LocalDate> range : ranges(days)) {
            ranges.add(
                    range.get(0).equals(range.get(1)) ? range.get(0).toString() : range.get(0) + ".." + range.get(1));
        }
        if (since != null) {
            ranges.add(since + "..");
        }
        return String.join(",", ranges);
    }
}
