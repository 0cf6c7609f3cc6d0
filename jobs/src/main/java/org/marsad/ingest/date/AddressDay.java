package org.marsad.ingest.date;

import java.util.List;

/**
 * The first day among the tokens of an address, of those that can be no part of a headline.
 *
 * <ul>
 *   <li>Anywhere, a day whose year comes first: {@code 2015/08/06}, {@code 2015-08-06}, {@code 2015/aug/06},
 *       {@code 20150806}; the last from {@value #FIRST_COMPACT_YEAR} on, since articles are numbered so too.
 *   <li>From a slash to a slash, full stop or end, any day: {@code /06-08-2015/}, {@code /6-aug-2015.html}.
 *   <li>Behind a slash, what content management systems write: {@code /2015/0806/}, {@code /2015-08/06/},
 *       {@code /201508/06/}; and {@code /2015/03/150311_slug}, whose two directories are the year and month of the six
 *       digits.
 * </ul>
 */
final class AddressDay {

    private static final int FIRST_COMPACT_YEAR = 1990;
    private static final int COMPACT_DIGITS = 8;
    private static final int MONTH_DIGITS = 6;
    private static final int MAX_WORDS = 6;
    private static final String SLASH = "/";

    private AddressDay() {}

    /** The first day, or null. */
    static WrittenDay firstIn(List<DateToken> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            WrittenDay day = yearFirst(tokens, i);
            boolean segment = i > 0 && tokens.get(i - 1).isSign(SLASH);
            if (day == null && segment) {
                day = whole(tokens, i);
            }
            if (day == null && segment) {
                day = ofSystem(tokens, i);
            }
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private static WrittenDay yearFirst(List<DateToken> tokens, int i) {
        DateToken token = tokens.get(i);
        if (token.isNumber(COMPACT_DIGITS, COMPACT_DIGITS)) {
            WrittenDay day = WrittenDay.at(tokens, i);
            return day == null || day.day().getYear() < FIRST_COMPACT_YEAR ? null : day;
        }
        return token.isNumber(4, 4) ? WrittenDay.at(tokens, i) : null;
    }

    private static WrittenDay whole(List<DateToken> tokens, int i) {
        boolean compact = tokens.get(i).isNumber(COMPACT_DIGITS, COMPACT_DIGITS);
        WrittenDay day = compact ? null : WrittenDay.at(tokens, i);
        boolean ends = day != null
                && (day.end() == tokens.size() || tokens.get(day.end()).isSign("/.?#"));
        return ends ? day : null;
    }

    private static WrittenDay ofSystem(List<DateToken> tokens, int i) {
        DateToken token = tokens.get(i);
        if (token.isNumber(MONTH_DIGITS, MONTH_DIGITS) && isNumber(tokens, i + 2, 2) && isSign(tokens, i + 1, SLASH)) {
            return WrittenDay.make(
                    tokens,
                    token.number() / 100,
                    token.number() % 100,
                    tokens.get(i + 2).number(),
                    i,
                    i + 3);
        }
        if (!token.isNumber(4, 4)) {
            return null;
        }
        WrittenDay filed = filed(tokens, i);
        if (filed != null) {
            return filed;
        }
        if (isSign(tokens, i + 1, SLASH) && isNumber(tokens, i + 2, 4)) {
            int day = tokens.get(i + 2).number();
            return WrittenDay.make(tokens, token.number(), day / 100, day % 100, i, i + 3);
        }
        boolean mixed = isSign(tokens, i + 1, "-") && isNumber(tokens, i + 2, 2) && isSign(tokens, i + 3, SLASH);
        return mixed && isNumber(tokens, i + 4, 2)
                ? WrittenDay.make(
                        tokens,
                        token.number(),
                        tokens.get(i + 2).number(),
                        tokens.get(i + 4).number(),
                        i,
                        i + 5)
                : null;
    }

    /** {@code 2015/03/150311}: the digits say the month and year once more, so that they are no number of an article. */
    private static WrittenDay filed(List<DateToken> tokens, int i) {
        if (!isSign(tokens, i + 1, SLASH) || !isNumber(tokens, i + 2, 1, 2) || !isSign(tokens, i + 3, SLASH)) {
            return null;
        }
        int year = tokens.get(i).number();
        int month = tokens.get(i + 2).number();
        for (int at = i + 4; at < Math.min(tokens.size(), i + 4 + MAX_WORDS) && !isSign(tokens, at, SLASH); at++) {
            DateToken token = tokens.get(at);
            boolean six = token.isNumber(MONTH_DIGITS, MONTH_DIGITS);
            if (six && token.number() / 10_000 == year % 100 && token.number() / 100 % 100 == month) {
                return WrittenDay.make(tokens, year, month, token.number() % 100, i, at + 1);
            }
        }
        return null;
    }

    private static boolean isNumber(List<DateToken> tokens, int i, int minimumDigits, int maximumDigits) {
        return i < tokens.size() && tokens.get(i).isNumber(minimumDigits, maximumDigits);
    }

    private static boolean isSign(List<DateToken> tokens, int i, String signs) {
        return i < tokens.size() && tokens.get(i).isSign(signs);
    }

    private static boolean isNumber(List<DateToken> tokens, int i, int digits) {
        return i < tokens.size() && tokens.get(i).isNumber(digits, digits);
    }
}
