package org.marsad.ingest.date;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The time zone written with a time of day.
 *
 * <ul>
 *   <li>behind it: {@code Z}, {@code +03:00}, {@code -0500}, {@code GMT+3}, {@code [Asia/Riyadh]}, and the abbreviations
 *       of {@link ZoneNames};
 *   <li>anywhere: {@code بتوقيت} and a place; {@code Mecca time}.
 * </ul>
 *
 * <p>UTC where nothing is written. A place has the offset that it had at that time.
 */
final class WrittenZone {

    private static final int MAX_HOURS = 18;
    private static final int SIXTY = 60;

    private WrittenZone() {}

    /** The zone that starts at the token, or that words name elsewhere. */
    static ZoneId at(List<DateToken> tokens, int index) {
        int i = index;
        while (i < tokens.size() && tokens.get(i).isSign("([,")) {
            i++;
        }
        ZoneId written = i < tokens.size() ? behindTime(tokens, i) : null;
        ZoneId zone = written == null ? named(tokens) : written;
        return zone == null ? ZoneOffset.UTC : zone;
    }

    private static ZoneId behindTime(List<DateToken> tokens, int i) {
        ZoneOffset offset = ZoneNames.abbreviated(tokens.get(i).text());
        boolean signed = ZoneOffset.UTC.equals(offset) && signAt(tokens, i + 1);
        if (offset != null && !signed) {
            return offset;
        }
        int sign = signed ? i + 1 : i;
        return signAt(tokens, sign) ? signedOffset(tokens, sign) : ZoneNames.region(joined(tokens, i));
    }

    private static ZoneId named(List<DateToken> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            ZoneId zone = null;
            if (tokens.get(i).isWord("بتوقيت") || tokens.get(i).isWord("توقيت")) {
                zone = ZoneNames.place(tokens.get(i + 1).text());
            } else if (tokens.get(i + 1).isWord("time")) {
                zone = ZoneNames.place(tokens.get(i).text());
            }
            if (zone != null) {
                return zone;
            }
        }
        return null;
    }

    /** What stands from the token on without space, bracket or full stop. */
    private static String joined(List<DateToken> tokens, int start) {
        StringBuilder joined = new StringBuilder();
        for (int i = start; i < tokens.size(); i++) {
            if ((i > start && tokens.get(i).afterSpace()) || tokens.get(i).isSign("[]().,")) {
                break;
            }
            joined.append(tokens.get(i).text());
        }
        return joined.toString();
    }

    private static boolean signAt(List<DateToken> tokens, int i) {
        return i + 1 < tokens.size()
                && tokens.get(i).isSign("+-")
                && tokens.get(i + 1).isNumber(1, 4)
                && !tokens.get(i + 1).afterSpace();
    }

    private static ZoneOffset signedOffset(List<DateToken> tokens, int sign) {
        String digits = tokens.get(sign + 1).text();
        int number = Integer.parseInt(digits);
        int hours = digits.length() > 2 ? number / 100 : number;
        int minutes = digits.length() > 2 ? number % 100 : 0;
        boolean colon = sign + 3 < tokens.size()
                && tokens.get(sign + 2).isSign(":")
                && tokens.get(sign + 3).isNumber(2, 2);
        if (colon) {
            minutes = tokens.get(sign + 3).number();
        }
        if (hours >= MAX_HOURS || minutes >= SIXTY) {
            return ZoneOffset.UTC;
        }
        int seconds = (hours * SIXTY + minutes) * SIXTY;
        return ZoneOffset.ofTotalSeconds(tokens.get(sign).isSign("-") ? -seconds : seconds);
    }
}
