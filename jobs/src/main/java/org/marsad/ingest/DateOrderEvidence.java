package org.marsad.ingest;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.util.AccumulatorV2;
import org.marsad.ingest.date.DayOrder;

/**
 * What the dates of an archive show of the order of day and month, by column and source: how many have the month first, the
 * day first, or leave it open ({@link DayOrder#shownBy}). It is gathered while rows are read, so that it costs no pass.
 *
 * <p>The month is first in a column if at most one date in {@value #MAX_OTHERS} that show an order shows the other; if
 * the column has both, in those of its sources for which that is so. Everywhere else the day is.
 */
public final class DateOrderEvidence extends AccumulatorV2<DateOrderEvidence.Seen, Map<String, Map<String, long[]>>> {

    /** Stands for all sources of a column. */
    public static final String ALL = "*";

    private static final long serialVersionUID = 1;
    private static final int MAX_OTHERS = 50;
    private static final int MAX_SOURCES = 5_000;
    private static final int MONTH_FIRST = DayOrder.Shown.MONTH_FIRST.place();
    private static final int DAY_FIRST = DayOrder.Shown.DAY_FIRST.place();
    private static final int OPEN = DayOrder.Shown.OPEN.place();

    /** Concurrent, since a heartbeat of Spark's may write them out while a task counts. */
    private final ConcurrentHashMap<String, Map<String, long[]>> counts = new ConcurrentHashMap<>();

    /** What a date shows. */
    public record Seen(String column, String source, DayOrder.Shown shown) {}

    @Override
    public boolean isZero() {
        return counts.isEmpty();
    }

    @Override
    public DateOrderEvidence copy() {
        DateOrderEvidence copy = new DateOrderEvidence();
        copy.merge(this);
        return copy;
    }

    @Override
    public void reset() {
        counts.clear();
    }

    @Override
    public void add(Seen seen) {
        if (seen.shown() != DayOrder.Shown.NOTHING) {
            counts(seen.column(), seen.source())[seen.shown().place()]++;
        }
    }

    private long[] counts(String column, String source) {
        Map<String, long[]> sources = counts.computeIfAbsent(column, key -> new ConcurrentHashMap<>());
        String key = sources.size() < MAX_SOURCES || sources.containsKey(source) ? source : "";
        return sources.computeIfAbsent(key, none -> new long[DayOrder.Shown.values().length]);
    }

    @Override
    public void merge(AccumulatorV2<Seen, Map<String, Map<String, long[]>>> other) {
        other.value()
                .forEach((column, sources) -> sources.forEach((source, seen) -> {
                    long[] all = counts(column, source);
                    for (int i = 0; i < all.length; i++) {
                        all[i] += seen[i];
                    }
                }));
    }

    @Override
    public Map<String, Map<String, long[]>> value() {
        return counts;
    }

    /** The sources whose dates have the month first, by column; {@value #ALL} for all of a column. */
    public Map<String, Set<String>> monthFirst() {
        Map<String, Set<String>> found = new TreeMap<>();
        counts.forEach((column, sources) -> {
            long[] all = new long[DayOrder.Shown.values().length];
            Set<String> ofSome = new TreeSet<>();
            sources.forEach((source, seen) -> {
                for (int i = 0; i < all.length; i++) {
                    all[i] += seen[i];
                }
                if (isMonthFirst(seen)) {
                    ofSome.add(source);
                }
            });
            if (isMonthFirst(all)) {
                found.put(column, Set.of(ALL));
            } else if (!ofSome.isEmpty()) {
                found.put(column, ofSome);
            }
        });
        return found;
    }

    private static boolean isMonthFirst(long[] seen) {
        return seen[MONTH_FIRST] > 0 && seen[DAY_FIRST] * MAX_OTHERS <= seen[MONTH_FIRST];
    }

    /** How many dates of a column leave the order open. */
    public long open(String column) {
        return counts.getOrDefault(column, Map.of()).values().stream()
                .mapToLong(seen -> seen[OPEN])
                .sum();
    }
}
