package org.marsad.counting;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Adds up neighbouring rows of {@link Tallies} of the same day and items; of sources it counts the different ones. */
final class TallyMerger implements Iterator<Row> {

    private static final int DAY = 0;
    private static final int PAIR = 1;
    private static final int FIRST_COUNT = 2;
    private static final int SOURCES = 6;

    private final Iterator<Row> tallies;
    private final IdDictionary names;
    private final long[] sums = new long[SOURCES - FIRST_COUNT];
    private Row next;

    /** @param tallies sorted by pair and day */
    TallyMerger(Iterator<Row> tallies, IdDictionary names) {
        this.tallies = tallies;
        this.names = names;
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
        int day = first.getInt(DAY);
        long pair = first.getLong(PAIR);
        for (int i = 0; i < sums.length; i++) {
            sums[i] = first.getLong(FIRST_COUNT + i);
        }
        byte[] only = first.getAs(SOURCES);
        LongOpenHashSet sources = null;
        for (advance(); next != null && next.getLong(PAIR) == pair && next.getInt(DAY) == day; advance()) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += next.getLong(FIRST_COUNT + i);
            }
            sources = sources == null ? with(new LongOpenHashSet(), only) : sources;
            with(sources, next.getAs(SOURCES));
        }
        // A tally names each source once.
        long different = sources == null ? only.length / Long.BYTES : sources.size();
        int a = Tallies.a(pair);
        int b = Tallies.b(pair);
        return RowFactory.create(
                day,
                a == Tallies.NOTHING ? null : names.name(a),
                b == Tallies.NOTHING ? null : names.name(b),
                sums[0],
                sums[1],
                sums[2],
                sums[3],
                different);
    }

    private void advance() {
        next = tallies.hasNext() ? tallies.next() : null;
    }

    private static LongOpenHashSet with(LongOpenHashSet sources, byte[] more) {
        for (ByteBuffer packed = ByteBuffer.wrap(more); packed.hasRemaining(); ) {
            sources.add(packed.getLong());
        }
        return sources;
    }
}
