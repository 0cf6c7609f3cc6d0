package org.marsad.engine.cooccurrence;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Adds up neighbouring rows of {@link Tallies} of the same day and things; of sources it counts the different ones. */
final class TallyMerger implements Iterator<Row> {

    private static final int DAY = 0;
    private static final int A = 1;
    private static final int B = 2;
    private static final int FIRST_COUNT = 3;
    private static final int SOURCES = 7;

    private final Iterator<Row> tallies;
    private Row next;

    /** @param tallies sorted by day, a and b */
    TallyMerger(Iterator<Row> tallies) {
        this.tallies = tallies;
        advance();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Row next() {
        if (next == null) {
            throw new NoSuchElementException("All counts have been given out");
        }
        Row first = next;
        long[] sums = new long[SOURCES - FIRST_COUNT];
        add(first, sums);
        List<String> only = first.getList(SOURCES);
        Set<String> sources = null;
        for (advance(); next != null && same(first, next); advance()) {
            add(next, sums);
            sources = sources == null ? new HashSet<>(only) : sources;
            sources.addAll(next.getList(SOURCES));
        }
        // A tally names each source once.
        long different = sources == null ? only.size() : sources.size();
        return RowFactory.create(
                first.get(DAY), first.get(A), first.get(B), sums[0], sums[1], sums[2], sums[3], different);
    }

    private void advance() {
        next = tallies.hasNext() ? tallies.next() : null;
    }

    private static void add(Row row, long[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += row.getLong(FIRST_COUNT + i);
        }
    }

    private static boolean same(Row one, Row other) {
        return one.getInt(DAY) == other.getInt(DAY)
                && Objects.equals(one.get(A), other.get(A))
                && Objects.equals(one.get(B), other.get(B));
    }
}
