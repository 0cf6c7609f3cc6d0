package org.marsad.archive;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/**
 * The first rows of each file of a partition, taken apart by {@link SampledRow}. Rows have their file in the last column.
 *
 * @param quota so many of each file
 */
record SpreadRows(SampledRow taking, int quota) implements MapPartitionsFunction<Row, Row>, java.io.Serializable {

    /** So many rows of a file are passed over on the way to the next; after that, there is none worth the way. */
    private static final int MAX_PASSED = 20_000;

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        return new Spread(rows);
    }

    private final class Spread implements Iterator<Row> {

        private final Iterator<Row> rows;
        private final Map<String, Integer> taken = new HashMap<>();
        private Row next;
        private int passed;

        Spread(Iterator<Row> rows) {
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            while (next == null && passed < MAX_PASSED && rows.hasNext()) {
                Row row = rows.next();
                if (taken.merge(row.getString(row.length() - 1), 1, Integer::sum) <= quota) {
                    next = row;
                } else {
                    passed++;
                }
            }
            return next != null;
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException("The sample has ended");
            }
            Row row = next;
            next = null;
            return taking.call(row);
        }
    }
}
