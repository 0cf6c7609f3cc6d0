package org.marsad.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.marsad.calendar.Days;

class ThinPeriodsTest {

    private static final int FIRST = (int) LocalDate.of(2024, 3, 1).toEpochDay();
    private static final int THIN_DAYS = 20;
    private static final int DAYS = 40;

    private static final int GRAIN = TrendIterator.SCHEMA.fieldIndex("grain");
    private static final int PERIOD = TrendIterator.SCHEMA.fieldIndex("period");
    private static final int STORIES = TrendIterator.SCHEMA.fieldIndex("stories");
    private static final int BASELINE = TrendIterator.SCHEMA.fieldIndex("baseline");
    private static final int ZSCORE = TrendIterator.SCHEMA.fieldIndex("zscore");
    private static final int BURST = TrendIterator.SCHEMA.fieldIndex("burst");

    @Test
    void aBurstIsSeenThoughAFewMisdatedArticlesStandBeforeTheArchive() {
        List<Row> coverage = new ArrayList<>();
        List<Row> counts = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            boolean thin = day < THIN_DAYS;
            coverage.add(RowFactory.create(FIRST + day, thin ? 2L : 1_500L));
            if ((!thin && day % 2 == 0) || day >= DAYS - 2) {
                counts.add(RowFactory.create(FIRST + day, day >= DAYS - 2 ? 40L : 2L));
            }
        }
        List<Row> rows = new ArrayList<>();
        trends(coverage, counts, rows);

        assertThat(rows)
                .filteredOn(row -> row.getString(GRAIN).equals("day") && row.getInt(BURST) > 0)
                .extracting(row -> row.getDate(PERIOD).toLocalDate().toEpochDay() - FIRST)
                .contains((long) DAYS - 2, (long) DAYS - 1);
    }

    @Test
    void whatAThinDaySaidStaysWhenAFullerOneComes() {
        List<Row> before = days(30, day -> 30L, day -> 1L + day % 3);
        List<Row> after = days(32, day -> day < 30 ? 30L : 6_000L, day -> 1L + day % 3);

        assertThat(after.subList(0, before.size())).isEqualTo(before);
    }

    @Test
    void aSparseSundayIsComparedWithNothingAndChangesNothing() {
        List<Row> rows = days(40, day -> day % 7 == 6 ? 60L : 500L, day -> day % 7 == 6 ? 40L : 5L);

        assertThat(rows).filteredOn(row -> day(row) % 7 == 6).hasSize(5).allSatisfy(row -> {
            assertThat(row.getLong(STORIES)).isEqualTo(40);
            assertThat(row.get(BASELINE)).isNull();
            assertThat(row.get(ZSCORE)).isNull();
            assertThat(row.getInt(BURST)).isZero();
        });
        assertThat(rows)
                .filteredOn(row -> day(row) > 20 && day(row) % 7 != 6)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.getDouble(BASELINE)).isCloseTo(0.01, within(0.0001)));
    }

    @Test
    void aWeekendWithHalfTheStoriesIsComparedAsEveryDay() {
        assertThat(days(40, day -> day % 7 > 4 ? 250L : 500L, day -> 5L))
                .filteredOn(row -> day(row) > 20)
                .hasSize(19)
                .allMatch(row -> !row.isNullAt(BASELINE));
    }

    @Test
    void whenTheVolumeFallsForGoodDaysAreComparedAgainAfterAWeek() {
        List<Row> rows = days(60, day -> day < 30 ? 500L : 50L, day -> 5L);

        assertThat(rows).filteredOn(row -> day(row) >= 30 && day(row) < 37).allMatch(row -> row.isNullAt(BASELINE));
        assertThat(rows).filteredOn(row -> day(row) >= 38).hasSize(22).allMatch(row -> !row.isNullAt(BASELINE));
    }

    private static int day(Row row) {
        return (int) row.getDate(PERIOD).toLocalDate().toEpochDay() - FIRST;
    }

    /** The rows of the days of a series. */
    private static List<Row> days(int days, IntToLongFunction totals, IntToLongFunction stories) {
        List<Row> coverage = new ArrayList<>();
        List<Row> counts = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            coverage.add(RowFactory.create(FIRST + day, totals.applyAsLong(day)));
            counts.add(RowFactory.create(FIRST + day, stories.applyAsLong(day)));
        }
        List<Row> rows = new ArrayList<>();
        trends(coverage, counts, rows);
        return rows.stream().filter(row -> row.getString(GRAIN).equals("day")).toList();
    }

    private static void trends(List<Row> coverage, List<Row> counts, List<Row> rows) {
        int[] days = counts.stream().mapToInt(row -> row.getInt(0)).toArray();
        long[] stories = counts.stream().mapToLong(row -> row.getLong(1)).toArray();
        PeriodSeries.of(coverage, Days.ALL)
                .trends(
                        days,
                        stories,
                        days.length,
                        1,
                        (grain, first, point) -> rows.add(PeriodSeries.row(0L, 0, "a", null, grain, first, point)));
    }
}
