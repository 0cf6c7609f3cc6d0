package org.marsad.counting;

import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.marsad.calendar.Grain;
import org.marsad.stats.FalseDiscovery;

/**
 * Adds the column {@code q_value} to tests of periods: Benjamini and Hochberg's false discovery rate over all tests of
 * the same grain and period, without sorting them.
 *
 * <p>Tests are counted by period and bucket of p ({@link FalseDiscovery}) in each partition, so that only counts are
 * shuffled. The rates are broadcast: a period has as many as there are different buckets among its tests, some hundreds
 * as a rule and {@value FalseDiscovery#LAST_BUCKET} at most, 16 bytes each.
 */
public final class QValues {

    /** The column of the input that holds -log10(p); null where nothing was tested. */
    public static final String MINUS_LOG10_P = "minus_log10_p";

    /** The key of a test: its period, its family, its bucket. */
    static final String RATE_KEY = "rate_key";

    /** The number of tests with the same key. */
    static final String TESTS = "tests";

    /** The lowest bits of a key, which hold the bucket. */
    private static final int BUCKET_BITS = 16;

    private QValues() {}

    /** The tests with {@code q_value} in place of {@code minus_log10_p}. Reads them twice: persist them. */
    public static Dataset<Row> of(Dataset<Row> tests) {
        MapPartitionsFunction<Long, Row> count = TestCounts::new;
        Dataset<Row> keyed = tests.withColumn(RATE_KEY, PeriodKey.of(bucket().apply(functions.col(MINUS_LOG10_P))));
        Dataset<Row> counts = keyed.where(RATE_KEY + " IS NOT NULL")
                .select(RATE_KEY)
                .as(Encoders.LONG())
                .mapPartitions(count, Encoders.row(TestCounts.SCHEMA));
        return joined(keyed, counts).drop(MINUS_LOG10_P);
    }

    /**
     * The tests with {@code q_value} in place of {@link #RATE_KEY}; null where that is null.
     *
     * @param counts {@link #RATE_KEY} and {@link #TESTS}; counts of the same key are added
     */
    static Dataset<Row> joined(Dataset<Row> keyed, Dataset<Row> counts) {
        MapPartitionsFunction<Row, Row> rates = RateIterator::new;
        Column together = functions.shiftright(functions.col(RATE_KEY), BUCKET_BITS);
        Dataset<Row> rated = counts.repartition(together)
                .sortWithinPartitions(RATE_KEY)
                .mapPartitions(rates, Encoders.row(RateIterator.SCHEMA));
        return keyed.join(
                        functions.broadcast(rated),
                        scala.jdk.javaapi.CollectionConverters.asScala(List.of(RATE_KEY))
                                .toSeq(),
                        "left")
                .drop(RATE_KEY);
    }

    /**
     * The key of a test.
     *
     * @param epochDay first day of the period
     * @param family tests of different families are counted apart; from 0 to below 2^15
     */
    static long key(Grain grain, long epochDay, int family, double minusLog10P) {
        return PeriodKey.of(grain, epochDay, family << BUCKET_BITS | FalseDiscovery.bucket(minusLog10P));
    }

    /** The bucket of a key. */
    static int bucket(long key) {
        return (int) (key & ((1 << BUCKET_BITS) - 1));
    }

    /** Grain, period and family of a key: the tests that are counted together. */
    static long together(long key) {
        return key >>> BUCKET_BITS;
    }

    /** Whether a row's key is of the family. */
    static Column isOfFamily(int family) {
        return functions
                .shiftright(functions.col(RATE_KEY), BUCKET_BITS)
                .bitwiseAND(functions.lit((long) Short.MAX_VALUE))
                .equalTo((long) family);
    }

    private static UserDefinedFunction bucket() {
        return functions.udf(
                (UDF1<Double, Integer>) minusLog10P -> minusLog10P == null ? null : FalseDiscovery.bucket(minusLog10P),
                DataTypes.IntegerType);
    }
}
