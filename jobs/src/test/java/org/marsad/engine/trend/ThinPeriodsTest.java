package org.marsad.engine.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.marsad.calendar.Days;

class ThinPeriodsTest {

    private static final int FIRST = (int) LocalDate.of(2024, 3, 1).toEpochDay();
    private static final int THIN_DAYS = 20;
    private static final int DAYS = 40;

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
        PeriodSeries.of(coverage, Days.ALL).trends(new Object[] {"a"}, counts, 1, rows::add);

        assertThat(rows)
                .filteredOn(row -> row.getString(0).equals("day") && row.getInt(8) > 0)
                .extracting(row -> row.getDate(1).toLocalDate().toEpochDay() - FIRST)
                .contains((long) DAYS - 2, (long) DAYS - 1);
    }
}
