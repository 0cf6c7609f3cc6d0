package org.marsad.counting;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.storage.StorageLevel;
import org.marsad.calendar.Days;
import org.marsad.stats.trend.TrendPoint;

/**
 * Computes the trends of many series of daily counts, by day, week and month.
 *
 * <p>Families of series, such as topics and terms, go through one plan. The daily counts of a series are brought
 * together by a sort, so that a task needs the memory of one series, never more than there are days; only rows that may
 * stay by the family's {@link TrendRule}, and numbers of tests, come out of it.
 */
public final class SeriesTrends {

    private static final String TOGETHER = "together";

    /**
     * Series of one kind.
     *
     * @param daily {@code day}, the ids, {@code stories}
     * @param ids the columns that identify a series, one or two
     */
    public record Family(Dataset<Row> daily, List<String> ids, TrendRule rule) {

        public Family {
            ids = List.copyOf(ids);
            if (ids.isEmpty() || ids.size() > 2) {
                throw new IllegalArgumentException("A series is identified by one or two columns, not by " + ids);
            }
        }

        private Column second() {
            return ids.size() == 2 ? col(ids.get(1)) : lit(null).cast(DataTypes.StringType);
        }
    }

    private final List<Family> families;
    private final Dataset<Row> measured;

    private SeriesTrends(List<Family> families, Dataset<Row> measured) {
        this.families = families;
        this.measured = measured;
    }

    /** The settings of all grains, as part of a step's fingerprint. */
    public static String settings() {
        return PeriodSeries.settings();
    }

    /**
     * The trends of the families.
     *
     * @param coverage the table {@code coverage_daily}; as many rows as there are days are collected
     * @param days only the periods in which these lie are computed
     */
    public static SeriesTrends of(List<Family> families, Dataset<Row> coverage, Days days) {
        PeriodSeries periods = PeriodSeries.of(
                coverage.select(unix_date(col("day")), col("stories")).collectAsList(), days);
        TrendRule[] rules = families.stream().map(Family::rule).toArray(TrendRule[]::new);
        MapPartitionsFunction<Row, Row> trends = rows -> new TrendIterator(rows, periods, rules);
        Dataset<Row> daily = null;
        for (int family = 0; family < families.size(); family++) {
            Dataset<Row> counts = counts(families.get(family), family);
            daily = daily == null ? counts : daily.union(counts);
        }
        Dataset<Row> measured = daily.repartition(col(TOGETHER))
                // By a number first: that is compared sooner than texts.
                .sortWithinPartitions(TOGETHER, "family", "a", "b")
                .mapPartitions(trends, Encoders.row(TrendIterator.SCHEMA))
                .persist(StorageLevel.MEMORY_AND_DISK());
        return new SeriesTrends(List.copyOf(families), measured);
    }

    private static Dataset<Row> counts(Family family, int number) {
        Column a = col(family.ids().get(0));
        Column b = family.second();
        return family.daily()
                .where("stories > 0")
                .select(
                        lit(number).as("family"),
                        a.as("a"),
                        b.as("b"),
                        unix_date(col("day")).as("day"),
                        col("stories").cast(DataTypes.LongType).as("stories"),
                        xxhash64(lit(number), a, b).as(TOGETHER));
    }

    /**
     * The trends of a family, one row a series and period with a story, in a burst, or with stories expected, and that
     * the family's rule keeps: {@code grain, period}, the ids, {@code stories, share, baseline, zscore, q_value, burst,
     * burst_start, slope, direction, emerging}; see {@link TrendPoint} for their meaning. What could not be computed is
     * null.
     *
     * @param number of the family, in the order given
     */
    public Dataset<Row> of(int number) {
        Family family = families.get(number);
        Column ofFamily = col("family").equalTo(number);
        Dataset<Row> rows = QValues.joined(
                        measured.where(ofFamily).drop(QValues.TESTS, "family"),
                        measured.where(col(QValues.TESTS).isNotNull().and(QValues.isOfFamily(number)))
                                .select(QValues.RATE_KEY, QValues.TESTS))
                .where(family.rule().keeps())
                .withColumnRenamed("a", family.ids().get(0));
        return family.ids().size() == 2
                ? rows.withColumnRenamed("b", family.ids().get(1))
                : rows.drop("b");
    }

    /** What the rows of all families are read from, to be released once they are written. */
    public Dataset<Row> cached() {
        return measured;
    }
}
