package org.marsad.ingest.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * The first calendar day written among tokens, and where it starts and ends.
 *
 * <ul>
 *   <li>year first: {@code 2015-08-06}, {@code 2015/08/06}, {@code 2015.8.6}, {@code 2015-Aug-06}, {@code 20150806};
 *   <li>day first: {@code 06/08/2015}, {@code 6 August 2015}, {@code 14th, June 2024}, {@code 9-MAR-1987};
 *   <li>month first: {@code August 6, 2015}, {@code Thu Aug 06 12:33:00 GMT 2015}, and {@code 08/13/2015}, where the
 *       second number can be no month. Where both can, as in {@code 06/08/2015}, the day comes first;
 *   <li>two names for the month: {@code 6 آب (أغسطس) 2015};
 *   <li>a year of two digits only after a month's name: 70 to 99 are 1970 to 1999, the rest 2000 to 2069;
 *   <li>a day that does not exist is passed over, as is one of a Hijri calendar, which {@link HijriDay} reads.
 * </ul>
 */
record WrittenDay(LocalDate day, int start, int end) {

    private static final String SEPARATORS = "-/.";
    private static final String FILLERS = "-/.,،()";
    private static final int PIVOT = 70;
    private static final int COMPACT_DIGITS = 8;
    private static final int LAST_MONTH = 12;
    private static final int FIRST_GREGORIAN_YEAR = 1583;
    private static final int YEAR_REACH = 8;
    private static final List<String> ORDINALS = List.of("st", "nd", "rd", "th", "er", "de", "من");

    /** The first day that can be read, or null. */
    static WrittenDay firstIn(List<DateToken> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            WrittenDay day = at(tokens, i);
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /** The day that starts at the token, or null. */
    static WrittenDay at(List<DateToken> tokens, int i) {
        DateToken token = tokens.get(i);
        if (token.isNumber(4, 4)) {
            return yearFirst(tokens, i);
        }
        if (token.isNumber(COMPACT_DIGITS, COMPACT_DIGITS)) {
            int digits = token.number();
            return make(tokens, digits / 10_000, digits / 100 % 100, digits % 100, i, i + 1);
        }
        if (token.isNumber(1, 2)) {
            WrittenDay day = numbersDayFirst(tokens, i);
            return day != null ? day : namedDayFirst(tokens, i);
        }
        return monthFirst(tokens, i);
    }

    private static WrittenDay yearFirst(List<DateToken> tokens, int i) {
        int year = tokens.get(i).number();
        if (isSeparated(tokens, i) && number(tokens, i + 2) && number(tokens, i + 4)) {
            return make(
                    tokens, year, tokens.get(i + 2).number(), tokens.get(i + 4).number(), i, i + 5);
        }
        MonthNames.Month month = MonthNames.at(tokens, skip(tokens, i + 1));
        if (month == null) {
            return null;
        }
        int day = skip(tokens, month.end());
        return number(tokens, day)
                ? make(tokens, year, month.number(), tokens.get(day).number(), i, day + 1)
                : null;
    }

    private static WrittenDay numbersDayFirst(List<DateToken> tokens, int i) {
        if (!isSeparated(tokens, i) || !number(tokens, i + 2) || !isYear(tokens, i + 4)) {
            return null;
        }
        int first = tokens.get(i).number();
        int second = tokens.get(i + 2).number();
        int year = tokens.get(i + 4).number();
        return second > LAST_MONTH
                ? make(tokens, year, first, second, i, i + 5)
                : make(tokens, year, second, first, i, i + 5);
    }

    private static WrittenDay namedDayFirst(List<DateToken> tokens, int i) {
        MonthNames.Month month = MonthNames.at(tokens, skip(tokens, i + 1));
        if (month == null) {
            return null;
        }
        int end = skip(tokens, month.end());
        for (MonthNames.Month other = MonthNames.at(tokens, end); other != null; ) {
            end = skip(tokens, other.end());
            other = MonthNames.at(tokens, end);
        }
        int day = tokens.get(i).number();
        return year(tokens, end) == null ? null : make(tokens, year(tokens, end), month.number(), day, i, end + 1);
    }

    private static WrittenDay monthFirst(List<DateToken> tokens, int i) {
        MonthNames.Month month = MonthNames.at(tokens, i);
        if (month == null) {
            return null;
        }
        int day = skip(tokens, month.end());
        if (!number(tokens, day)) {
            return null;
        }
        int next = skip(tokens, day + 1);
        if (isYear(tokens, next)) {
            return make(
                    tokens,
                    tokens.get(next).number(),
                    month.number(),
                    tokens.get(day).number(),
                    i,
                    next + 1);
        }
        // After a time of day, as java.util.Date writes: the day then ends before the time.
        for (int year = next; year < Math.min(tokens.size(), next + YEAR_REACH + 1); year++) {
            if (MonthNames.at(tokens, year) != null) {
                // The first name was a day of the week: "mar. 6 août 2015".
                return null;
            }
            if (isYear(tokens, year) && !tokens.get(year - 1).isSign("+-:.")) {
                return make(
                        tokens,
                        tokens.get(year).number(),
                        month.number(),
                        tokens.get(day).number(),
                        i,
                        day + 1);
            }
        }
        return null;
    }

    /** The day, or null where there is no such day, or where a word behind it says that it is a Hijri one. */
    static WrittenDay make(List<DateToken> tokens, int year, int month, int day, int start, int end) {
        if (HijriDay.isMarked(tokens, end)
                || year < FIRST_GREGORIAN_YEAR
                || month < 1
                || month > LAST_MONTH
                || day < 1) {
            return null;
        }
        try {
            return new WrittenDay(LocalDate.of(year, month, day), start, end);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** Whether one and the same separator stands after the token and after the next number. */
    static boolean isSeparated(List<DateToken> tokens, int i) {
        return i + 4 < tokens.size()
                && tokens.get(i + 1).isSign(SEPARATORS)
                && tokens.get(i + 1).text().equals(tokens.get(i + 3).text());
    }

    private static boolean number(List<DateToken> tokens, int i) {
        return i < tokens.size() && tokens.get(i).isNumber(1, 2);
    }

    private static boolean isYear(List<DateToken> tokens, int i) {
        return i < tokens.size()
                && tokens.get(i).isNumber(4, 4)
                && tokens.get(i).number() >= FIRST_GREGORIAN_YEAR;
    }

    private static Integer year(List<DateToken> tokens, int i) {
        if (isYear(tokens, i)) {
            return tokens.get(i).number();
        }
        boolean shortened = i < tokens.size() && tokens.get(i).isNumber(2, 2);
        if (!shortened || (i + 1 < tokens.size() && tokens.get(i + 1).isSign(":"))) {
            return null;
        }
        int year = tokens.get(i).number();
        return year < PIVOT ? 2000 + year : 1900 + year;
    }

    /** The index of the first token from the index on that is no separator, bracket or ordinal ending. */
    static int skip(List<DateToken> tokens, int i) {
        int at = i;
        while (at < tokens.size()
                && (tokens.get(at).isSign(FILLERS)
                        || ORDINALS.contains(tokens.get(at).text()))) {
            at++;
        }
        return at;
    }
}
