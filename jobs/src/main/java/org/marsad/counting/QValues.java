package org.marsad.counting;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.marsad.stats.FalseDiscovery;

/**
 * Adds the column {@code q_value} to tests of periods: Benjamini and Hochberg's false discovery rate over all tests of
 * the same grain and period, without sorting them.
 */
public final class QValues {

    /** The column of the input that holds -log10(p); null where nothing was tested. */
    public static final String MINUS_LOG10_P = "minus_log10_p";

    private static final StructType RATES = new StructType()
            .add("grain", DataTypes.StringType)
            .add("period", DataTypes.DateType)
            .add("bucket", DataTypes.IntegerType)
            .add("q_value", DataTypes.DoubleType);

    private QValues() {}

    /**
     * The tests with {@code q_value} in place of {@code minus_log10_p}.
     *
     * @param lookup what to do with a table of few rows before the tests are joined to it
     */
    public static Dataset<Row> of(Dataset<Row> tests, UnaryOperator<Dataset<Row>> lookup) {
        Dataset<Row> bucketed = tests.withColumn("bucket", bucket().apply(functions.col(MINUS_LOG10_P)));
        Dataset<Row> counts = bucketed.where("bucket IS NOT NULL")
                .groupBy("grain", "period", "bucket")
                .agg(functions.count(functions.lit(1)).as("tests"));
        Dataset<Row> rates = counts.groupByKey(
                        (MapFunction<Row, String>) row -> row.getAs("grain") + "|" + row.getAs("period"),
                        Encoders.STRING())
                .flatMapGroups(
                        (FlatMapGroupsFunction<String, Row, Row>) (key, rows) -> rates(rows), Encoders.row(RATES));
        Column key = PeriodKey.of(functions.col("bucket"));
        return bucketed.withColumn("rate_key", key)
                .join(
                        lookup.apply(rates).select(key.as("rate_key"), functions.col("q_value")),
                        scala.jdk.javaapi.CollectionConverters.asScala(List.of("rate_key"))
                                .toSeq(),
                        "left")
                .drop("rate_key", "bucket", MINUS_LOG10_P);
    }

    private static Iterator<Row> rates(Iterator<Row> counts) {
        Map<Integer, Long> tests = new TreeMap<>();
        Row any = null;
        while (counts.hasNext()) {
            any = counts.next();
            tests.put(any.getAs("bucket"), any.getAs("tests"));
        }
        NavigableMap<Integer, Double> rates = FalseDiscovery.qValues(tests);
        List<Row> rows = new ArrayList<>(rates.size());
        for (Map.Entry<Integer, Double> rate : rates.entrySet()) {
            rows.add(RowFactory.create(any.getAs("grain"), any.getAs("period"), rate.getKey(), rate.getValue()));
        }
        return rows.iterator();
    }

    private static org.apache.spark.sql.expressions.UserDefinedFunction bucket() {
        return functions.udf(
                (org.apache.spark.sql.api.java.UDF1<Double, Integer>)
                        minusLog10P -> minusLog10P == null ? null : FalseDiscovery.bucket(minusLog10P),
                DataTypes.IntegerType);
    }
}
