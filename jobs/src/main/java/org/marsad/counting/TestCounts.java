package org.marsad.counting;

import it.unimi.dsi.fastutil.longs.Long2LongMap;
import it.unimi.dsi.fastutil.longs.Long2LongOpenHashMap;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Counts the tests of each key, see {@link QValues}; a key may be given out more than once. */
final class TestCounts implements Iterator<Row> {

    static final StructType SCHEMA =
            new StructType().add(QValues.RATE_KEY, DataTypes.LongType).add(QValues.TESTS, DataTypes.LongType);

    /** Keys at which the counts go out as rows. */
    private static final int MAX_ENTRIES = 1_000_000;

    private final Iterator<Long> keys;
    private Iterator<Long2LongMap.Entry> counts = Collections.emptyIterator();

    TestCounts(Iterator<Long> keys) {
        this.keys = keys;
    }

    @Override
    public boolean hasNext() {
        if (!counts.hasNext() && keys.hasNext()) {
            Long2LongOpenHashMap counted = new Long2LongOpenHashMap();
            while (keys.hasNext() && counted.size() < MAX_ENTRIES) {
                counted.addTo(keys.next(), 1);
            }
            counts = counted.long2LongEntrySet().iterator();
        }
        return counts.hasNext();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException("All counts have been given out");
        }
        Long2LongMap.Entry entry = counts.next();
        return RowFactory.create(entry.getLongKey(), entry.getLongValue());
    }
}
