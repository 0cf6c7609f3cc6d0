package org.marsad.report;

import java.time.LocalDate;

/** The days of the report. */
record Window(LocalDate first, LocalDate last) {

    Window {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A window from " + first + " to " + last);
        }
    }

    int days() {
        return (int) (last.toEpochDay() - first.toEpochDay()) + 1;
    }

    /** The number of the day, the first being 0; may lie outside the window. */
    int index(long epochDay) {
        return (int) (epochDay - first.toEpochDay());
    }

    boolean holds(long epochDay) {
        return first.toEpochDay() <= epochDay && epochDay <= last.toEpochDay();
    }
}
