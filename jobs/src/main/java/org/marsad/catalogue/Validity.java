package org.marsad.catalogue;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The days on which something holds.
 *
 * @param from the first day, or null if it has always held
 * @param to the day from which it holds no more, or null if it holds still
 */
public record Validity(LocalDate from, LocalDate to) implements Serializable {

    public static final Validity ALWAYS = new Validity(null, null);

    private static final int YEAR = "1991".length();
    private static final int MONTH = "1991-12".length();

    public Validity {
        if (from != null && to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException("It ends in " + to + ", before or when it begins in " + from + ".");
        }
    }

    /**
     * From a day on until another, either of which may be null; a year or month begins with its first day and lasts to
     * its end.
     *
     * @throws DateTimeException if one of them is no date of ISO 8601
     * @throws IllegalArgumentException if nothing lies between them
     */
    public static Validity of(String from, String to) {
        return from == null && to == null
                ? ALWAYS
                : new Validity(from == null ? null : first(from), to == null ? null : end(to));
    }

    private static LocalDate first(String date) {
        return switch (date.length()) {
            case 4 -> LocalDate.parse(date + "-01-01");
            case 7 -> LocalDate.parse(date + "-01");
            default -> LocalDate.parse(date);
        };
    }

    private static LocalDate end(String date) {
        if (date.length() == YEAR) {
            return first(date).plusYears(1);
        }
        return date.length() == MONTH ? YearMonth.parse(date).plusMonths(1).atDay(1) : LocalDate.parse(date);
    }

    public boolean isAlways() {
        return from == null && to == null;
    }

    /** Whether there is a day on which both hold. */
    public boolean overlaps(Validity other) {
        return (from == null || other.to == null || from.isBefore(other.to))
                && (other.from == null || to == null || other.from.isBefore(to));
    }

    /** The days on which both hold, if there are any. */
    List<Validity> within(Validity other) {
        return overlaps(other) ? List.of(new Validity(later(from, other.from), earlier(to, other.to))) : List.of();
    }

    /** The days on which this holds and the other does not: before it, after it, both or neither. */
    List<Validity> without(Validity other) {
        if (!overlaps(other)) {
            return List.of(this);
        }
        List<Validity> rest = new ArrayList<>();
        if (other.from != null && (from == null || from.isBefore(other.from))) {
            rest.add(new Validity(from, other.from));
        }
        if (other.to != null && (to == null || other.to.isBefore(to))) {
            rest.add(new Validity(other.to, to));
        }
        return rest;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || (other != null && one.isBefore(other)) ? other : one;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    /** The first day, counted from 1970. */
    public long firstDay() {
        return from == null ? Long.MIN_VALUE : from.toEpochDay();
    }

    /** The day after the last, counted from 1970. */
    public long endDay() {
        return to == null ? Long.MAX_VALUE : to.toEpochDay();
    }
}
