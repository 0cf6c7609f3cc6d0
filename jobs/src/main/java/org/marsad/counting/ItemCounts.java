package org.marsad.counting;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.marsad.calendar.Days;

/** The stories of items by period, to be joined to pairs of items: broadcast if the table of daily counts is small. */
public final class ItemCounts {

    private final Dataset<Row> daily;
    private final Dataset<Row> stories;

    private ItemCounts(Dataset<Row> daily, Dataset<Row> stories) {
        this.daily = daily;
        this.stories = stories;
    }

    /**
     * Adds up the daily stories of items.
     *
     * @param daily {@code day}, the id, {@code stories}
     * @param id the column of the items' names
     * @param days only the periods in which these lie are added up
     */
    public static ItemCounts of(
            Dataset<Row> daily, String id, Broadcast<IdDictionary> names, PeriodTotals totals, Days days) {
        Dataset<Row> numbered = daily.withColumn("item", IdDictionary.numbers(names, col(id)));
        return of(daily, Periods.addUp(numbered, totals, List.of("item"), List.of("stories"), days));
    }

    /**
     * Counts that are there already.
     *
     * @param daily a table of about as many rows
     * @param counts {@code grain, period, item, stories}
     */
    static ItemCounts of(Dataset<Row> daily, Dataset<Row> counts) {
        return new ItemCounts(
                daily,
                counts.where("stories > 0").select(PeriodKey.of(col("item")).as("key"), col("stories")));
    }

    /** {@code key, stories}: the {@link PeriodKey} of an item, and its stories, above 0. */
    public Dataset<Row> keyed() {
        return BroadcastSize.ifSmall(stories, daily);
    }
}
