package org.marsad.archive;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.marsad.archive.ColumnPaths.ColumnPath;
import org.marsad.mapping.Cell;

/** Takes a row apart into the values of its columns, cut: an array {@code cells} of {@code column, key, text, length, words}. */
record SampledRow(List<ColumnPath> paths) implements MapFunction<Row, Row>, java.io.Serializable {

    static final StructType SCHEMA = new StructType()
            .add("cells", DataTypes.createArrayType(new StructType(new StructField[] {
                DataTypes.createStructField("column", DataTypes.IntegerType, false),
                DataTypes.createStructField("key", DataTypes.StringType, true),
                DataTypes.createStructField("text", DataTypes.StringType, false),
                DataTypes.createStructField("length", DataTypes.IntegerType, false),
                DataTypes.createStructField("words", DataTypes.IntegerType, false)
            })));

    private static final int MAX_ELEMENTS = 10;
    private static final int MAX_KEYS = 50;

    @Override
    public Row call(Row row) {
        List<Row> cells = new ArrayList<>();
        for (int column = 0; column < paths.size(); column++) {
            List<Object> values = new ArrayList<>();
            reach(row, paths.get(column).fields(), 0, values);
            if (paths.get(column).isMap()) {
                entries(column, values, cells);
            } else {
                add(column, null, values, cells);
            }
        }
        return RowFactory.create((Object) cells.toArray(Row[]::new));
    }

    private static void reach(Object value, int[] fields, int depth, List<Object> values) {
        if (value == null || values.size() >= MAX_ELEMENTS) {
            return;
        }
        if (value instanceof scala.collection.Seq<?> elements) {
            scala.collection.Iterator<?> each = elements.iterator();
            while (each.hasNext() && values.size() < MAX_ELEMENTS) {
                reach(each.next(), fields, depth, values);
            }
        } else if (depth < fields.length && value instanceof Row row) {
            reach(row.get(fields[depth]), fields, depth + 1, values);
        } else {
            values.add(value);
        }
    }

    private static void entries(int column, List<Object> maps, List<Row> cells) {
        for (Object map : maps) {
            Map<?, ?> entries = scala.jdk.javaapi.CollectionConverters.asJava((scala.collection.Map<?, ?>) map);
            entries.entrySet().stream().limit(MAX_KEYS).forEach(entry -> {
                List<Object> values = new ArrayList<>();
                reach(entry.getValue(), new int[0], 0, values);
                add(column, String.valueOf(entry.getKey()), values, cells);
            });
        }
    }

    private static void add(int column, String key, List<Object> values, List<Row> cells) {
        if (!values.isEmpty()) {
            Cell cell = Cell.of(
                    String.join("\n", values.stream().map(SampledRow::text).toList()));
            cells.add(RowFactory.create(column, key, cell.text(), cell.length(), cell.words()));
        }
    }

    private static String text(Object value) {
        if (value instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        return value instanceof Timestamp moment ? moment.toInstant().toString() : value.toString();
    }
}
