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
 * Works out how strongly the two things of a pair are associated in a period, from the numbers of stories; see
 * {@link Association} for the statistics.
 */
public final class PairStatistics {

    private static final String STORIES_ALL = "stories_all";
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
     * @param pairs with {@code a, b, stories}, and whatever else is to be kept; things are numbers (int), see
     *     {@link IdDictionary}
     * @param as things on the side of a: {@code a, stories}
     * @param bs things on the side of b: {@code b, stories}
     * @param totals {@code stories}: all stories of the period that hold any thing
     */
    public static Dataset<Row> of(Dataset<Row> pairs, Dataset<Row> as, Dataset<Row> bs, Dataset<Row> totals) {
        Dataset<Row> counted = join(join(pairs, as, STORIES_A, col("a")), bs, STORIES_B, col("b"));
        counted = join(counted, functions.broadcast(totals.select("grain", "period", "stories")), STORIES_ALL, lit(0));
        Dataset<Row> measured = counted.withColumn(STATISTICS, statistics());
        for (String name : COLUMNS.fieldNames()) {
            measured = measured.withColumn(name, col(STATISTICS + "." + name));
        }
        return measured.drop(STATISTICS, STORIES_A, STORIES_B, STORIES_ALL);
    }

    /**
     * All in one call, since every call unpacks its arguments anew; of numbers, since rows with their texts would have to
     * be unpacked and packed again.
     */
    private static Column statistics() {
        UDF4<Long, Long, Long, Long, Row> values = (all, a, b, both) -> {
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
        return functions.udf(values, COLUMNS).apply(col(STORIES_ALL), col(STORIES_A), col(STORIES_B), col("stories"));
    }

    private static Dataset<Row> join(Dataset<Row> pairs, Dataset<Row> counts, String name, Column thing) {
        Dataset<Row> keyed =
                counts.select(PeriodKey.of(thing).as("key"), col("stories").as(name));
        return pairs.withColumn("key", PeriodKey.of(thing))
                .join(
                        keyed,
                        scala.jdk.javaapi.CollectionConverters.asScala(List.of("key"))
                                .toSeq())
                .drop("key");
    }
}
