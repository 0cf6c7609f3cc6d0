package org.marsad.counting;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.marsad.stats.Association;

/**
 * Computes how strongly the two items of a pair are associated in a period, from the numbers of stories; see
 * {@link Association} for the statistics.
 */
public final class PairStatistics {

    private static final String STORIES_A = "stories_a";
    private static final String STORIES_B = "stories_b";

    private static final String STATISTICS = "statistics";

    private static final StructType COLUMNS = new StructType()
            .add("expected", DataTypes.DoubleType)
            .add("npmi", DataTypes.DoubleType)
            .add("g2", DataTypes.DoubleType)
            .add("log_dice", DataTypes.DoubleType)
            .add(QValues.MINUS_LOG10_P, DataTypes.DoubleType);

    private PairStatistics() {}

    /**
     * The pairs with {@code expected, npmi, g2} (negative if rarer together than expected), {@code log_dice} and
     * {@code minus_log10_p}, from which {@link QValues} makes the q-value. That reads its input twice: persist it.
     *
     * <p>All inputs have {@code grain, period}. A p-value is conditional on the two having met, so the tests that the
     * q-value counts are the pairs of the period that did.
     *
     * @param pairs with {@code a, b, stories}, and whatever else is to be kept; items are numbers (int), see
     *     {@link IdDictionary}
     * @param as items on the side of a
     * @param bs items on the side of b
     * @param totals all stories of each period that hold any item
     */
    public static Dataset<Row> of(Dataset<Row> pairs, ItemCounts as, ItemCounts bs, PeriodTotals totals) {
        return measured(join(pairs, as, STORIES_A, col("a")), bs, totals);
    }

    /**
     * The same, of pairs taken to have no more stories than their item a: of very long lists of names the counting
     * engine takes the most frequent only, and these may differ between an article and its story.
     */
    public static Dataset<Row> within(Dataset<Row> pairs, ItemCounts as, ItemCounts bs, PeriodTotals totals) {
        Dataset<Row> limited = join(pairs, as, STORIES_A, col("a"))
                .withColumn("stories", functions.least(col("stories"), col(STORIES_A)));
        return measured(limited, bs, totals);
    }

    private static Dataset<Row> measured(Dataset<Row> pairs, ItemCounts bs, PeriodTotals totals) {
        Dataset<Row> counted = join(pairs, bs, STORIES_B, col("b"));
        Dataset<Row> measured = counted.withColumn(STATISTICS, statistics(totals));
        for (String name : COLUMNS.fieldNames()) {
            measured = measured.withColumn(name, col(STATISTICS + "." + name));
        }
        return measured.drop(STATISTICS, STORIES_A, STORIES_B);
    }

    /**
     * All in one call, since every call unpacks its arguments anew; of numbers, since rows with their texts would have to
     * be unpacked and packed again.
     */
    private static Column statistics(PeriodTotals totals) {
        UDF4<Long, Long, Long, Long, Row> values = (period, a, b, both) -> {
            long all = totals.stories(period);
            // Items and pairs may come from countings that cut long lists of names differently.
            long n = Math.max(all, a + b - both);
            Association association = new Association(n, a, b, both);
            return RowFactory.create(
                    association.expected(),
                    association.npmi(),
                    association.signedG2(),
                    association.logDice(),
                    association.minusLog10P());
        };
        return functions
                .udf(values, COLUMNS)
                .apply(PeriodKey.of(lit(0)), col(STORIES_A), col(STORIES_B), col("stories"));
    }

    private static Dataset<Row> join(Dataset<Row> pairs, ItemCounts counts, String name, Column item) {
        Dataset<Row> keyed = counts.keyed().withColumnRenamed("stories", name);
        return pairs.withColumn("key", PeriodKey.of(item))
                .join(
                        keyed,
                        scala.jdk.javaapi.CollectionConverters.asScala(List.of("key"))
                                .toSeq())
                .drop("key");
    }
}
