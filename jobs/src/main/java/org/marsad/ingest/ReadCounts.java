package org.marsad.ingest;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.marsad.ingest.date.DateOrigin;

/**
 * What became of the rows that were read, each by itself: before duplicates are told.
 *
 * @param articles rows that can become an article
 * @param rejects the other rows, by reason
 * @param origins the articles by what dates them; only origins that occur
 * @param sourced articles with a source
 * @param withBody articles with a body
 */
public record ReadCounts(
        long rows,
        long articles,
        Map<RejectReason, Long> rejects,
        Map<DateOrigin, Long> origins,
        long sourced,
        long withBody) {

    /** Of no rows. */
    public static final ReadCounts NONE = new ReadCounts(0, 0, Map.of(), Map.of(), 0, 0);

    public ReadCounts {
        rejects = java.util.Collections.unmodifiableMap(new TreeMap<>(rejects));
        origins = java.util.Collections.unmodifiableMap(new TreeMap<>(origins));
    }

    /** Counts them in one pass over what {@link ParsedRows#keys} gives. */
    public static ReadCounts of(Dataset<Row> keys) {
        List<Column> counts = new ArrayList<>(List.of(
                count_if(col("reason").isNull()),
                count_if(col("reason").isNull().and(col("source").isNotNull())),
                count_if(col("reason").isNull().and(col("has_body")))));
        for (RejectReason reason : RejectReason.values()) {
            counts.add(count_if(col("reason").equalTo(reason.label())));
        }
        for (DateOrigin origin : DateOrigin.values()) {
            counts.add(count_if(col("reason").isNull().and(col("date_origin").equalTo(origin.label()))));
        }
        Row row = keys.agg(count(lit(1)), counts.toArray(Column[]::new)).first();
        int at = 4;
        Map<RejectReason, Long> rejects = new TreeMap<>();
        for (RejectReason reason : RejectReason.values()) {
            putIfAny(rejects, reason, row.getLong(at++));
        }
        Map<DateOrigin, Long> origins = new TreeMap<>();
        for (DateOrigin origin : DateOrigin.values()) {
            putIfAny(origins, origin, row.getLong(at++));
        }
        return new ReadCounts(row.getLong(0), row.getLong(1), rejects, origins, row.getLong(2), row.getLong(3));
    }

    private static <K> void putIfAny(Map<K, Long> counts, K key, long count) {
        if (count > 0) {
            counts.put(key, count);
        }
    }

    /**
     * The rejects by reason and the shares of what dates the articles, each in a line; nothing of what did not occur.
     *
     * @param rejected all rejects, those included that are an article again
     */
    public List<String> lines(long rejected) {
        long unusable = rejects.values().stream().mapToLong(Long::longValue).sum();
        List<String> reasons = rejects.entrySet().stream()
                .map(reason ->
                        String.format(Locale.ROOT, "%s %,d", reason.getKey().label(), reason.getValue()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (rejected > unusable) {
            reasons.add(String.format(Locale.ROOT, "duplicate or replaced %,d", rejected - unusable));
        }
        String dated = origins.entrySet().stream()
                .map(origin -> String.format(
                        Locale.ROOT, "%s %.1f %%", origin.getKey().label(), 100.0 * origin.getValue() / articles))
                .collect(Collectors.joining(", "));
        return Stream.of(
                        reasons.isEmpty() ? "" : "rejects: " + String.join(", ", reasons),
                        dated.isEmpty() ? "" : "dated by: " + dated)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
