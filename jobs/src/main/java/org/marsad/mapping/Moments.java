package org.marsad.mapping;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.marsad.ingest.date.DateReader;

/** Which values are dates or moments, for telling columns: the whole value has to be one, and a number one of our time. */
final class Moments {

    private static final int MAX_LENGTH = 60;
    private static final int MAX_WORDS = 9;
    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2100;
    private static final int FIRST_EPOCH_YEAR = 1985;
    private static final int LAST_EPOCH_YEAR = 2040;
    private static final int MAX_NUMBER = 40;
    private static final int DAY_DIGITS = 8;
    private static final int STAMP_DIGITS = 14;
    private static final int NANOS_DIGITS = 19;
    private static final int MICROS_DIGITS = 16;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{0,20})?([eE][+]?[0-9]{1,2})?");
    private static final Pattern WRAPPED = Pattern.compile(
            "(?:/Date\\(|\\{\\s*['\"]\\$date['\"]\\s*:\\s*['\"]?)([^)'\"}]{1,40}).{0,20}", Pattern.DOTALL);
    private static final Pattern CLOCK = Pattern.compile("(?s).{0,60}[0-9٠-٩]{1,2}[:hH.][0-9٠-٩]{2}.{0,60}");

    private Moments() {}

    static boolean isMoment(Candidate candidate, Cell cell) {
        return cell.length() <= MAX_LENGTH
                && cell.words() <= MAX_WORDS
                && candidate.type() != ColumnType.FLAG
                && read(cell.text()).isPresent();
    }

    static boolean hasClock(String text) {
        return CLOCK.matcher(text).matches() || (isNumber(text) && text.length() != DAY_DIGITS);
    }

    /** The day; empty if the text is no date. */
    static Optional<LocalDate> read(String text) {
        String value = unwrapped(text.strip());
        if (isNumber(value)) {
            return ofNumber(value);
        }
        return DateReader.read(value)
                .map(OffsetDateTime::toLocalDate)
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    }

    private static boolean isNumber(String value) {
        return value.length() <= MAX_NUMBER && NUMBER.matcher(value).matches();
    }

    private static String unwrapped(String value) {
        var matcher = WRAPPED.matcher(value);
        return matcher.matches() ? matcher.group(1).strip() : value;
    }

    private static Optional<LocalDate> ofNumber(String value) {
        String whole = new BigDecimal(value).toBigInteger().toString();
        if (whole.length() == NANOS_DIGITS) {
            whole = whole.substring(0, MICROS_DIGITS);
        }
        boolean written = whole.length() == DAY_DIGITS || whole.length() == STAMP_DIGITS;
        int first = written ? FIRST_YEAR + 300 : FIRST_EPOCH_YEAR;
        return DateReader.read(whole)
                .map(OffsetDateTime::toLocalDate)
                .filter(day -> day.getYear() >= first && day.getYear() <= LAST_EPOCH_YEAR);
    }
}
