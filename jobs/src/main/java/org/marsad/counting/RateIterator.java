package org.marsad.counting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.marsad.stats.FalseDiscovery;

/** The q-value of each key of tests, from counts sorted by key; in the memory of one period of a family. */
final class RateIterator implements Iterator<Row> {

    static final StructType SCHEMA =
            new StructType().add(QValues.RATE_KEY, DataTypes.LongType).add("q_value", DataTypes.DoubleType);

    private final Iterator<Row> counts;
    private Row next;
    private Iterator<Row> rates = Collections.emptyIterator();

    /** @param counts key, tests */
    RateIterator(Iterator<Row> counts) {
        this.counts = counts;
        advance();
    }

    @Override
    public boolean hasNext() {
        if (!rates.hasNext() && next != null) {
            rates = ratesOfPeriod().iterator();
        }
        return rates.hasNext();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException("All rates have been given out");
        }
        return rates.next();
    }

    private List<Row> ratesOfPeriod() {
        long together = QValues.together(next.getLong(0));
        Map<Integer, Long> tests = new TreeMap<>();
        Map<Integer, Long> keys = new TreeMap<>();
        for (; next != null && QValues.together(next.getLong(0)) == together; advance()) {
            int bucket = QValues.bucket(next.getLong(0));
            tests.merge(bucket, next.getLong(1), Long::sum);
            keys.put(bucket, next.getLong(0));
        }
        List<Row> rows = new ArrayList<>(tests.size());
        FalseDiscovery.qValues(tests).forEach((bucket, rate) -> rows.add(RowFactory.create(keys.get(bucket), rate)));
        return rows;
    }

    private void advance() {
        next = counts.hasNext() ? counts.next() : null;
    }
}
