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
import org.marsad.counting.SeriesTrends.Family;
import org.marsad.stats.trend.Series;
import org.marsad.stats.trend.TrendEngine;
import org.marsad.stats.trend.TrendPoint;
import org.marsad.stats.trend.TrendSettings;

class SeriesTrendsTest {

    private static final LocalDate FIRST = LocalDate.parse("2024-01-01");
    private static final int LENGTH = 90;
    private static final long TOTAL = 100;

    private static final String[] PAIR = {"one", "other", "grain", "period", "stories", "zscore", "q_value", "burst"};

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

    private static Dataset<Row> trends(Dataset<Row> daily, TrendRule rule, Dataset<Row> coverage, Days asked) {
        Family family = new Family(daily, List.of("id"), rule);
        SeriesTrends trends = SeriesTrends.of(List.of(family), coverage, asked);
        return trends.of(0);
    }

    private Map<String, String> trends(int days, int minStories, Days asked) {
        Map<String, String> trends = new TreeMap<>();
        trends(daily(days), new TrendRule(minStories, false), coverage(days), asked)
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
        int minStories = (int) sum + 1;
        Map<String, String> before = trends(40, minStories, Days.ALL);
        assertThat(before).isEmpty();
        Map<String, String> after = trends(LENGTH, minStories, Days.ALL);
        assertThat(after).isNotEmpty();
        assertThat(after.keySet()).filteredOn(key -> key.startsWith("day")).allSatisfy(key -> assertThat(key)
                .isGreaterThanOrEqualTo("day " + FIRST.plusDays(40)));
    }

    @Test
    void onlyThePeriodsAskedForHaveRowsAndTheyAreTheSame() {
        Map<String, String> all = trends(LENGTH, 1, Days.ALL);
        all.entrySet().removeIf(entry -> entry.getKey().compareTo(since(entry.getKey())) < 0);
        assertThat(trends(LENGTH, 1, Days.since(FIRST.plusDays(60)))).isEqualTo(all);
    }

    @Test
    void ofNotableSeriesOnlyBurstsAndSignificantDeviationsStayAndTheyAreTheSameRows() {
        List<Row> all = trends(daily(LENGTH), new TrendRule(1, false), coverage(LENGTH), Days.ALL)
                .collectAsList();
        List<Row> notable = trends(daily(LENGTH), new TrendRule(1, true), coverage(LENGTH), Days.ALL)
                .collectAsList();

        assertThat(notable).isNotEmpty().hasSizeLessThan(all.size() / 2);
        assertThat(notable)
                .containsExactlyInAnyOrderElementsOf(all.stream()
                        .filter(row -> row.<Integer>getAs("burst") > 0
                                || (row.getAs("q_value") != null && row.<Double>getAs("q_value") <= TrendRule.MAX_Q))
                        .toList());
    }

    @Test
    void familiesOfOnePlanHaveTheRowsThatTheyHaveAlone() {
        Dataset<Row> pairs = daily(LENGTH).selectExpr("day", "id AS one", "'y' AS other", "stories * 2 AS stories");
        Family single = new Family(daily(LENGTH), List.of("id"), new TrendRule(1, false));
        Family pair = new Family(pairs, List.of("one", "other"), new TrendRule(5, false));
        SeriesTrends both = SeriesTrends.of(List.of(single, pair), coverage(LENGTH), Days.ALL);
        SeriesTrends alone = SeriesTrends.of(List.of(pair), coverage(LENGTH), Days.ALL);

        assertThat(both.of(0).collectAsList())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        trends(daily(LENGTH), new TrendRule(1, false), coverage(LENGTH), Days.ALL)
                                .collectAsList());
        assertThat(both.of(1).selectExpr(PAIR).collectAsList())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        alone.of(0).selectExpr(PAIR).collectAsList());
        both.cached().unpersist();
        alone.cached().unpersist();
    }

    private static String since(String key) {
        String grain = key.substring(0, key.indexOf(' '));
        return grain + " "
                + org.marsad.calendar.Grain.valueOf(grain.toUpperCase(java.util.Locale.ROOT))
                        .periodOf(FIRST.plusDays(60));
    }
}
