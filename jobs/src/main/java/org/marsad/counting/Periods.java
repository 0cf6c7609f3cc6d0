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
import org.marsad.calendar.Grain;

/** Adds daily counts up over the periods of every grain. */
public final class Periods {

    private Periods() {}

    /**
     * Adds up daily counts: {@code day}, ids, counts in; {@code grain, period}, ids, counts out.
     *
     * @param coverage the table {@code coverage_daily}: its first day names the period of grain {@code all}
     * @param daily one row for a day and ids
     * @param ids the columns that tell the rows of a day apart: names, or, to be quicker, numbers (int)
     * @param counts the columns that are added
     * @param days only the periods in which these lie are added up
     */
    public static Dataset<Row> addUp(
            Dataset<Row> daily, Dataset<Row> coverage, List<String> ids, List<String> counts, Days days) {
        Column[] keys = Stream.concat(Stream.of("grain", "period"), ids.stream())
                .map(functions::col)
                .toArray(Column[]::new);
        Column[] numbers = counts.stream()
                .map(count -> functions.col(count).cast(DataTypes.LongType).as(count))
                .toArray(Column[]::new);
        Dataset<Row> longer = longer(daily, ids, counts, numbers)
                .crossJoin(functions.broadcast(
                        coverage.agg(functions.min("day").as("first_day")).where("first_day IS NOT NULL")))
                .withColumn(
                        "period",
                        functions.coalesce(
                                functions.date_from_unix_date(functions.col("period")), functions.col("first_day")))
                .where(days.wherePeriods())
                .select(Stream.concat(Arrays.stream(keys), counts.stream().map(functions::col))
                        .toArray(Column[]::new));
        // A day needs no adding up: these are half of all rows.
        return daily.withColumn("grain", functions.lit(Grain.DAY.label()))
                .withColumn("period", functions.col("day"))
                .where(days.wherePeriods())
                .select(Stream.concat(Arrays.stream(keys), Arrays.stream(numbers))
                        .toArray(Column[]::new))
                .union(longer);
    }

    /**
     * The sums of all grains but the day, from rows that are brought together by their ids: an aggregate would hash each
     * day's row once for every grain, and keys of several texts miss the processor's caches.
     */
    private static Dataset<Row> longer(Dataset<Row> daily, List<String> ids, List<String> counts, Column[] numbers) {
        Column[] names = ids.stream().map(functions::col).toArray(Column[]::new);
        Column[] columns = Stream.of(
                        Arrays.stream(names),
                        Stream.of(functions.unix_date(functions.col("day")).as("day")),
                        Arrays.stream(numbers),
                        // Numbers are compared sooner than texts.
                        Stream.of((names.length == 0 ? functions.lit(0L) : functions.xxhash64(names)).as("together")))
                .flatMap(Function.identity())
                .toArray(Column[]::new);
        String[] order = Stream.concat(ids.stream(), Stream.of("day")).toArray(String[]::new);
        int things = ids.size();
        int counted = counts.size();
        MapPartitionsFunction<Row, Row> sums = rows -> new PeriodIterator(rows, things, counted);
        return daily.select(columns)
                .repartition(functions.col("together"))
                .sortWithinPartitions("together", order)
                .mapPartitions(sums, Encoders.row(schema(daily, ids, counts)));
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
