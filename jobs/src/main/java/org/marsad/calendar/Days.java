package org.marsad.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A set of days, or all days there are. Immutable. */
public final class Days {

    /** Every day, known or not. */
    public static final Days ALL = new Days(new TreeSet<>(), true);

    public static final Days NONE = new Days(new TreeSet<>(), false);

    private static final String ALL_TEXT = "all";

    private final NavigableSet<LocalDate> days;
    private final boolean all;

    private Days(NavigableSet<LocalDate> days, boolean all) {
        this.days = days;
        this.all = all;
    }

    /** Just these days. */
    public static Days of(Collection<LocalDate> days) {
        return new Days(new TreeSet<>(days), false);
    }

    /** What {@link #toString()} wrote. */
    public static Days parse(String text) {
        if (text.equals(ALL_TEXT)) {
            return ALL;
        }
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (String range : text.isEmpty() ? new String[0] : text.split(",", -1)) {
            int dots = range.indexOf("..");
            LocalDate first = LocalDate.parse(dots < 0 ? range : range.substring(0, dots));
            LocalDate last = dots < 0 ? first : LocalDate.parse(range.substring(dots + 2));
            first.datesUntil(last.plusDays(1)).forEach(days::add);
        }
        return new Days(days, false);
    }

    public boolean isAll() {
        return all;
    }

    public boolean isEmpty() {
        return !all && days.isEmpty();
    }

    /** How many days; refused for {@link #ALL}. */
    public int count() {
        requireListed();
        return days.size();
    }

    /** The days in order; refused for {@link #ALL}. */
    public List<LocalDate> listed() {
        requireListed();
        return List.copyOf(days);
    }

    public Days union(Days other) {
        if (all || other.all) {
            return ALL;
        }
        NavigableSet<LocalDate> union = new TreeSet<>(days);
        union.addAll(other.days);
        return new Days(union, false);
    }

    /** These days and, for each, the given number of days before it. */
    public Days withDaysBefore(int number) {
        if (all) {
            return ALL;
        }
        NavigableSet<LocalDate> wider = new TreeSet<>();
        for (LocalDate day : days) {
            for (int back = 0; back <= number; back++) {
                wider.add(day.minusDays(back));
            }
        }
        return new Days(wider, false);
    }

    /** These days and, for each, the given number of days after it. */
    public Days withDaysAfter(int number) {
        if (all) {
            return ALL;
        }
        NavigableSet<LocalDate> wider = new TreeSet<>();
        for (LocalDate day : days) {
            for (int on = 0; on <= number; on++) {
                wider.add(day.plusDays(on));
            }
        }
        return new Days(wider, false);
    }

    /** A SQL predicate that is true where the date column is one of these days. */
    public String where(String column) {
        return all ? "true" : where(column, days);
    }

    /** A SQL predicate on {@code grain} and {@code period}: true for every period in which one of these days lies. */
    public String wherePeriods() {
        if (all) {
            return "true";
        }
        List<String> terms = new ArrayList<>();
        for (Grain grain : Grain.values()) {
            String isGrain = "grain = '" + grain.label() + "'";
            if (grain == Grain.ALL) {
                terms.add(isGrain);
            } else {
                NavigableSet<LocalDate> periods =
                        days.stream().map(grain::periodOf).collect(Collectors.toCollection(TreeSet::new));
                terms.add("(" + isGrain + " AND " + where("period", periods) + ")");
            }
        }
        return String.join(" OR ", terms);
    }

    private static String where(String column, NavigableSet<LocalDate> days) {
        if (days.isEmpty()) {
            return "false";
        }
        return ranges(days).stream()
                .map(range -> range.get(0).equals(range.get(1))
                        ? column + " = DATE'" + range.get(0) + "'"
                        : column + " BETWEEN DATE'" + range.get(0) + "' AND DATE'" + range.get(1) + "'")
                .collect(Collectors.joining(" OR ", "(", ")"));
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
        if (all) {
            throw new IllegalStateException("All days are meant: they are not listed");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Days that && all == that.all && days.equals(that.days);
    }

    @Override
    public int hashCode() {
        return days.hashCode() + (all ? 1 : 0);
    }

    /** {@code all}, or ranges such as {@code 2024-03-01..2024-03-05,2024-03-09}. */
    @Override
    public String toString() {
        return all
                ? ALL_TEXT
                : ranges(days).stream()
                        .map(range -> range.get(0).equals(range.get(1))
                                ? range.get(0).toString()
                                : range.get(0) + ".." + range.get(1))
                        .collect(Collectors.joining(","));
    }
}
