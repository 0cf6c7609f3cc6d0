package org.marsad.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** The length of a period; a period is named by its first day. */
public enum Grain {
    DAY,
    /** ISO week, from Monday. */
    WEEK,
    MONTH,
    /** The whole lake, named by its first day. */
    ALL;

    /** The grain's name in the tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The first day of the period in which the day lies; {@link #ALL} has none of its own and is refused. */
    public LocalDate periodOf(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case ALL -> throw new IllegalArgumentException("The first day of the whole lake is known from its tables");
        };
    }
}
