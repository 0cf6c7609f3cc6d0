package org.marsad.ingest.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.List;

/**
 * A day that opens a text in one of the rarer forms of ISO 8601: week dates ({@code 2015-W32-4}, {@code 2015W324}) and
 * ordinal dates ({@code 2015-218}, {@code 2015218}).
 */
final class IsoDay {

    private static final int FIRST_WEEK_DAY = 4;

    private IsoDay() {}

    /** The day at the first token, or null. */
    static WrittenDay in(List<DateToken> tokens) {
        if (tokens.isEmpty()) {
            return null;
        }
        DateToken first = tokens.get(0);
        try {
            if (first.isNumber(7, 7) && endsDay(tokens, 1)) {
                return new WrittenDay(LocalDate.ofYearDay(first.number() / 1_000, first.number() % 1_000), 0, 1);
            }
            return first.isNumber(4, 4) ? afterYear(tokens, first.number()) : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static WrittenDay afterYear(List<DateToken> tokens, int year) {
        int i = isSign(tokens, 1) ? 2 : 1;
        if (i == 2 && isNumber(tokens, i, 3) && endsDay(tokens, i + 1)) {
            return new WrittenDay(LocalDate.ofYearDay(year, tokens.get(i).number()), 0, i + 1);
        }
        if (i >= tokens.size() || !tokens.get(i).isWord("w")) {
            return null;
        }
        if (i == 1 && isNumber(tokens, 2, 3)) {
            int number = tokens.get(2).number();
            return new WrittenDay(day(year, number / 10, number % 10), 0, 3);
        }
        return isNumber(tokens, i + 1, 2) && isSign(tokens, i + 2) && isNumber(tokens, i + 3, 1)
                ? new WrittenDay(
                        day(year, tokens.get(i + 1).number(), tokens.get(i + 3).number()), 0, i + 4)
                : null;
    }

    private static LocalDate day(int year, int week, int dayOfWeek) {
        LocalDate inFirstWeek = LocalDate.of(year, 1, FIRST_WEEK_DAY);
        IsoFields.WEEK_OF_WEEK_BASED_YEAR
                .rangeRefinedBy(inFirstWeek)
                .checkValidValue(week, IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return inFirstWeek
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(ChronoField.DAY_OF_WEEK, ChronoField.DAY_OF_WEEK.checkValidIntValue(dayOfWeek));
    }

    private static boolean endsDay(List<DateToken> tokens, int i) {
        return i >= tokens.size() || tokens.get(i).isWord("t") || tokens.get(i).afterSpace();
    }

    private static boolean isSign(List<DateToken> tokens, int i) {
        return i < tokens.size() && tokens.get(i).isSign("-");
    }

    private static boolean isNumber(List<DateToken> tokens, int i, int digits) {
        return i < tokens.size() && tokens.get(i).isNumber(digits, digits);
    }
}
