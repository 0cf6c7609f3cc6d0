package org.marsad.ingest.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Moments that programs write where they have none: the zero of their count, or its last day.
 *
 * <ul>
 *   <li>1970-01-01 at midnight in any time zone: Unix; also a number of at most one second before or after it;
 *   <li>at midnight, 1899-12-30, 1899-12-31 and 1900-01-01 (spreadsheets), 1601-01-01 (Windows), 1753-01-01 (SQL Server)
 *       and 1904-01-01;
 *   <li>{@code 0001-01-01} and {@code 0000-00-00}, whatever their order and separators; 9999-12-31.
 * </ul>
 */
final class ZeroDate {

    private static final int QUARTER_HOUR = 15 * 60;
    private static final int FARTHEST_ZONE = 14 * 60 * 60;
    private static final Set<LocalDate> ZERO_DAYS = Set.of(
            LocalDate.of(1899, 12, 30),
            LocalDate.of(1899, 12, 31),
            LocalDate.of(1900, 1, 1),
            LocalDate.of(1904, 1, 1),
            LocalDate.of(1753, 1, 1),
            LocalDate.of(1601, 1, 1),
            LocalDate.of(9999, 12, 31));
    private static final Pattern WRITTEN = Pattern.compile(
            "[+-]?[01](?:\\.0{0,9})?|0{1,4}[-/.]0{1,2}[-/.]0{1,2}(?!\\d).*|0{0,3}1[-/.]0?1[-/.]0?1(?!\\d).*|0?1[-/.]0?1[-/.]0001(?!\\d).*|00[-/.]00[-/.]0000(?!\\d).*");

    private ZeroDate() {}

    /** Whether a text is written so, as {@link MachineDate} gives it. */
    static boolean isWritten(String text) {
        return WRITTEN.matcher(text).matches();
    }

    /** Whether a moment that was read is one. */
    static boolean is(OffsetDateTime moment) {
        long seconds = moment.toEpochSecond();
        if (Math.abs(seconds) <= FARTHEST_ZONE) {
            return Math.abs(seconds) <= 1 || seconds % QUARTER_HOUR == 0;
        }
        OffsetDateTime utc = moment.withOffsetSameInstant(ZoneOffset.UTC);
        return isZero(moment) || isZero(utc);
    }

    private static boolean isZero(OffsetDateTime moment) {
        return moment.toLocalTime()
                        .truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                        .equals(LocalTime.MIDNIGHT)
                && ZERO_DAYS.contains(moment.toLocalDate());
    }
}
