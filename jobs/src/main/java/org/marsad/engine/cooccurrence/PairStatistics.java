package org.marsad.engine.cooccurrence;

import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.marsad.engine.significance.QValues;

/**
 * Works out how strongly the two things of a pair are associated in a period, from the numbers of stories; see
 * {@link Association} for the statistics.
 */
public final class PairStatistics {

    private static final String STORIES_ALL = "stories_all";
    private static final String STORIES_A = "stories_a";
    private static final String STORIES_B = "stories_b";

    private PairStatistics() {}

    /**
     * The pairs with {@code expected, npmi, g2} (negative if rarer together than expected), {@code log_dice} and
     * {@code q_value}.
     *
     * <p>All inputs have {@code grain, period}. A p-value is conditional on the two having met, so the tests that the
     * q-value counts are the pairs of the period that did.
     *
     * @param pairs with {@code a, b, stories}, and whatever else is to be kept
     * @param as things on the side of a: {@code a, stories}
     * @param bs things on the side of b: {@code b, stories}
     * @param totals {@code stories}: all stories of the period that hold any thing
     */
    public static Dataset<Row> of(Dataset<Row> pairs, Dataset<Row> as, Dataset<Row> bs, Dataset<Row> totals) {
        Dataset<Row> counted = join(
                join(
                        join(pairs, as.select("grain", "period", "a", "stories"), STORIES_A, "a"),
                        bs.select("grain", "period", "b", "stories"),
                        STORIES_B,
                        "b"),
                functions.broadcast(totals.select("grain", "period", "stories")),
                STORIES_ALL);
        StructType schema = counted.schema()
                .add("expected", DataTypes.DoubleType)
                .add("npmi", DataTypes.DoubleType)
                .add("g2", DataTypes.DoubleType)
                .add("log_dice", DataTypes.DoubleType)
                .add(QValues.MINUS_LOG10_P, DataTypes.DoubleType);
        Dataset<Row> measured = counted.map((MapFunction<Row, Row>) PairStatistics::measured, Encoders.row(schema));
        return QValues.of(measured).drop(STORIES_A, STORIES_B, STORIES_ALL);
    }

    private static Dataset<Row> join(Dataset<Row> pairs, Dataset<Row> counts, String name, String... ids) {
        List<String> keys = ids.length == 0 ? List.of("grain", "period") : List.of("grain", "period", ids[0]);
        return pairs.join(
                counts.withColumnRenamed("stories", name),
                scala.jdk.javaapi.CollectionConverters.asScala(keys).toSeq());
    }

    private static Row measured(Row row) {
        long a = row.<Long>getAs(STORIES_A);
        long b = row.<Long>getAs(STORIES_B);
        long both = row.<Long>getAs("stories");
        // A story whose articles hold the two one by one, and none of them both, counts as two stories here.
        long all = Math.max(row.<Long>getAs(STORIES_ALL), a + b - both);
        Association association = new Association(all, a, b, both);
        Object[] values = new Object[row.length() + 5];
        for (int i = 0; i < row.length(); i++) {
            values[i] = row.get(i);
        }
        values[row.length()] = association.expected();
        values[row.length() + 1] = association.npmi();
        values[row.length() + 2] = association.signedG2();
        values[row.length() + 3] = association.logDice();
        values[row.length() + 4] = association.minusLog10P();
        return RowFactory.create(values);
    }
}
