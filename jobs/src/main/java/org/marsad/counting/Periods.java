package org.marsad.counting;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.marsad.calendar.Days;

/** Adds daily counts up over the periods of every grain. */
public final class Periods {

    private Periods() {}

    /**
     * Adds up daily counts: {@code day}, ids, counts in; {@code grain, period}, ids, counts out.
     *
     * <p>The rows of the same ids are brought together by a sort: an aggregate would hash each day's row once for every
     * grain, and keys of several texts miss the processor's caches.
     *
     * @param totals have the first day of the lake
     * @param daily one row for a day and ids
     * @param ids the columns that identify the rows of a day: names, or, to be faster, numbers (int)
     * @param counts the columns that are added
     * @param days only the periods in which these lie are added up
     */
    public static Dataset<Row> addUp(
            Dataset<Row> daily, PeriodTotals totals, List<String> ids, List<String> counts, Days days) {
        Column[] names = ids.stream().map(functions::col).toArray(Column[]::new);
        Column[] columns = Stream.of(
                        Arrays.stream(names),
                        Stream.of(functions.unix_date(functions.col("day")).as("day")),
                        counts.stream().map(count -> functions
                                .col(count)
                                .cast(DataTypes.LongType)
                                .as(count)),
                        // Numbers are compared sooner than texts.
                        Stream.of(functions.xxhash64(names).as("together")))
                .flatMap(Function.identity())
                .toArray(Column[]::new);
        String[] order = Stream.concat(ids.stream(), Stream.of("day")).toArray(String[]::new);
        int keys = ids.size();
        int counted = counts.size();
        int firstDay = (int) totals.firstDay().toEpochDay();
        MapPartitionsFunction<Row, Row> sums = rows -> new PeriodIterator(rows, keys, counted, firstDay);
        return daily.select(columns)
                .repartition(functions.col("together"))
                .sortWithinPartitions("together", order)
                .mapPartitions(sums, Encoders.row(schema(daily, ids, counts)))
                .withColumn("period", functions.date_from_unix_date(functions.col("period")))
                .where(days.wherePeriods());
    }

    private static StructType schema(Dataset<Row> daily, List<String> ids, List<String> counts) {
        StructType schema = new StructType().add("grain", DataTypes.StringType).add("period", DataTypes.IntegerType);
        for (String id : ids) {
            schema = schema.add(daily.schema().apply(id));
        }
        for (String count : counts) {
            schema = schema.add(count, DataTypes.LongType);
        }
        return schema;
    }
}
