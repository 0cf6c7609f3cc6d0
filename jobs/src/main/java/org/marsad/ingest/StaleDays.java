package org.marsad.ingest;

import static org.apache.spark.sql.functions.bit_xor;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        String whole = changed.where(DAY);
        Days stale = differing(ALL_BUT_RUN, before.where(whole), after.where(whole));
        if (changed.isAll()) {
            return stale;
        }
        String later = changed.andLater().where(DAY) + " AND NOT " + whole;
        return stale.union(differing(OF_STORY, before.where(later), after.where(later)));
    }

    private static Days differing(List<String> columns, Dataset<Row> before, Dataset<Row> after) {
        Map<LocalDate, List<Object>> old = digests(columns, before);
        Map<LocalDate, List<Object>> now = digests(columns, after);
        List<LocalDate> stale = new ArrayList<>();
        now.forEach((day, digest) -> {
            if (!Objects.equals(digest, old.remove(day))) {
                stale.add(day);
            }
        });
        stale.addAll(old.keySet());
        return Days.of(stale);
    }

    private static Map<LocalDate, List<Object>> digests(List<String> columns, Dataset<Row> articles) {
        Column[] hashed = columns.stream()
                .flatMap(name -> Stream.of(col(name).isNull(), col(name)))
                .toArray(Column[]::new);
        Column hash = xxhash64(hashed);
        Map<LocalDate, List<Object>> digests = new HashMap<>();
        for (Row row : articles.withColumn("hash", hash)
                .groupBy(DAY)
                .agg(
                        count(lit(1)),
                        bit_xor(col("hash")),
                        // Two hashes, since a row that stands there twice is nothing to the first.
                        sum(col("hash").bitwiseAND(0xFFFFFFFFL)))
                .collectAsList()) {
            digests.put(row.getDate(0).toLocalDate(), List.of(row.get(1), row.get(2), row.get(3)));
        }
        return digests;
    }
}
