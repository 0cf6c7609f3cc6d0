package org.marsad.counting;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * Decides whether rows that are looked up are sent to every task. Spark estimates the size of what a transform gives by
 * products of sizes, and would shuffle and sort both sides of the join to be safe.
 */
final class BroadcastSize {

    /** Size of a table's files up to which the sums of its rows are broadcast: some 2 million rows of numbers. */
    static final long MAX_BYTES = 16L << 20;

    private BroadcastSize() {}

    /**
     * The same rows, to be broadcast if the table is small.
     *
     * @param table what the rows are computed from, with about as many rows; its size is known from its log
     */
    static Dataset<Row> ifSmall(Dataset<Row> rows, Dataset<Row> table) {
        boolean isSmall =
                table.queryExecution().analyzed().stats().sizeInBytes().$less$eq(scala.math.BigInt.apply(MAX_BYTES));
        return isSmall ? functions.broadcast(rows) : rows;
    }
}
