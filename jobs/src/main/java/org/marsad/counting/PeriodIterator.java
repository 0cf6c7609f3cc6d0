package org.marsad.counting;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.marsad.calendar.Grain;

/**
 * Adds up daily counts over weeks, months and all, in one pass and in the memory of one row each.
 *
 * <p>Rows in: ids, day (days since 1970), counts; sorted by ids and day. Rows out: grain, period (days since 1970, null
 * for all), ids, counts.
 */
final class PeriodIterator implements Iterator<Row> {

    /** The grains that are added up. */
    static final List<Grain> GRAINS =
            Arrays.stream(Grain.values()).filter(grain -> grain != Grain.DAY).toList();

    /** The sums of the period of a grain that is being read. */
    private static final class Sum {
        private final Grain grain;
        private final long[] counts;
        private Integer period;

        private Sum(Grain grain, int counts) {
            this.grain = grain;
            this.counts = new long[counts];
        }
    }

    private final Iterator<Row> daily;
    private final int ids;
    private final int counts;
    private final List<Sum> sums;
    private final Map<Integer, List<Integer>> periods = new HashMap<>();
    private final ArrayDeque<Row> ready = new ArrayDeque<>();
    private Row last;

    PeriodIterator(Iterator<Row> daily, int ids, int counts) {
        this.daily = daily;
        this.ids = ids;
        this.counts = counts;
        this.sums = GRAINS.stream().map(grain -> new Sum(grain, counts)).toList();
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && daily.hasNext()) {
            read(daily.next());
        }
        if (ready.isEmpty() && last != null) {
            sums.forEach(this::end);
            last = null;
        }
        return !ready.isEmpty();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException("All periods have been given out");
        }
        return ready.remove();
    }

    private void read(Row row) {
        boolean same = last != null && sameIds(row);
        List<Integer> now = periods.computeIfAbsent(row.getInt(ids), PeriodIterator::periodsOf);
        for (int i = 0; i < sums.size(); i++) {
            Sum sum = sums.get(i);
            if (last != null && !(same && Objects.equals(sum.period, now.get(i)))) {
                end(sum);
            }
            sum.period = now.get(i);
            for (int count = 0; count < counts; count++) {
                sum.counts[count] += row.getLong(ids + 1 + count);
            }
        }
        last = row;
    }

    private static List<Integer> periodsOf(int epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        Integer[] periods = GRAINS.stream()
                .map(grain -> grain == Grain.ALL
                        ? null
                        : Integer.valueOf((int) grain.periodOf(day).toEpochDay()))
                .toArray(Integer[]::new);
        return Arrays.asList(periods);
    }

    private boolean sameIds(Row row) {
        for (int id = 0; id < ids; id++) {
            if (!row.get(id).equals(last.get(id))) {
                return false;
            }
        }
        return true;
    }

    /** Gives out the sum of the ids that were read last, and begins anew. */
    private void end(Sum sum) {
        Object[] row = new Object[2 + ids + counts];
        row[0] = sum.grain.label();
        row[1] = sum.period;
        for (int id = 0; id < ids; id++) {
            row[2 + id] = last.get(id);
        }
        for (int count = 0; count < counts; count++) {
            row[2 + ids + count] = sum.counts[count];
            sum.counts[count] = 0;
        }
        ready.add(RowFactory.create(row));
    }
}
