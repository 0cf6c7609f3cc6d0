package org.marsad.counting;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.marsad.calendar.Grain;

/**
 * Adds up daily counts over weeks, months and all, in one pass and in the memory of one row each.
 *
 * <p>Rows in: ids, day (days since 1970), counts; sorted by ids and day. Rows out: grain, period (its first day, as days
 * since 1970), ids, counts; those of a day are handed on.
 */
final class PeriodIterator implements Iterator<Row> {

    /** The grains that are added up. */
    private static final List<Grain> GRAINS =
            Arrays.stream(Grain.values()).filter(grain -> grain != Grain.DAY).toList();

    /** The sums of the period of a grain that is being read. */
    private static final class Sum {
        private final Grain grain;
        private final long[] counts;
        private int period;

        private Sum(Grain grain, int counts) {
            this.grain = grain;
            this.counts = new long[counts];
        }
    }

    private final Iterator<Row> daily;
    private final int ids;
    private final int counts;
    private final List<Sum> sums;
    private final Int2ObjectOpenHashMap<int[]> periods = new Int2ObjectOpenHashMap<>();
    private final ArrayDeque<Row> ready = new ArrayDeque<>();
    private final int firstDay;
    private Row last;

    /** @param firstDay names the period of grain all */
    PeriodIterator(Iterator<Row> daily, int ids, int counts, int firstDay) {
        this.firstDay = firstDay;
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
        int[] now = periods.computeIfAbsent(row.getInt(ids), this::periodsOf);
        for (int i = 0; i < sums.size(); i++) {
            Sum sum = sums.get(i);
            if (last != null && !(same && sum.period == now[i])) {
                end(sum);
            }
            sum.period = now[i];
            for (int count = 0; count < counts; count++) {
                sum.counts[count] += row.getLong(ids + 1 + count);
            }
        }
        last = row;
        ready.add(day(row));
    }

    private Row day(Row row) {
        Object[] values = new Object[2 + ids + counts];
        values[0] = Grain.DAY.label();
        values[1] = row.getInt(ids);
        for (int id = 0; id < ids; id++) {
            values[2 + id] = row.get(id);
        }
        for (int count = 0; count < counts; count++) {
            values[2 + ids + count] = row.getLong(ids + 1 + count);
        }
        return RowFactory.create(values);
    }

    private int[] periodsOf(int epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        return GRAINS.stream()
                .mapToInt(grain -> grain == Grain.ALL
                        ? firstDay
                        : (int) grain.periodOf(day).toEpochDay())
                .toArray();
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
