package org.marsad.counting;

import java.io.Serializable;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
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

    /** A period without a story of the series is told of where at least this many were to be expected. */
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

        /** The first period that is worked out. */
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

    /**
     * The rows of a series: its ids, and (epoch day, stories) for each of its days.
     *
     * @param leastStories periods before the series has come to so many stories are left out
     */
    void trends(Object[] ids, List<Row> counts, int leastStories, Consumer<Row> rows) {
        for (Periods periods : grains) {
            long[] series = new long[periods.totals.length];
            for (Row count : counts) {
                int period = periods.periodOfDay[count.getInt(0) - firstDay];
                series[period] += periods.totals[period] == 0 ? 0 : count.getLong(1);
            }
            int told = Math.max(periods.from, firstWith(leastStories, series));
            periods.engine.analyse(Series.of(series, periods.totals, periods.sparse), told, point -> {
                if (point.count() > 0 || point.burst() > 0 || point.baseline() * point.total() >= EXPECTED_STORIES) {
                    rows.accept(row(ids, periods, point));
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

    private static Row row(Object[] ids, Periods periods, TrendPoint point) {
        List<Object> values =
                new ArrayList<>(List.of(periods.grain.label(), Date.valueOf(periods.first[point.period()])));
        values.addAll(List.of(ids));
        values.add(point.count());
        values.add(orNull(point.share()));
        values.add(orNull(point.baseline()));
        values.add(orNull(point.zscore()));
        values.add(orNull(point.minusLog10P()));
        values.add(point.burst());
        values.add(point.burstStart() < 0 ? null : Date.valueOf(periods.first[point.burstStart()]));
        values.add(orNull(point.slope()));
        values.add(point.direction()
                .map(direction -> direction.name().toLowerCase(Locale.ROOT))
                .orElse(null));
        values.add(point.emerging());
        return RowFactory.create(values.toArray());
    }

    private static Double orNull(double number) {
        return Double.isNaN(number) ? null : (Double) number;
    }
}
