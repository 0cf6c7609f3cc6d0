package org.marsad.explain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.marsad.InvalidInput;
import org.marsad.calendar.Grain;

/**
 * A period as a user writes it, and its days.
 *
 * @param first the first day; of {@link Grain#ALL} any day that is early enough
 * @param last the last day
 */
public record Period(Grain grain, LocalDate first, LocalDate last) {

    /** All days that a lake may hold. */
    public static final Period ALL = new Period(Grain.ALL, LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{1,2})");
    private static final int MONTH_LENGTH = 7;

    /**
     * The period.
     *
     * @param text {@code all}, a day such as 2024-04-16, an ISO week such as 2024-W16 or a month such as 2024-04
     * @throws InvalidInput if it is none of them
     */
    public static Period parse(String text) {
        if (text.equals("all")) {
            return ALL;
        }
        try {
            Matcher week = WEEK.matcher(text);
            if (week.matches()) {
                LocalDate monday = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
                        .with(java.time.DayOfWeek.MONDAY);
                return new Period(Grain.WEEK, monday, monday.plusDays(6));
            }
            if (text.length() == MONTH_LENGTH) {
                YearMonth month = YearMonth.parse(text);
                return new Period(Grain.MONTH, month.atDay(1), month.atEndOfMonth());
            }
            LocalDate day = LocalDate.parse(text);
            return new Period(Grain.DAY, day, day);
        } catch (DateTimeException e) {
            throw new InvalidInput("--period '" + text
                    + "' is no period. Write a day (2024-04-16), a week (2024-W16), a month (2024-04) or all.");
        }
    }
}
