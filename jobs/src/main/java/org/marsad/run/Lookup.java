package org.marsad.run;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * Tables in which the rows of larger ones are looked up. Spark can't know the size of a table that is yet to be computed,
 * and shuffles and sorts both sides of the join to be safe.
 */
final class Lookup {

    /** Rows that every task is given; about 50 MB. */
    static final int MAX_ROWS = 300_000;

    private Lookup() {}

    /** The same rows, to be sent to every task if they are few; computes them, once, in that case. */
    static Dataset<Row> of(Dataset<Row> table) {
        return of(table, MAX_ROWS);
    }

    static Dataset<Row> of(Dataset<Row> table, int mostRows) {
        List<Row> rows = table.limit(mostRows + 1).collectAsList();
        return rows.size() > mostRows
                ? table
                : functions.broadcast(table.sparkSession().createDataFrame(rows, table.schema()));
    }
}
