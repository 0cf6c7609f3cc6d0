package org.marsad.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.marsad.lake.Lake;
import org.marsad.tables.Table;

/** The tables that the sections read, cut to the days of the report. */
record ReportInputs(Lake lake, Window window, ReportLimits limits) {

    /** Stands in no id. */
    private static final String SEPARATOR = "\u0000";

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

    /** The rows whose column holds one of the values; without a join, which would cost a job of its own. */
    static Dataset<Row> among(Dataset<Row> rows, String column, Collection<String> values) {
        return rows.where(col(column).isin(new TreeSet<>(values).toArray()));
    }

    /** The rows whose columns together hold one of the keys. */
    static Dataset<Row> among(Dataset<Row> rows, List<String> columns, Collection<List<String>> keys) {
        return rows.where(
                concat_ws(SEPARATOR, columns.stream().map(functions::col).toArray(Column[]::new))
                        .isin(keys.stream()
                                .map(key -> String.join(SEPARATOR, key))
                                .distinct()
                                .sorted()
                                .toArray()));
    }
}
