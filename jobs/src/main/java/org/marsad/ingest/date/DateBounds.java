package org.marsad.ingest.date;

import java.io.Serializable;
import java.time.LocalDate;

/** The first and the last day on which an article can have appeared, both included: a setting, never the clock. */
public record DateBounds(LocalDate earliest, LocalDate latest) implements Serializable {

    /** The first newspaper, the <em>Relation</em> of Strasbourg, is of 1605. */
    public static final LocalDate FIRST_PRINT = LocalDate.of(1605, 1, 1);

    public DateBounds {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("The last day that an article can have, " + latest
                    + ", lies before the first, " + earliest + "; give a later last day.");
        }
    }

    /** From the first newspaper to the day given. */
    public static DateBounds until(LocalDate latest) {
        return new DateBounds(FIRST_PRINT, latest);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(earliest) && !day.isAfter(latest);
    }

    /** Which of the two bounds the day breaks. */
    String describe(LocalDate day) {
        return day.isAfter(latest)
                ? day + " lies after " + latest + ", the last day that an article can have"
                : day + " lies before " + earliest + ", the first day that an article can have";
    }
}
