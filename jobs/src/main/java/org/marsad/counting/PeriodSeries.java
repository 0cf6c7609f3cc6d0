package org.marsad.counting;

import java.io.Serializable;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.marsad.calendar.Days;
import org.marsad.calendar.Grain;
import org.marsad.stats.trend.Series;
import org.marsad.stats.trend.TrendEngine;
import org.marsad.stats.trend.TrendPoint;
import org.marsad.stats.trend.TrendSettings;

/** The periods of the lake with their totals, and the trends of a series over them. */
final class PeriodSeries implements Serializable {

    private static final long serialVersionUID = 1;

    /** A period without a story of the series has a point where at least this many were expected. */
    private static final double EXPECTED_STORIES = 5;

    /** A period with less than one in so many stories of the median of those before it is sparse. */
    private static final long MIN_OF_MEDIAN = 5;

    /** So many periods before it that median is of, gaps left out; and the least of them. */
    private static final int NEAR = 13;

    private static final int MIN_NEAR = 4;

    /** The periods of one grain, without a gap from the first to the last. */
    private static final class Periods implements Serializable {
        private static final long serialVersionUID = 1;

        private final Grain grain;
        private final TrendEngine engine;
        private final LocalDate[] first;
        private final long[] totals;
        private final boolean[] sparse;
        private final int[] periodOfDay;

        /** The first period that is computed. */
        private final int from;

        Periods(Grain grain, TrendSettings settings, int firstDay, long[] storiesOfDays, Days days) {
            this.grain = grain;
            this.engine = new TrendEngine(settings);
            this.periodOfDay = new int[storiesOfDays.length];
            List<LocalDate> periods = new ArrayList<>();
            for (int day = 0; day < storiesOfDays.length; day++) {
                LocalDate period = grain.periodOf(LocalDate.ofEpochDay((long) firstDay + day));
                if (periods.isEmpty() || !periods.get(periods.size() - 1).equals(period)) {
                    periods.add(period);
                }
                periodOfDay[day] = periods.size() - 1;
            }
            this.first = periods.toArray(LocalDate[]::new);
            this.totals = new long[first.length];
            for (int day = 0; day < storiesOfDays.length; day++) {
                totals[periodOfDay[day]] += storiesOfDays[day];
            }
            blankThin(totals, settings.baselineWindow());
            this.sparse = sparse(totals);
            int start = 0;
            if (!days.isAll() && !days.isEmpty()) {
                LocalDate since = grain.periodOf(days.first());
                while (start < first.length && first[start].isBefore(since)) {
                    start++;
                }
            }
            this.from = start;
        }
    }

    /**
     * Makes a gap of every period with less than a hundredth of the stories of the fullest one in the window before it: a
     * few misdated articles are no coverage.
     */
    private static void blankThin(long[] totals, int window) {
        long[] given = totals.clone();
        for (int period = 0; period < given.length; period++) {
            long fullest = 0;
            for (int near = Math.max(0, period - window); near < period; near++) {
                fullest = Math.max(fullest, given[near]);
            }
            if (given[period] > 0 && Series.isThin(given[period], fullest)) {
                totals[period] = 0;
            }
        }
    }

    private static boolean[] sparse(long[] totals) {
        boolean[] sparse = new boolean[totals.length];
        for (int period = 0; period < totals.length; period++) {
            long[] near = near(totals, period);
            sparse[period] = near.length >= MIN_NEAR && totals[period] * MIN_OF_MEDIAN < near[near.length / 2];
        }
        return sparse;
    }

    /** The totals of the periods before one, sorted. */
    private static long[] near(long[] totals, int period) {
        return IntStream.iterate(period - 1, before -> before >= 0, before -> before - 1)
                .mapToLong(before -> totals[before])
                .filter(total -> total > 0)
                .limit(NEAR)
                .sorted()
                .toArray();
    }

    private final int firstDay;
    private final List<Periods> grains;

    private PeriodSeries(int firstDay, List<Periods> grains) {
        this.firstDay = firstDay;
        this.grains = grains;
    }

    static String settings() {
        return TrendSettings.forDay() + " " + TrendSettings.forWeek() + " " + TrendSettings.forMonth();
    }

    /** The periods from the first to the last covered day; rows are (epoch day, stories). */
    static PeriodSeries of(List<Row> coverage, Days days) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (Row row : coverage) {
            first = Math.min(first, row.getInt(0));
            last = Math.max(last, row.getInt(0));
        }
        List<Periods> grains = new ArrayList<>();
        if (!coverage.isEmpty()) {
            long[] stories = new long[last - first + 1];
            for (Row row : coverage) {
                stories[row.getInt(0) - first] += row.getLong(1);
            }
            grains.add(new Periods(Grain.DAY, TrendSettings.forDay(), first, stories, days));
            grains.add(new Periods(Grain.WEEK, TrendSettings.forWeek(), first, stories, days));
            grains.add(new Periods(Grain.MONTH, TrendSettings.forMonth(), first, stories, days));
        }
        return new PeriodSeries(first, grains);
    }

    /** Takes what a period of a series shows. */
    @FunctionalInterface
    interface PointSink {

        /**
         * Takes the point of a period.
         *
         * @param first the first day of each period; the point's is at {@code point.period()}
         */
        void accept(Grain grain, LocalDate[] first, TrendPoint point);
    }

    /**
     * Hands over the periods of a series with a story, in a burst, or with stories expected.
     *
     * @param days of the series, as days since 1970, in any order; the first {@code size} count
     * @param stories of these days
     * @param minStories periods before the series has come to so many stories are left out
     */
    void trends(int[] days, long[] stories, int size, int minStories, PointSink points) {
        if (Arrays.stream(stories, 0, size).sum() < minStories) {
            return;
        }
        for (Periods periods : grains) {
            long[] series = new long[periods.totals.length];
            for (int i = 0; i < size; i++) {
                int period = periods.periodOfDay[days[i] - firstDay];
                series[period] += periods.totals[period] == 0 ? 0 : stories[i];
            }
            int start = Math.max(periods.from, firstWith(minStories, series));
            periods.engine.analyse(Series.of(series, periods.totals, periods.sparse), start, point -> {
                if (point.count() > 0 || point.burst() > 0 || point.baseline() * point.total() >= EXPECTED_STORIES) {
                    points.accept(periods.grain, periods.first, point);
                }
            });
        }
    }

    /** The first period up to which the series has so many stories in all. */
    private static int firstWith(int leastStories, long[] series) {
        long stories = 0;
        int period = 0;
        while (period < series.length && (stories += series[period]) < leastStories) {
            period++;
        }
        return period;
    }

    /**
     * A row of {@link TrendIterator#SCHEMA}.
     *
     * @param key of the test; null if nothing was tested
     * @param a the first id of the series
     * @param b the second; null if it has one
     */
    static Row row(Long key, int family, Object a, Object b, Grain grain, LocalDate[] first, TrendPoint point) {
        return RowFactory.create(
                key,
                null,
                family,
                a,
                b,
                grain.label(),
                Date.valueOf(first[point.period()]),
                point.count(),
                orNull(point.share()),
                orNull(point.baseline()),
                orNull(point.zscore()),
                point.burst(),
                point.burstStart() < 0 ? null : Date.valueOf(first[point.burstStart()]),
                orNull(point.slope()),
                point.direction()
                        .map(direction -> direction.name().toLowerCase(Locale.ROOT))
                        .orElse(null),
                point.emerging());
    }

    private static Double orNull(double number) {
        return Double.isNaN(number) ? null : (Double) number;
    }
}
