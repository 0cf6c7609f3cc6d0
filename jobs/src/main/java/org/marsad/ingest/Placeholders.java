package org.marsad.ingest;

import java.util.Locale;
import java.util.Set;

/**
 * Values that programs write where they have none: {@code nan}, {@code None}, {@code null}, {@code N/A}, {@code [Removed]}.
 *
 * <p>A value is one if nothing but such a word stands in it, with brackets, quotation marks and signs around it, or if
 * nothing stands between the brackets. Words that also name something ({@code removed}, {@code deleted}) need the brackets.
 */
final class Placeholders {

    private static final int MAX_LENGTH = 40;
    private static final Set<String> WORDS = Set.of(
            "nan",
            "none",
            "null",
            "nil",
            "na",
            "n/a",
            "nat",
            "undefined",
            "#n/a",
            "\\n",
            "not available",
            "no title",
            "no content",
            "no author",
            "غير متوفر",
            "لا يوجد",
            "بدون عنوان");
    private static final Set<String> IN_BRACKETS =
            Set.of("removed", "deleted", "redacted", "empty", "missing", "unknown", "blank", "object object", "محذوف");
    private static final String BRACKETS = "[]<>(){}";

    private Placeholders() {}

    /** The value; empty if it is a placeholder or null. */
    static String emptied(String value) {
        return value == null || is(value) ? "" : value;
    }

    static boolean is(String value) {
        String word = value.strip();
        if (word.length() > MAX_LENGTH) {
            return false;
        }
        int start = 0;
        int end = word.length();
        boolean bracket = false;
        while (start < end && isAround(word.charAt(start))) {
            bracket |= BRACKETS.indexOf(word.charAt(start)) >= 0;
            start++;
        }
        while (end > start && isAround(word.charAt(end - 1))) {
            end--;
        }
        String plain = word.substring(start, end).toLowerCase(Locale.ROOT);
        return WORDS.contains(plain) || (bracket && (plain.isEmpty() || IN_BRACKETS.contains(plain)));
    }

    private static boolean isAround(char c) {
        return Character.isWhitespace(c) || BRACKETS.indexOf(c) >= 0 || "\"'`´“”‘’-–—_.,:;*|".indexOf(c) >= 0;
    }
}
