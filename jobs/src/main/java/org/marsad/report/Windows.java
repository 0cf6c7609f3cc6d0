package org.marsad.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.unix_date;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.marsad.InvalidInput;
import org.marsad.lake.Lake;
import org.marsad.tables.ArticleTables;

/** Finds the days that a report shows. */
final class Windows {

    /** Days of a lake that are looked at; later ones first. */
    private static final int MAX_DAYS = 40_000;

    /** A day with fewer than this share of the usual articles is not taken as first or last, see the trends. */
    private static final double THIN = 0.2;

    private Windows() {}

    /**
     * The days asked for; where none are, those from the first to the last that have at least a fifth of the articles
     * that the day of the median article has, so that a few articles with a wrong date don't stretch every curve.
     *
     * @throws InvalidInput if the lake has no article on these days
     */
    static Window of(Lake lake, ReportSettings settings) {
        List<long[]> days = lake
                .read(ArticleTables.COVERAGE_DAILY)
                .where("articles > 0")
                .select(unix_date(col("day")), col("articles"))
                .orderBy(col("day").desc())
                .limit(MAX_DAYS)
                .collectAsList()
                .stream()
                .map(Windows::day)
                .filter(day ->
                        settings.from() == null || day[0] >= settings.from().toEpochDay())
                .filter(day -> settings.to() == null || day[0] <= settings.to().toEpochDay())
                .toList();
        if (days.isEmpty()) {
            throw new InvalidInput("The lake " + lake.path() + " holds no article"
                    + (settings.from() == null ? "" : " from " + settings.from() + " on")
                    + (settings.to() == null ? "" : " up to " + settings.to())
                    + ". Fill it with 'marsad run', or ask for other days with --from and --to.");
        }
        double enough = THIN * ofMedianArticle(days);
        long[] thick = days.stream()
                .filter(day -> day[1] >= enough)
                .mapToLong(day -> day[0])
                .toArray();
        long last = settings.to() == null ? thick[0] : settings.to().toEpochDay();
        long first = settings.from() == null
                ? Math.max(thick[thick.length - 1], last - ReportSettings.MAX_DAYS_BY_DEFAULT + 1)
                : settings.from().toEpochDay();
        return new Window(
                LocalDate.ofEpochDay(Math.max(first, days.get(days.size() - 1)[0])),
                LocalDate.ofEpochDay(Math.min(last, days.get(0)[0])));
    }

    private static long ofMedianArticle(List<long[]> days) {
        List<Long> sizes = days.stream().map(day -> day[1]).sorted().toList();
        long half = sizes.stream().mapToLong(Long::longValue).sum() / 2;
        long sum = 0;
        for (long size : sizes) {
            sum += size;
            if (sum > half) {
                return size;
            }
        }
        return sizes.get(sizes.size() - 1);
    }

    private static long[] day(Row row) {
        return new long[] {row.getInt(0), row.getLong(1)};
    }
}
