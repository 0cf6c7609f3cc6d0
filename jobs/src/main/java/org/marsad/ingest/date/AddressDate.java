package org.marsad.ingest.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.marsad.text.PercentEncoding;

/**
 * The day that a URL or a path is filed under, in the forms of {@link AddressDay}; in a path also
 * {@code year=2015/month=08/day=06}, but for the day of a key such as {@code crawl_date=}.
 *
 * <p>In a URL the first day counts, after the host; in a path the last, which stands nearest to the file.
 */
final class AddressDate {

    private static final int MAX_LENGTH = 2_000;
    private static final int SLIDE = 100;
    private static final Pattern PARTITION_KEY =
            Pattern.compile("(?<=/)_?(?:year|yyyy|yy|y|month|mm|mon|m|day|dd|d|date|dt|ds)=", Pattern.CASE_INSENSITIVE);

    /** Keys of directories that say when files were fetched or written. */
    private static final Pattern OF_CRAWL = Pattern.compile(
            "(?<=/)[a-z_]{0,40}(?:crawl|fetch|download|scrap|ingest|load|process|snapshot|extract|run)[a-z_]{0,40}=[^/]*",
            Pattern.CASE_INSENSITIVE);

    private static final String SPARK_FILE = "part-";

    private AddressDate() {}

    static Optional<LocalDate> inUrl(String url) {
        if (url == null || url.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        int scheme = url.indexOf("://");
        int path = url.indexOf('/', scheme < 0 ? 0 : scheme + 3);
        return path < 0 ? Optional.empty() : first(url.substring(path));
    }

    static Optional<LocalDate> inPath(String path) {
        if (path == null || path.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String decoded = path.indexOf('%') < 0 ? path : PercentEncoding.decode(path);
        String plain =
                PARTITION_KEY.matcher(OF_CRAWL.matcher(decoded).replaceAll("")).replaceAll("");
        // Spark names its files by random hexadecimal digits.
        int file = plain.lastIndexOf('/') + 1;
        String searched = plain.startsWith(SPARK_FILE, file) ? plain.substring(0, file) : plain;
        for (int slash = searched.lastIndexOf('/'); slash >= 0; slash = searched.lastIndexOf('/', slash - 1)) {
            Optional<LocalDate> day = first(searched.substring(slash));
            if (day.isPresent()) {
                return day;
            }
        }
        return first(searched);
    }

    /** The first day in the text, read window by window, since a date has few tokens and an address may have many. */
    private static Optional<LocalDate> first(String text) {
        for (int start = 0; start < text.length(); start += SLIDE) {
            int from = tokenStart(text, start);
            WrittenDay day =
                    AddressDay.firstIn(DateToken.of(text.substring(from, Math.min(text.length(), from + 2 * SLIDE))));
            if (day != null) {
                return Optional.of(day.day());
            }
        }
        return Optional.empty();
    }

    /** The index moved back to the start of a run of digits, so that none is cut in two. */
    private static int tokenStart(String text, int index) {
        int start = index;
        while (start > 0 && index - start < SLIDE && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }
}
