package org.marsad.ingest.date;

import static java.util.Map.entry;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * The offset from UTC written after a time of day: {@code Z}, {@code +03:00}, {@code -0500}, {@code GMT+3}, the names
 * of RFC 822, and those of Europe.
 *
 * <p>UTC where nothing is written. Names that mean different offsets in different countries (IST, AST) are not read.
 */
final class WrittenZone {

    private static final Map<String, Integer> HOURS = Map.ofEntries(
            entry("z", 0),
            entry("utc", 0),
            entry("gmt", 0),
            entry("ut", 0),
            entry("est", -5),
            entry("edt", -4),
            entry("cst", -6),
            entry("cdt", -5),
            entry("mst", -7),
            entry("mdt", -6),
            entry("pst", -8),
            entry("pdt", -7),
            entry("bst", 1),
            entry("cet", 1),
            entry("cest", 2),
            entry("eet", 2),
            entry("eest", 3),
            entry("msk", 3));
    private static final int LARGEST_HOURS = 18;
    private static final int SIXTY = 60;

    private WrittenZone() {}

    /** The offset that starts at the token. */
    static ZoneOffset at(List<DateToken> tokens, int index) {
        int i = index;
        while (i < tokens.size() && tokens.get(i).isSign("([,")) {
            i++;
        }
        if (i >= tokens.size()) {
            return ZoneOffset.UTC;
        }
        Integer hours = HOURS.get(tokens.get(i).text());
        boolean signed = hours != null && hours == 0 && signAt(tokens, i + 1);
        if (hours != null && !signed) {
            return ZoneOffset.ofHours(hours);
        }
        int sign = signed ? i + 1 : i;
        return signAt(tokens, sign) ? signedOffset(tokens, sign) : ZoneOffset.UTC;
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
        if (hours >= LARGEST_HOURS || minutes >= SIXTY) {
            return ZoneOffset.UTC;
        }
        int seconds = (hours * SIXTY + minutes) * SIXTY;
        return ZoneOffset.ofTotalSeconds(tokens.get(sign).isSign("-") ? -seconds : seconds);
    }
}
