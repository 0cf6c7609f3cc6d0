package org.marsad.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.Date;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.marsad.SharedSpark;
import org.marsad.calendar.Days;
import org.marsad.stats.Association;

class PairStatisticsTest {

    private static final Date JUNE = Date.valueOf("2024-06-01");

    private static Dataset<Row> rows(String columns, Row... rows) {
        return SharedSpark.session().createDataFrame(List.of(rows), StructType.fromDDL(columns));
    }

    private static Row measured(long all, long a, long b, long both) {
        String counted = "grain STRING, period DATE, item INT, stories BIGINT";
        Dataset<Row> one = rows(counted, RowFactory.create("month", JUNE, 1, a));
        Dataset<Row> other = rows(counted, RowFactory.create("month", JUNE, 2, b));
        return QValues.of(PairStatistics.of(
                        rows(
                                "grain STRING, period DATE, stories BIGINT, a INT, b INT",
                                RowFactory.create("month", JUNE, both, 1, 2)),
                        ItemCounts.of(one, one),
                        ItemCounts.of(other, other),
                        PeriodTotals.of(rows("day DATE, stories BIGINT", RowFactory.create(JUNE, all)))))
                .selectExpr("expected", "npmi", "g2", "log_dice", "q_value")
                .head();
    }

    @Test
    void theStatisticsAreThoseOfTheAssociation() {
        Association expected = new Association(1000, 40, 30, 12);
        Row measured = measured(1000, 40, 30, 12);
        assertThat(measured.getDouble(0)).isEqualTo(expected.expected());
        assertThat(measured.getDouble(1)).isEqualTo(expected.npmi());
        assertThat(measured.getDouble(2)).isEqualTo(expected.signedG2());
        assertThat(measured.getDouble(3)).isEqualTo(expected.logDice());
        assertThat(measured.getDouble(4)).isCloseTo(expected.pValue(), within(0.024 * expected.pValue()));
    }

    /** One story with the two in different reprints, another with both in one: no 2x2 table has these counts. */
    @Test
    void twoItemsInDifferentArticlesOfOneStoryDoNotEndTheRun() {
        assertThat(measured(2, 2, 2, 1).getDouble(0)).isEqualTo(4.0 / 3);
    }

    @Test
    void daysAddUpToWeeksMonthsAndTheWhole() {
        Dataset<Row> daily = rows(
                "day DATE, id STRING, stories BIGINT",
                RowFactory.create(Date.valueOf("2024-05-31"), "x", 1L),
                RowFactory.create(Date.valueOf("2024-06-01"), "x", 2L),
                RowFactory.create(Date.valueOf("2024-06-03"), "x", 4L));
        PeriodTotals totals =
                PeriodTotals.of(rows("day DATE, stories BIGINT", RowFactory.create(Date.valueOf("2024-05-30"), 9L)));
        assertThat(Periods.addUp(daily, totals, List.of("id"), List.of("stories"), Days.parse("2024-06-01"))
                        .selectExpr("concat_ws(' ', grain, period, id, stories)")
                        .collectAsList())
                .extracting(row -> row.getString(0))
                .containsExactlyInAnyOrder(
                        "day 2024-06-01 x 2", "week 2024-05-27 x 3", "month 2024-06-01 x 6", "all 2024-05-30 x 7");
    }
}
