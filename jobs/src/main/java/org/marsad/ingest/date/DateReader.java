package org.marsad.ingest.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Reads a date as an archive or a page writes it: the forms of {@link WrittenDay}, {@link WrittenTime},
 * {@link WrittenZone}, {@link EpochDate} and {@link MachineDate}, those of {@link IsoDay} and, where no Gregorian day stands, of
 * {@link HijriDay}; in ASCII, Arabic-Indic or Persian digits, with words around them.
 *
 * <p>Midnight UTC where no time is written, UTC where no zone is. Takes time linear in the text, of which only the first
 * {@value #MAX_LENGTH} characters can hold a date.
 */
public final class DateReader {

    static final int MAX_LENGTH = 200;
    private static final int STAMP_DIGITS = 14;
    private static final int DAY_DIGITS = 8;

    private DateReader() {}

    /** The first date in the text; empty where there is none or the text is too long to be a date. */
    public static Optional<OffsetDateTime> read(String text) {
        return read(text, DayOrder.DAY_FIRST);
    }

    /** The first date in the text, whose day and month stand in this order where numbers alone leave it open. */
    public static Optional<OffsetDateTime> read(String text, DayOrder order) {
        if (text == null || text.length() > MAX_LENGTH || !hasDigit(text)) {
            return Optional.empty();
        }
        String written = MachineDate.plain(text.strip());
        Optional<OffsetDateTime> epoch =
                Optional.ofNullable(EpochDate.read(written)).map(moment -> moment.atOffset(ZoneOffset.UTC));
        return epoch.isPresent() ? epoch : find(order.arranged(DateToken.of(stamp(written))));
    }

    /** No date is written without one, and the name of an author has none. */
    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code 20150806123300} as {@code 20150806T123300}. */
    private static String stamp(String text) {
        boolean digits = text.length() == STAMP_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? text.substring(0, DAY_DIGITS) + "T" + text.substring(DAY_DIGITS) : text;
    }

    private static Optional<OffsetDateTime> find(List<DateToken> tokens) {
        WrittenDay day = firstDay(tokens);
        if (day == null) {
            return Optional.empty();
        }
        WrittenTime time = WrittenTime.firstFrom(tokens, day.end(), tokens.size());
        if (time == null) {
            time = WrittenTime.firstFrom(tokens, 0, day.start());
        }
        if (time == null) {
            return Optional.of(midnight(day.day()));
        }
        LocalDate date = time.nextDay() ? day.day().plusDays(1) : day.day();
        return Optional.of(date.atTime(time.time())
                .atZone(WrittenZone.at(tokens, time.end()))
                .toOffsetDateTime());
    }

    private static WrittenDay firstDay(List<DateToken> tokens) {
        WrittenDay iso = IsoDay.in(tokens);
        WrittenDay gregorian = iso == null ? WrittenDay.firstIn(tokens) : iso;
        return gregorian == null ? HijriDay.firstIn(tokens) : gregorian;
    }

    static OffsetDateTime midnight(LocalDate day) {
        return OffsetDateTime.of(day, LocalTime.MIDNIGHT, ZoneOffset.UTC);
    }
}
