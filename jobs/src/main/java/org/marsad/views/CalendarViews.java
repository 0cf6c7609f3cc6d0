package org.marsad.views;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The calendar: a row for each day from the first to the last day of the lake, whether or not anything was published. */
final class CalendarViews {

    private static final int FIRST_HIJRI_YEAR = 1368;
    private static final int LAST_HIJRI_YEAR = 1500;
    private static final int MONTHS = 12;
    private static final Locale ARABIC = Locale.forLanguageTag("ar-EG");

    private CalendarViews() {}

    static List<View> all() {
        return List.of(View.of(
                "calendar",
                "One row is a day, from the first to the last day of coverage_daily; at most 10,000 days in Trino."
                        + " Where covered is true, a missing row of another table is a zero.",
                query(),
                "day",
                "Day, UTC.",
                "week",
                "First day of the ISO week, a Monday.",
                "month",
                "First day of the month.",
                "iso_year",
                "Year of the ISO week.",
                "iso_week",
                "ISO week, 1 to 53.",
                "year",
                "Year.",
                "quarter",
                "Quarter, 1 to 4.",
                "month_number",
                "Month, 1 to 12.",
                "day_of_month",
                "Day of the month.",
                "weekday",
                "Day of the week, 1 is Monday.",
                "weekday_en",
                "Its name in English.",
                "weekday_ar",
                "Its name in Arabic.",
                "month_en",
                "Name of the month in English.",
                "month_ar",
                "Name of the month in Arabic, as in Egypt.",
                "hijri_year",
                "Year in the calendar of Umm al-Qura; null before " + firstDay(FIRST_HIJRI_YEAR) + " and from "
                        + firstDay(LAST_HIJRI_YEAR + 1) + " on.",
                "hijri_month",
                "Month in it, 1 to 12.",
                "hijri_day",
                "Day in it, 1 to 30.",
                "hijri_date",
                "The three as text, such as 1445-09-01.",
                "covered",
                "Whether anything was published on the day.",
                "articles",
                "Articles of the day, 0 if none.",
                "stories",
                "Stories of the day, 0 if none."));
    }

    private static String query() {
        return "WITH span AS (SELECT min(day) AS first_day, max(day) AS last_day FROM coverage_daily),\n"
                + "days AS (SELECT d.day AS day FROM span CROSS JOIN @each_day(first_day, last_day, d, day)),\n"
                + "hijri_years (hijri_year, first_day, long_months) AS (VALUES\n" + hijriYears() + "),\n"
                + "hijri_months"
                + " (hijri_month) AS"
                + " (VALUES (1), (2),"
                + " (3), (4), (5),"
                + " (6), (7), (8),"
                + " (9), (10), (11),"
                + " (12)),\n"
                + "months AS (\n"
                + "  SELECT"
                + " y.hijri_year,"
                + " m.hijri_month,\n"
                + "    @add_days(y.first_day,"
                + " " + lengthBefore("m.hijri_month - 1") + ") AS first_day,\n"
                + "    @add_days(y.first_day, " + lengthBefore("m.hijri_month") + ") AS next_day\n"
                + "  FROM hijri_years y CROSS JOIN hijri_months m)\n"
                + "SELECT d.day, CAST(date_trunc('week', d.day) AS DATE) AS week,\n"
                + "  CAST(date_trunc('month', d.day) AS DATE) AS month,\n"
                + "  @iso_year(d.day) AS iso_year, @iso_week(d.day) AS iso_week, year(d.day) AS year,\n"
                + "  quarter(d.day) AS quarter, month(d.day) AS month_number, day(d.day) AS day_of_month,\n"
                + "  @weekday(d.day) AS weekday,\n"
                + names("@weekday(d.day)", 7, day -> DayOfWeek.of(day).getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                + " AS weekday_en,\n"
                + names("@weekday(d.day)", 7, day -> DayOfWeek.of(day).getDisplayName(TextStyle.FULL, ARABIC))
                + " AS weekday_ar,\n"
                + names("month(d.day)", MONTHS, month -> Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                + " AS month_en,\n"
                + names("month(d.day)", MONTHS, month -> Month.of(month).getDisplayName(TextStyle.FULL, ARABIC))
                + " AS month_ar,\n"
                + "  h.hijri_year, h.hijri_month, @days_between(h.first_day, d.day) + 1 AS hijri_day,\n"
                + "  CAST(h.hijri_year AS VARCHAR(4)) || '-' || lpad(CAST(h.hijri_month AS VARCHAR(2)), 2, '0') ||"
                + " '-'\n"
                + "    || lpad(CAST(@days_between(h.first_day, d.day) + 1 AS VARCHAR(2)), 2, '0') AS hijri_date,\n"
                + "  c.day IS NOT NULL AS covered, coalesce(c.articles, 0) AS articles,\n"
                + "  coalesce(c.stories, 0) AS stories\n"
                + "FROM days d\n"
                + "LEFT JOIN coverage_daily c ON c.day = d.day\n"
                + "LEFT JOIN months h ON d.day >= h.first_day AND d.day < h.next_day";
    }

    /** Days of the first months of a year: 29 each, and one more for each long one. */
    private static String lengthBefore(String months) {
        return "29 * (" + months + ") + length(replace(substring(y.long_months, 1, " + months + "), '0', ''))";
    }

    private static String names(String number, int last, IntFunction<String> name) {
        return "  CASE " + number + " "
                + IntStream.rangeClosed(1, last)
                        .mapToObj(i -> "WHEN " + i + " THEN '" + name.apply(i) + "'")
                        .collect(Collectors.joining(" "))
                + " END";
    }

    private static String hijriYears() {
        return IntStream.rangeClosed(FIRST_HIJRI_YEAR, LAST_HIJRI_YEAR)
                .mapToObj(year -> "  (" + year + ", DATE '" + firstDay(year) + "', '" + longMonths(year) + "')")
                .collect(Collectors.joining(",\n"));
    }

    private static LocalDate firstDay(int hijriYear) {
        return LocalDate.from(HijrahDate.of(hijriYear, 1, 1));
    }

    private static String longMonths(int hijriYear) {
        return Arrays.stream(IntStream.rangeClosed(1, MONTHS).toArray())
                .mapToObj(month -> HijrahChronology.INSTANCE
                                        .date(hijriYear, month, 1)
                                        .range(ChronoField.DAY_OF_MONTH)
                                        .getMaximum()
                                == 30
                        ? "1"
                        : "0")
                .collect(Collectors.joining());
    }
}
