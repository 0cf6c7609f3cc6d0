package org.marsad.topics;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;

/** Gives rows to a counter and its counts out, whenever it is full and at the end. */
public final class PartialAggregation implements Iterator<Row> {

    /** Counts what rows hold. */
    public interface Counter {

        /** Counts a row. */
        void add(Row row);

        /** Whether the counts should go out before more is counted. */
        boolean full();

        /** The counts as rows; they are forgotten here. */
        List<Row> drain();
    }

    private final Iterator<Row> rows;
    private final Counter counter;
    private Iterator<Row> counts = List.<Row>of().iterator();

    /** The counts of all rows; those of the same item may come more than once, and are to be added up. */
    public PartialAggregation(Iterator<Row> rows, Counter counter) {
        this.rows = rows;
        this.counter = counter;
    }

    @Override
    public boolean hasNext() {
        while (!counts.hasNext() && rows.hasNext()) {
            while (rows.hasNext() && !counter.full()) {
                counter.add(rows.next());
            }
            counts = counter.drain().iterator();
        }
        return counts.hasNext();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException("All counts have been given out");
        }
        return counts.next();
    }
}
