package org.marsad.catalogue;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/**
 * A time in an office.
 *
 * @param of id of the state, organisation or place
 * @param person id of the holder
 * @param from the day, month or year in which it begins
 * @param to the day from which another holds the office, or the month or year of that day; null while it lasts
 */
public record Tenure(Office office, String of, String person, String from, String to) implements Serializable {

    private static final int YEAR = "1991".length();
    private static final int MONTH = "1991-12".length();

    public Tenure {
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(from, "from");
    }

    /**
     * The first day on which the person surely holds the office: in a month or year known only as such, the office may
     * still be another's.
     *
     * @throws DateTimeException if it is no date
     */
    public LocalDate surelyFrom() {
        LocalDate earliest = earliest(from);
        return from.length() == YEAR
                ? earliest.plusYears(1)
                : from.length() == MONTH ? earliest.plusMonths(1) : earliest;
    }

    /**
     * The first day on which the person may no longer hold it; {@link LocalDate#MAX} while it lasts.
     *
     * @throws DateTimeException if it is no date
     */
    public LocalDate surelyUntil() {
        return to == null ? LocalDate.MAX : earliest(to);
    }

    /** Whether the two surely hold on one and the same day. */
    boolean overlaps(Tenure other) {
        return isBefore(surelyFrom(), other.surelyUntil())
                && isBefore(other.surelyFrom(), surelyUntil())
                && isBefore(surelyFrom(), surelyUntil())
                && isBefore(other.surelyFrom(), other.surelyUntil());
    }

    private static boolean isBefore(LocalDate day, LocalDate end) {
        return day.isBefore(end);
    }

    private static LocalDate earliest(String date) {
        return date.length() == YEAR
                ? LocalDate.of(Integer.parseInt(date), 1, 1)
                : date.length() == MONTH ? YearMonth.parse(date).atDay(1) : LocalDate.parse(date);
    }
}
