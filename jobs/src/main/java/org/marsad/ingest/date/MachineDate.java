package org.marsad.ingest.date;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as programs print them, rewritten as {@link DateReader} reads them.
 *
 * <ul>
 *   <li>a number in scientific notation, or with a fraction of zeros, is written out: {@code 1.7183592E9},
 *       {@code 20240614.0};
 *   <li>the number inside a wrapper is the date: {@code /Date(1718359200000+0300)/}, {@code {"$date": 1718359200000}},
 *       {@code {"$date": {"$numberLong": "1718359200000"}}}, {@code new Date(1718359200000)};
 *   <li>a list of numbers that a year opens is a day, and a time if three more follow: {@code [2018, 6, 25, 11, 41, 36, 0,
 *       176, 0]}, {@code datetime.datetime(2018, 6, 25, 11, 41)}, {@code time.struct_time(tm_year=2018, tm_mon=6,
 *       tm_mday=25, ...)}.
 * </ul>
 */
final class MachineDate {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,25}(?:\\.\\d{0,25})?(?:[eE][+-]?\\d{1,2})?");
    private static final Pattern WRAPPED =
            Pattern.compile("(?:Date\\(|\\$date\\b[^\\d-]{1,30}|numberLong\\b[^\\d-]{1,8})(-?\\d{1,19})(?![\\d/.T-])");
    private static final String PART = ",\\s?(?:\\w{1,10}=)?(\\d{1,2})";
    private static final Pattern LIST =
            Pattern.compile("(?<!\\d)(\\d{4})" + PART + PART + "(?:" + PART + PART + "(?:" + PART + ")?)?");
    private static final int MAX_DIGITS = 30;

    private MachineDate() {}

    /** The text rewritten; the text itself where no program has printed it so. */
    static String plain(String text) {
        if (NUMBER.matcher(text).matches()) {
            return number(text);
        }
        Matcher wrapped = WRAPPED.matcher(text);
        if (wrapped.find()) {
            return wrapped.group(1);
        }
        Matcher list = LIST.matcher(text);
        return list.find() ? moment(list) : text;
    }

    private static String number(String text) {
        boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (digits) {
            return text;
        }
        BigDecimal number = new BigDecimal(text).stripTrailingZeros();
        boolean readable = Math.abs(number.scale()) <= MAX_DIGITS && number.precision() <= MAX_DIGITS;
        return readable ? number.toPlainString() : text;
    }

    private static String moment(Matcher list) {
        String day = list.group(1) + "-" + two(list.group(2)) + "-" + two(list.group(3));
        if (list.group(4) == null) {
            return day;
        }
        String second = list.group(6) == null ? "00" : two(list.group(6));
        return day + "T" + two(list.group(4)) + ":" + two(list.group(5)) + ":" + second;
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
