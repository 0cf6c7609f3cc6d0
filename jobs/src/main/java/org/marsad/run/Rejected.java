package org.marsad.run;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.marsad.cache.WorkingSet;
import org.marsad.ingest.Rejects;

/**
 * The rows that become no article, computed once: in memory on the driver if they are few.
 *
 * @param rows what {@link Rejects#of} gives
 * @param fresh how many there are in the files that are read, copies included
 */
record Rejected(Dataset<Row> rows, long fresh) {

    /** @param rejected what {@link Rejects#of} gives */
    static Rejected of(Dataset<Row> rejected, WorkingSet workingSet) {
        Optional<List<Row>> few = WorkingSet.collectIfFew(rejected, WorkingSet.MAX_BROADCAST_ROWS);
        if (few.isPresent()) {
            long fresh = few.get().stream()
                    .filter(row -> row.<Boolean>getAs("fresh"))
                    .mapToLong(row -> row.<Long>getAs("copies"))
                    .sum();
            return new Rejected(WorkingSet.broadcastLocal(few.get(), rejected.schema(), rejected), fresh);
        }
        Dataset<Row> kept = workingSet.keep(rejected, StorageLevel.MEMORY_AND_DISK());
        long fresh =
                kept.where("fresh").agg(coalesce(sum("copies"), lit(0L))).head().getLong(0);
        return new Rejected(kept, fresh);
    }
}
