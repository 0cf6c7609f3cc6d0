package org.marsad.ingest;

import static org.apache.spark.sql.functions.bit_xor;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.marsad.calendar.Days;
import org.marsad.dedup.Stories;
import org.marsad.tables.ArticleTables;

/** Finds the days whose articles differ between two states of the table {@code articles}. */
public final class StaleDays {

    private static final String DAY = "published_date";
    private static final List<String> ALL_BUT_RUN = ArticleTables.ARTICLES.columnNames().stream()
            .filter(name -> !name.equals("run_id"))
            .toList();
    private static final List<String> OF_STORY =
            Stream.concat(Stream.of("article_id"), Stories.COLUMNS.stream()).toList();

    private StaleDays() {}

    /**
     * The days.
     *
     * <p>As many rows as there are days come to the driver. Which run wrote a row does not count.
     *
     * @param changed the days on which articles may have come, gone or changed; on later ones, only their stories can differ
     * @param before all rows
     * @param after those from the first changed day on
     */
    public static Days between(Days changed, Dataset<Row> before, Dataset<Row> after) {
        if (changed.isEmpty()) {
            return Days.NONE;
        }
        String compared = changed.andLater().where(DAY);
        Column hash = when(expr(changed.where(DAY)), hash(ALL_BUT_RUN)).otherwise(hash(OF_STORY));
        Dataset<Row> old = before.where(compared).select(col(DAY), hash.as("hash"), lit(-1L).as("sign"));
        Dataset<Row> now = after.where(compared).select(col(DAY), hash.as("hash"), lit(1L).as("sign"));
        Column low = col("hash").bitwiseAND(0xFFFFFFFFL);
        List<LocalDate> stale = new ArrayList<>();
        for (Row row : old.unionAll(now)
                .groupBy(DAY)
                .agg(
                        sum("sign").as("rows"),
                        bit_xor(col("hash")).as("hashes"),
                        // Two hashes, since a row that stands there twice is nothing to the first.
                        sum(low.multiply(col("sign"))).as("lows"))
                .where("rows <> 0 OR hashes <> 0 OR lows <> 0")
                .collectAsList()) {
            stale.add(row.getDate(0).toLocalDate());
        }
        return Days.of(stale);
    }

    private static Column hash(List<String> columns) {
        return xxhash64(columns.stream()
                .flatMap(name -> Stream.of(col(name).isNull(), col(name)))
                .toArray(Column[]::new));
    }
}
