package org.marsad.counting;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.unix_date;

import it.unimi.dsi.fastutil.longs.Long2LongOpenHashMap;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.marsad.calendar.Grain;

/** The stories of each period of every grain, and the first day of the lake, which names the period of grain all. */
public final class PeriodTotals implements Serializable {

    private static final long serialVersionUID = 1;

    private final LocalDate firstDay;

    /** Stories by {@link PeriodKey} of the number 0. */
    private final Long2LongOpenHashMap stories = new Long2LongOpenHashMap();

    private PeriodTotals(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    /**
     * Adds up the totals of days; as many rows as there are days are collected.
     *
     * @param coverage the table {@code coverage_daily}, which has the first day
     * @param daily {@code day, stories}: the totals
     */
    public static PeriodTotals of(Dataset<Row> coverage, Dataset<Row> daily) {
        return of(days(coverage, false).union(days(daily, true)).collectAsList());
    }

    /** The same with the stories of {@code coverage_daily} itself. */
    public static PeriodTotals of(Dataset<Row> coverage) {
        return of(days(coverage, true).collectAsList());
    }

    private static Dataset<Row> days(Dataset<Row> daily, boolean counted) {
        return daily.select(unix_date(col("day")), (counted ? col("stories") : lit(0)).cast(DataTypes.LongType));
    }

    private static PeriodTotals of(List<Row> days) {
        long first = days.stream().mapToLong(row -> row.getInt(0)).min().orElse(0);
        PeriodTotals totals = new PeriodTotals(LocalDate.ofEpochDay(first));
        for (Row row : days) {
            LocalDate day = LocalDate.ofEpochDay(row.getInt(0));
            for (Grain grain : Grain.values()) {
                LocalDate period = grain == Grain.ALL ? totals.firstDay : grain.periodOf(day);
                totals.stories.addTo(PeriodKey.of(grain, period.toEpochDay(), 0), row.getLong(1));
            }
        }
        return totals;
    }

    /** The first day of the lake; any day if it has none. */
    LocalDate firstDay() {
        return firstDay;
    }

    /** @param period the period's {@link PeriodKey} with the number 0 */
    long stories(long period) {
        return stories.get(period);
    }
}
