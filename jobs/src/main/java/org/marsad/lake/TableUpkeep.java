package org.marsad.lake;

import io.delta.tables.DeltaTable;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.marsad.tables.Table;

/** Looks at the files of a lake's tables, compacts them, and deletes those that no version within the retention uses. */
public final class TableUpkeep {

    private static final double HOURS_A_DAY = 24;

    private final SparkSession spark;
    private final Lake lake;

    public TableUpkeep(SparkSession spark, Lake lake) {
        this.spark = spark;
        this.lake = lake;
    }

    /**
     * The present files of a table and its protocol.
     *
     * @param features names of the table features that a reader must support; none at reader version 1
     */
    public record Detail(long files, long bytes, int readerVersion, List<String> features) {

        public Detail {
            features = List.copyOf(features);
        }
    }

    /** The detail of the table, which must exist. */
    public Detail detail(Table table) {
        Row row = delta(table)
                .detail()
                .select("numFiles", "sizeInBytes", "minReaderVersion", "tableFeatures")
                .head();
        return new Detail(row.getLong(0), row.getLong(1), row.getInt(2), row.isNullAt(3) ? List.of() : row.getList(3));
    }

    /** Compacts small files, by the table's clustering where it has one, in one commit that changes no row. */
    public void compact(Table table) {
        delta(table).optimize().executeCompaction();
    }

    /** Deletes data files that no version of the last so many days uses. */
    public void vacuum(Table table, int days) {
        delta(table).vacuum(days * HOURS_A_DAY);
    }

    private DeltaTable delta(Table table) {
        return DeltaTable.forPath(spark, lake.path() + "/" + table.name());
    }
}
