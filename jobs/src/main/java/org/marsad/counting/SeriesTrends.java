package org.marsad.counting;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.unix_date;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.marsad.calendar.Days;
import org.marsad.stats.trend.TrendPoint;

/**
 * Works out the trends of many series of daily counts, by day, week and month.
 *
 * <p>Output, one row a series and period with a story, in a burst, or with stories expected: {@code grain, period}, the
 * ids, {@code stories, share, baseline, zscore, q_value, burst, burst_start, slope, direction, emerging}; see
 * {@link TrendPoint} for what they say. What could not be worked out is null.
 *
 * <p>A series takes memory for its days with stories, never more than there are days.
 */
public final class SeriesTrends {

    private static final String COUNTS = "counts";

    private SeriesTrends() {}

    /** The settings of all grains, as part of a step's fingerprint. */
    public static String settings() {
        return PeriodSeries.settings();
    }

    /**
     * The trends, with {@code minus_log10_p}, from which {@link QValues} makes the q-value. That reads its input twice:
     * persist it.
     *
     * @param daily {@code day}, the ids, {@code stories}
     * @param coverage the table {@code coverage_daily}; as many rows as there are days come to the driver
     * @param leastStories periods before a series has come to so many stories in all are left out; later periods
     *     have no say in it, so that a series that grows by a day keeps the rows it has
     * @param days only the periods in which these lie are worked out
     */
    public static Dataset<Row> of(
            Dataset<Row> daily, Dataset<Row> coverage, List<String> ids, int leastStories, Days days) {
        PeriodSeries periods = PeriodSeries.of(
                coverage.select(unix_date(col("day")), col("stories")).collectAsList(), days);
        StructType schema = new StructType().add("grain", DataTypes.StringType).add("period", DataTypes.DateType);
        for (String id : ids) {
            schema = schema.add(id, DataTypes.StringType);
        }
        schema = schema.add("stories", DataTypes.LongType)
                .add("share", DataTypes.DoubleType)
                .add("baseline", DataTypes.DoubleType)
                .add("zscore", DataTypes.DoubleType)
                .add(QValues.MINUS_LOG10_P, DataTypes.DoubleType)
                .add("burst", DataTypes.IntegerType)
                .add("burst_start", DataTypes.DateType)
                .add("slope", DataTypes.DoubleType)
                .add("direction", DataTypes.StringType)
                .add("emerging", DataTypes.BooleanType);
        Column[] keys = ids.stream().map(id -> col(id)).toArray(Column[]::new);
        int width = ids.size();
        FlatMapFunction<Row, Row> trends = row -> {
            List<Row> rows = new ArrayList<>();
            Object[] series = new Object[width];
            for (int i = 0; i < width; i++) {
                series[i] = row.get(i);
            }
            periods.trends(series, row.getList(width), leastStories, rows::add);
            return rows.iterator();
        };
        Dataset<Row> series = daily.where("stories > 0")
                .groupBy(keys)
                .agg(
                        collect_list(struct(unix_date(col("day")).as("day"), col("stories")))
                                .as(COUNTS),
                        sum("stories").as("all_stories"))
                .where(col("all_stories").geq(leastStories))
                .drop("all_stories");
        return series.flatMap(trends, Encoders.row(schema));
    }
}
