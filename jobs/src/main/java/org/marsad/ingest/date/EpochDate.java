package org.marsad.ingest.date;

import java.math.BigInteger;
import java.time.Instant;

/**
 * The moment that a bare number stands for: Unix seconds (9 to 11 digits), milliseconds (12 or 13), microseconds (15 or 16),
 * nanoseconds (18 or 19), or {@code yyyyMMddHHmmss} (14, which {@link DateReader} takes apart).
 *
 * <p>A minus sign and a fraction, as data frames write them, are read too: {@code -536457600}, {@code 1438864380.0}.
 */
final class EpochDate {

    private static final int SECONDS_DIGITS = 9;
    private static final int MILLIS_DIGITS = 12;
    private static final int MAX_MILLIS = 13;
    private static final int MICROS_DIGITS = 15;
    private static final int MAX_MICROS = 16;
    private static final int NANOS_DIGITS = 18;
    private static final int MAX_DIGITS = 19;
    private static final int WORD_DIGITS = 14;
    private static final long THOUSAND = 1_000;
    private static final long MILLION = 1_000_000;
    private static final BigInteger LONGEST = BigInteger.valueOf(Long.MAX_VALUE);

    private EpochDate() {}

    /** The moment, or null where the text is no such number. */
    static Instant read(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        int digits = end - start;
        if (digits < SECONDS_DIGITS || digits > MAX_DIGITS || digits == WORD_DIGITS || !isFraction(text, end)) {
            return null;
        }
        BigInteger written = new BigInteger(text.substring(0, end));
        if (written.abs().compareTo(LONGEST) > 0) {
            return null;
        }
        long number = written.longValue();
        if (digits < MILLIS_DIGITS) {
            return Instant.ofEpochSecond(number);
        }
        if (digits <= MAX_MILLIS) {
            return Instant.ofEpochMilli(number);
        }
        if (digits >= MICROS_DIGITS && digits <= MAX_MICROS) {
            return Instant.ofEpochMilli(Math.floorDiv(number, THOUSAND));
        }
        return digits >= NANOS_DIGITS ? Instant.ofEpochMilli(Math.floorDiv(number, MILLION)) : null;
    }

    private static boolean isFraction(String text, int at) {
        if (at == text.length()) {
            return true;
        }
        return text.charAt(at) == '.' && text.chars().skip(at + 1L).allMatch(c -> isDigit((char) c));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
