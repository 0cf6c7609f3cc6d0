package org.marsad.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.marsad.SharedSpark;
import org.marsad.calendar.Days;
import org.marsad.stats.trend.Series;
import org.marsad.stats.trend.TrendEngine;
import org.marsad.stats.trend.TrendPoint;
import org.marsad.stats.trend.TrendSettings;

class SeriesTrendsTest {

    private static final LocalDate FIRST = LocalDate.parse("2024-01-01");
    private static final int LENGTH = 90;
    private static final long TOTAL = 100;

    private final long[] counts = counts();

    private static long[] counts() {
        Random random = new Random(5);
        long[] counts = new long[LENGTH];
        for (int day = 0; day < LENGTH; day++) {
            counts[day] = random.nextInt(3) == 0 ? random.nextInt(4) : 0;
        }
        counts[70] = 30;
        counts[71] = 25;
        return counts;
    }

    private Dataset<Row> daily(int days) {
        List<Row> rows = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            if (counts[day] > 0) {
                rows.add(RowFactory.create(Date.valueOf(FIRST.plusDays(day)), "x", counts[day]));
            }
        }
        return SharedSpark.session().createDataFrame(rows, StructType.fromDDL("day DATE, id STRING, stories BIGINT"));
    }

    private static Dataset<Row> coverage(int days) {
        List<Row> rows = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            rows.add(RowFactory.create(Date.valueOf(FIRST.plusDays(day)), TOTAL));
        }
        return SharedSpark.session().createDataFrame(rows, StructType.fromDDL("day DATE, stories BIGINT"));
    }

    private Map<String, String> trends(int days, int leastStories, Days asked) {
        Map<String, String> trends = new TreeMap<>();
        SeriesTrends.of(daily(days), coverage(days), List.of("id"), leastStories, asked)
                .selectExpr("grain", "period", "stories", "baseline", "zscore", "burst", "burst_start", "emerging")
                .collectAsList()
                .forEach(row -> trends.put(row.get(0) + " " + row.get(1), row.toString()));
        return trends;
    }

    @Test
    void theDaysOfASeriesAreThoseOfTheEngine() {
        long[] totals = new long[LENGTH];
        java.util.Arrays.fill(totals, TOTAL);
        List<TrendPoint> points = new TrendEngine(TrendSettings.forDay()).analyse(Series.of(counts, totals));
        Map<String, String> trends = trends(LENGTH, 1, Days.ALL);
        assertThat(points).filteredOn(point -> point.burst() > 0).isNotEmpty();
        assertThat(points).filteredOn(point -> point.count() > 0).allSatisfy(point -> {
            LocalDate day = FIRST.plusDays(point.period());
            assertThat(trends)
                    .containsEntry(
                            "day " + day,
                            "[day," + day + "," + point.count() + "," + orNull(point.baseline()) + ","
                                    + orNull(point.zscore()) + "," + point.burst() + ","
                                    + (point.burstStart() < 0 ? null : FIRST.plusDays(point.burstStart())) + ","
                                    + point.emerging() + "]");
        });
    }

    private static Double orNull(double number) {
        return Double.isNaN(number) ? null : (Double) number;
    }

    /** A day more must not bring rows of days before it, or a lake grown day by day would lack them. */
    @Test
    void whatIsSaidOfADayDoesNotDependOnLaterDays() {
        long sum = 0;
        for (int day = 0; day < 40; day++) {
            sum += counts[day];
        }
        int leastStories = (int) sum + 1;
        Map<String, String> before = trends(40, leastStories, Days.ALL);
        assertThat(before).isEmpty();
        Map<String, String> after = trends(LENGTH, leastStories, Days.ALL);
        assertThat(after).isNotEmpty();
        assertThat(after.keySet()).filteredOn(key -> key.startsWith("day")).allSatisfy(key -> assertThat(key)
                .isGreaterThanOrEqualTo("day " + FIRST.plusDays(40)));
    }

    @Test
    void onlyThePeriodsAskedForAreToldAndTheyAreTheSame() {
        Map<String, String> all = trends(LENGTH, 1, Days.ALL);
        all.entrySet().removeIf(entry -> entry.getKey().compareTo(since(entry.getKey())) < 0);
        assertThat(trends(LENGTH, 1, Days.since(FIRST.plusDays(60)))).isEqualTo(all);
    }

    private static String since(String key) {
        String grain = key.substring(0, key.indexOf(' '));
        return grain + " "
                + org.marsad.calendar.Grain.valueOf(grain.toUpperCase(java.util.Locale.ROOT))
                        .periodOf(FIRST.plusDays(60));
    }
}
