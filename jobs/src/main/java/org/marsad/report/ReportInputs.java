package org.marsad.report;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.marsad.lake.Lake;
import org.marsad.tables.Table;

/** The tables that the sections read, cut to the days of the report. */
record ReportInputs(Lake lake, Window window, ReportLimits limits) {

    Dataset<Row> read(Table table) {
        return lake.read(table);
    }

    /** The rows whose date column lies in the window. */
    Dataset<Row> inWindow(Table table, String dayColumn) {
        return lake.read(table).where(inWindow(dayColumn));
    }

    Column inWindow(String dayColumn) {
        return col(dayColumn).between(java.sql.Date.valueOf(window.first()), java.sql.Date.valueOf(window.last()));
    }

    /** The rows whose column holds one of the values. */
    static Dataset<Row> among(Dataset<Row> rows, String column, Collection<String> values) {
        List<Row> keys = new TreeSet<>(values).stream().map(RowFactory::create).toList();
        Dataset<Row> wanted =
                rows.sparkSession().createDataFrame(keys, new StructType().add(column, DataTypes.StringType));
        return rows.join(broadcast(wanted), new String[] {column}, "left_semi");
    }
}
