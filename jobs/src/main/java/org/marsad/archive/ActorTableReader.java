package org.marsad.archive;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.types.TimestampType;
import org.marsad.InvalidInput;
import org.marsad.catalogue.ActorTable;

/** Reads a list of actors from Parquet or Delta, a partition at a time. */
final class ActorTableReader {

    private static final DataType STRINGS = DataTypes.createArrayType(DataTypes.StringType);

    private ActorTableReader() {}

    /**
     * Gives header and rows to the table; the numbers of the rows count from 1.
     *
     * @throws InvalidInput if Spark refuses the files, or a column is neither plain nor an array of plain values
     */
    static void read(SparkSession spark, String path, String format, ActorTable table) {
        try {
            Dataset<Row> rows = spark.read().format(format).load(path);
            if (table.header(0, List.of(rows.columns()))) {
                read(rows, path, table);
            }
        } catch (Exception e) {
            if (!SparkMessage.isRefusal(e)) {
                throw e;
            }
            throw new InvalidInput("The actors in " + path + " can't be read: " + SparkMessage.of(e)
                    + " Write the table anew, or name another.");
        }
    }

    private static void read(Dataset<Row> rows, String path, ActorTable table) {
        List<Column> columns = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (StructField field : rows.schema().fields()) {
            DataType type = field.dataType();
            if (type instanceof ArrayType array ? !isPlain(array.elementType()) : !isPlain(type)) {
                problems.add("The column " + field.name() + " of the actors in " + path + " is " + type.simpleString()
                        + ". Make it a string or an array of strings.");
            } else {
                columns.add(values(field));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        int number = 0;
        Iterator<Row> all = rows.select(columns.toArray(new Column[0])).toLocalIterator();
        while (all.hasNext()) {
            Row row = all.next();
            List<List<String>> cells = new ArrayList<>(row.size());
            for (int i = 0; i < row.size(); i++) {
                cells.add(row.isNullAt(i) ? List.of() : filled(row.getList(i)));
            }
            table.add(++number, cells);
        }
    }

    private static boolean isPlain(DataType type) {
        return !(type instanceof StructType || type instanceof MapType || type instanceof ArrayType);
    }

    private static Column values(StructField field) {
        Column column = col("`" + field.name().replace("`", "``") + "`");
        if (field.dataType() instanceof ArrayType) {
            return column.cast(STRINGS);
        }
        Column text = (field.dataType() instanceof TimestampType ? column.cast(DataTypes.DateType) : column)
                .cast(DataTypes.StringType);
        return when(text.isNotNull(), ActorTable.isSingle(field.name()) ? array(text) : split(text, "\\|"));
    }

    private static List<String> filled(List<String> values) {
        if (values.stream()
                .allMatch(value ->
                        value != null && !value.isBlank() && value.strip().equals(value))) {
            return List.copyOf(values);
        }
        return Arrays.stream(values.toArray(new String[0]))
                .filter(value -> value != null && !value.isBlank())
                .map(String::strip)
                .toList();
    }
}
