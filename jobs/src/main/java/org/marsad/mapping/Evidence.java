package org.marsad.mapping;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words what speaks for a column, and shows some of its values. */
final class Evidence {

    private static final int SAMPLES = 2;
    private static final int MAX_SAMPLE = 50;

    private Evidence() {}

    /** What the values are with regard to a part: {@code 99.8 % of 1,000 values are moments}. */
    static String of(ArticleField field, Profile profile) {
        if (profile.isUnknown()) {
            return "by name";
        }
        if (profile.filled() == 0) {
            return "by name; no row of the sample has a value";
        }
        return switch (field) {
            case DATE, CRAWL_DATE -> share(profile.moments(), profile, "are moments");
            case URL -> share(profile.pages(), profile, "are addresses of pages");
            case TEXT -> share(profile.filledShare(), profile.rows(), "rows filled")
                    + String.format(Locale.ROOT, ", median of %,.0f words", profile.words());
            case TITLE -> share(profile.distinctShare(), profile, "differ")
                    + String.format(Locale.ROOT, ", median of %,.0f words", profile.words());
            case SOURCE, AUTHOR, TAGS, LANGUAGE, ID -> String.format(
                    Locale.ROOT, "%,d different of %,d values", profile.distinct(), profile.filled());
        };
    }

    /** Values of the column, as {@code "2024-06-14", "2024-06-15"}. */
    static String samples(Cell[] cells) {
        return Stream.of(cells)
                .filter(Objects::nonNull)
                .filter(Placeholders::isFilled)
                .map(cell -> cell.text().strip().replaceAll("\\s+", " "))
                .distinct()
                .limit(SAMPLES)
                .map(text -> "\"" + (text.length() > MAX_SAMPLE ? text.substring(0, MAX_SAMPLE) + "…" : text) + "\"")
                .collect(Collectors.joining(", "));
    }

    private static String share(double share, Profile profile, String what) {
        return share(share, profile.filled(), "values " + what);
    }

    private static String share(double share, int of, String what) {
        double percent = Math.floor(share * 1000) / 10;
        String number = percent == Math.rint(percent)
                ? String.format(Locale.ROOT, "%.0f", percent)
                : String.format(Locale.ROOT, "%.1f", percent);
        return String.format(Locale.ROOT, "%s %% of %,d %s", number, of, what);
    }
}
