package org.marsad.ingest.date;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/**
 * The first time of day written among tokens: {@code 12:33}, {@code 07:59:05.79}, {@code 1:03 pm}, {@code 9:15 ص},
 * {@code T123300}, {@code T12}, {@code 3 pm}, {@code 14h30}.
 *
 * <p>A half of the day that contradicts the hour ({@code 13:03 pm}) changes nothing. {@code 24:00} is midnight at the end
 * of the day.
 *
 * @param nextDay whether the time belongs to the day after
 * @param end the index after the time and the half of the day
 */
record WrittenTime(LocalTime time, boolean nextDay, int end) {

    private static final Set<String> BEFORE_NOON = Set.of("am", "ص", "صباحا", "الصبح");
    private static final Set<String> AFTER_NOON = Set.of("pm", "م", "مساء", "ظهرا", "عصرا");
    /** From the evening until before dawn: midnight and the hours after it begin the day. */
    private static final String AT_NIGHT = "ليلا";

    private static final int DAWN = 6;
    private static final int NOON = 12;
    private static final int HOURS = 24;
    private static final int SIXTY = 60;
    private static final int NANO_DIGITS = 9;

    /** The first time at or after the token, or null. */
    static WrittenTime firstFrom(List<DateToken> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            WrittenTime time = tokens.get(i).kind() == DateToken.Kind.NUMBER ? at(tokens, i) : null;
            if (time != null) {
                return time;
            }
        }
        return null;
    }

    private static WrittenTime at(List<DateToken> tokens, int i) {
        boolean offset = i > 0 && tokens.get(i - 1).isSign("+");
        if (offset) {
            return null;
        }
        boolean compact = i > 0 && tokens.get(i - 1).isWord("t") && !isSign(tokens, i + 1, ":");
        if (compact && (tokens.get(i).isNumber(4, 4) || tokens.get(i).isNumber(6, 6))) {
            String digits = tokens.get(i).text() + "00";
            int nanos = tokens.get(i).isNumber(6, 6) ? fraction(tokens, i + 1) : 0;
            return make(tokens, pair(digits, 0), pair(digits, 2), pair(digits, 4), nanos, i + (nanos > 0 ? 3 : 1));
        }
        if (!tokens.get(i).isNumber(1, 2)) {
            return null;
        }
        if (!isSign(tokens, i + 1, ":") || !isNumber(tokens, i + 2, 2)) {
            return hourAlone(tokens, i, compact);
        }
        int minute = tokens.get(i + 2).number();
        if (!isSign(tokens, i + 3, ":") || !isNumber(tokens, i + 4, 2)) {
            return make(tokens, tokens.get(i).number(), minute, 0, 0, i + 3);
        }
        int second = tokens.get(i + 4).number();
        int nanos = fraction(tokens, i + 5);
        return make(tokens, tokens.get(i).number(), minute, second, nanos, i + (nanos > 0 ? 7 : 5));
    }

    /** {@code T12}, {@code 14h}, {@code 14h30}, {@code 3 pm}. */
    private static WrittenTime hourAlone(List<DateToken> tokens, int i, boolean compact) {
        int hour = tokens.get(i).number();
        String next = word(tokens, i + 1);
        if (next.equals("h")) {
            boolean minutes =
                    isNumber(tokens, i + 2, 2) && tokens.get(i + 2).text().length() == 2;
            return make(tokens, hour, minutes ? tokens.get(i + 2).number() : 0, 0, 0, i + (minutes ? 3 : 2));
        }
        boolean half = next.equals("am") || next.equals("pm");
        return half || (compact && tokens.get(i).text().length() == 2) ? make(tokens, hour, 0, 0, 0, i + 1) : null;
    }

    private static WrittenTime make(List<DateToken> tokens, int hour, int minute, int second, int nanos, int next) {
        int end = next;
        int hourOfDay = hour;
        // "p.m." is two words.
        String half = word(tokens, end);
        if ((half.equals("a") || half.equals("p")) && isSign(tokens, end + 1, ".")) {
            half += word(tokens, end + 2);
            end += 2;
        }
        if (BEFORE_NOON.contains(half)) {
            hourOfDay = hour == NOON ? 0 : hour;
            end++;
        } else if (AFTER_NOON.contains(half)) {
            hourOfDay = hour < NOON ? hour + NOON : hour;
            end++;
        } else if (half.equals(AT_NIGHT)) {
            hourOfDay = hour == NOON ? 0 : hour < DAWN || hour > NOON ? hour : hour + NOON;
            end++;
        }
        if (hourOfDay == HOURS && minute == 0 && second == 0 && nanos == 0) {
            return new WrittenTime(LocalTime.MIDNIGHT, true, end);
        }
        // Minutes and seconds of a leap second end the minute.
        int lastSecond = Math.min(second, SIXTY - 1);
        return hourOfDay < HOURS && minute < SIXTY && second <= SIXTY
                ? new WrittenTime(LocalTime.of(hourOfDay, minute, lastSecond, nanos), false, end)
                : null;
    }

    /** The nanoseconds of a fraction whose sign stands at the token; 0 where none does. */
    private static int fraction(List<DateToken> tokens, int i) {
        boolean fraction = isSign(tokens, i, ".,")
                && isNumber(tokens, i + 1, NANO_DIGITS)
                && !tokens.get(i + 1).afterSpace();
        return fraction ? Integer.parseInt((tokens.get(i + 1).text() + "000000000").substring(0, NANO_DIGITS)) : 0;
    }

    private static int pair(String digits, int at) {
        return Integer.parseInt(digits.substring(at, at + 2));
    }

    private static String word(List<DateToken> tokens, int i) {
        return i < tokens.size() && tokens.get(i).kind() == DateToken.Kind.WORD
                ? tokens.get(i).text()
                : "";
    }

    private static boolean isSign(List<DateToken> tokens, int i, String signs) {
        return i < tokens.size() && tokens.get(i).isSign(signs);
    }

    private static boolean isNumber(List<DateToken> tokens, int i, int maximumDigits) {
        return i < tokens.size() && tokens.get(i).isNumber(1, maximumDigits);
    }
}
