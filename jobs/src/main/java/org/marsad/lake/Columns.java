package org.marsad.lake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.marsad.InvalidInput;
import org.marsad.tables.Table;

/**
 * Brings rows to the columns that a table is defined with now.
 *
 * <p>A lake that an earlier version of Marsad wrote may lack a column: it is read as null, in its place, and added to the
 * Delta table, last, before rows are next written there. No row of other days is touched.
 */
final class Columns {

    private Columns() {}

    /** The rows as they are stored, with the table's columns in its order; any others stand behind them. */
    static Dataset<Row> read(Table table, Dataset<Row> stored) {
        requireTypes(table, stored.schema());
        List<String> present = Arrays.asList(stored.columns());
        List<String> defined = table.columnNames();
        if (present.equals(defined)) {
            return stored;
        }
        List<Column> columns = new ArrayList<>();
        for (StructField field : table.schema().fields()) {
            columns.add(
                    present.contains(field.name())
                            ? stored.col(field.name())
                            : functions.lit(null).cast(field.dataType()).as(field.name(), field.metadata()));
        }
        present.stream()
                .filter(name -> !defined.contains(name))
                .map(stored::col)
                .forEach(columns::add);
        return stored.select(columns.toArray(new Column[0]));
    }

    private static void requireTypes(Table table, StructType stored) {
        List<String> others = Arrays.stream(table.schema().fields())
                .filter(field -> stored.getFieldIndex(field.name()).isDefined())
                .filter(field -> !DataType.equalsIgnoreNullability(
                        field.dataType(), stored.apply(field.name()).dataType()))
                .map(field -> field.name() + " is "
                        + stored.apply(field.name()).dataType().simpleString() + ", not "
                        + field.dataType().simpleString())
                .toList();
        if (!others.isEmpty()) {
            throw new InvalidInput("The table " + table.name() + " of the lake has other types than this version of"
                    + " Marsad writes (" + String.join("; ", others)
                    + "). Name a new directory with --lake, and run the archives again.");
        }
    }

    /** The rows with the table's columns, in its order and types. */
    static Dataset<Row> written(Table table, Dataset<Row> rows) {
        List<String> present = Arrays.asList(rows.columns());
        List<String> missing = table.columnNames().stream()
                .filter(name -> !present.contains(name))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    "Rows for the table " + table.name() + " lack " + missing + "; they have " + present);
        }
        List<Column> columns = new ArrayList<>();
        for (StructField field : table.schema().fields()) {
            columns.add(functions.col(field.name()).cast(field.dataType()).as(field.name()));
        }
        return rows.select(columns.toArray(new Column[0]));
    }

    /** The rows, which fail to be computed if one is outside the predicate. */
    static Dataset<Row> within(String where, Table table, Dataset<Row> rows) {
        return where.equals("true")
                ? rows
                : rows.where("coalesce(" + where + ", false) OR raise_error('A row of the table " + table.name()
                        + " is outside the part that is replaced') IS NOT NULL");
    }

    /**
     * Adds the columns that the Delta table at the path lacks, in a commit that changes no rows.
     *
     * @param stored its columns
     * @return whether there were any
     */
    static boolean add(SparkSession spark, Table table, String path, StructType stored) {
        List<String> present = Arrays.asList(stored.fieldNames());
        List<String> added = Arrays.stream(table.schema().fields())
                .filter(field -> !present.contains(field.name()))
                .map(StructField::toDDL)
                .toList();
        if (!added.isEmpty()) {
            spark.sql("ALTER TABLE delta.`" + path.replace("`", "``") + "` ADD COLUMNS (" + String.join(", ", added)
                    + ")");
        }
        return !added.isEmpty();
    }
}
