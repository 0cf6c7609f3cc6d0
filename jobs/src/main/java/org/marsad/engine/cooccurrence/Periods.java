package org.marsad.engine.cooccurrence;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
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
     * @param ids the columns that tell the rows of a day apart
     * @param counts the columns that are added
     * @param days only the periods in which these lie are added up
     */
    public static Dataset<Row> addUp(
            Dataset<Row> daily, Dataset<Row> coverage, List<String> ids, List<String> counts, Days days) {
        Column[] keys = Stream.concat(Stream.of("grain", "period"), ids.stream())
                .map(functions::col)
                .toArray(Column[]::new);
        Column[] sums =
                counts.stream().map(count -> functions.sum(count).as(count)).toArray(Column[]::new);
        Dataset<Row> longer = exploded(daily, coverage)
                .where(days.wherePeriods())
                .groupBy(keys)
                .agg(sums[0], Arrays.copyOfRange(sums, 1, sums.length));
        // A day needs no adding up: these are half of all rows.
        return daily.withColumn("grain", functions.lit(Grain.DAY.label()))
                .withColumn("period", functions.col("day"))
                .where(days.wherePeriods())
                .select(Stream.concat(Arrays.stream(keys), counts.stream().map(count -> functions
                                .col(count)
                                .cast(DataTypes.LongType)
                                .as(count)))
                        .toArray(Column[]::new))
                .union(longer);
    }

    private static Dataset<Row> exploded(Dataset<Row> daily, Dataset<Row> coverage) {
        Dataset<Row> first = functions.broadcast(
                coverage.agg(functions.min("day").as("first_day")).where("first_day IS NOT NULL"));
        Column day = functions.col("day");
        Column periods = functions.array(Arrays.stream(Grain.values())
                .filter(grain -> grain != Grain.DAY)
                .map(grain -> functions.struct(
                        functions.lit(grain.label()).as("grain"),
                        switch (grain) {
                            case DAY -> day.as("period");
                            case WEEK -> functions.trunc(day, "week").as("period");
                            case MONTH -> functions.trunc(day, "month").as("period");
                            case ALL -> functions.col("first_day").as("period");
                        }))
                .toArray(Column[]::new));
        return daily.crossJoin(first)
                .withColumn("of", functions.explode(periods))
                .withColumn("grain", functions.col("of.grain"))
                .withColumn("period", functions.col("of.period"))
                .drop("of", "first_day");
    }
}
