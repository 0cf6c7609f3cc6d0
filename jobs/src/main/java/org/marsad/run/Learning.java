package org.marsad.run;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.marsad.boilerplate.RecurringBlocks;
import org.marsad.cache.WorkingSet;
import org.marsad.ingest.LearnedBoilerplate;
import org.marsad.tables.ArticleTables;

/**
 * What is known of the boilerplate of sources once some articles have been read.
 *
 * @param furniture the blocks that are cut from now on
 * @param changed all rows of the table {@code recurring_blocks}; null if they stay as they were
 */
record Learning(RecurringBlocks furniture, Dataset<Row> changed) {

    /**
     * Learns.
     *
     * @param before the rows of the table before; null if they are forgotten, or there were none
     * @param rows those that come
     * @param where a SQL predicate: true on those that are articles
     */
    static Learning of(SparkSession spark, Dataset<Row> before, ReadRows rows, String where, WorkingSet workingSet) {
        Dataset<Row> after = LearnedBoilerplate.after(
                before, rows.keys().where(where), rows.parsed().where(where), workingSet);
        if (after != null) {
            Dataset<Row> changed = workingSet.keep(after, StorageLevel.MEMORY_AND_DISK());
            return new Learning(LearnedBoilerplate.furniture(changed), changed);
        }
        return before == null
                ? new Learning(
                        new RecurringBlocks(),
                        spark.createDataFrame(List.of(), ArticleTables.RECURRING_BLOCKS.schema()))
                : new Learning(LearnedBoilerplate.furniture(before), null);
    }
}
