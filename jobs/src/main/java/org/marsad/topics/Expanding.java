package org.marsad.topics;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.apache.spark.sql.Row;

/** Turns one row after the other into rows, as many as it likes. */
final class Expanding implements Iterator<Row> {

    private final Iterator<Row> rows;
    private final Function<Row, List<Row>> expansion;
    private Iterator<Row> expanded = List.<Row>of().iterator();

    Expanding(Iterator<Row> rows, Function<Row, List<Row>> expansion) {
        this.rows = rows;
        this.expansion = expansion;
    }

    @Override
    public boolean hasNext() {
        while (!expanded.hasNext() && rows.hasNext()) {
            expanded = expansion.apply(rows.next()).iterator();
        }
        return expanded.hasNext();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException("All rows have been given out");
        }
        return expanded.next();
    }
}
