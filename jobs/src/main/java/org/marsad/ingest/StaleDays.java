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
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.marsad.calendar.Days;
import org.marsad.tables.ArticleTables;

/** Finds the days whose articles differ between two states of the table {@code articles}. */
public final class StaleDays {

    private static final String RUN = "run_id";

    private StaleDays() {}

    /** The days; which run wrote a row does not count. As many rows as there are days come to the driver. */
    public static Days between(Dataset<Row> before, Dataset<Row> after) {
        Map<LocalDate, List<Object>> old = digests(before);
        Map<LocalDate, List<Object>> now = digests(after);
        List<LocalDate> stale = new ArrayList<>();
        now.forEach((day, digest) -> {
            if (!Objects.equals(digest, old.remove(day))) {
                stale.add(day);
            }
        });
        stale.addAll(old.keySet());
        return Days.of(stale);
    }

    private static Map<LocalDate, List<Object>> digests(Dataset<Row> articles) {
        Column[] hashed = ArticleTables.ARTICLES.columnNames().stream()
                .filter(name -> !name.equals(RUN))
                .flatMap(name -> java.util.stream.Stream.of(col(name).isNull(), col(name)))
                .toArray(Column[]::new);
        Column hash = xxhash64(hashed);
        Map<LocalDate, List<Object>> digests = new HashMap<>();
        for (Row row : articles.withColumn("hash", hash)
                .groupBy("published_date")
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
