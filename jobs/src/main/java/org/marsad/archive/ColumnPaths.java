package org.marsad.archive;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.BinaryType;
import org.apache.spark.sql.types.BooleanType;
import org.apache.spark.sql.types.ByteType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DateType;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.DoubleType;
import org.apache.spark.sql.types.FloatType;
import org.apache.spark.sql.types.IntegerType;
import org.apache.spark.sql.types.LongType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.ShortType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.types.TimestampNTZType;
import org.apache.spark.sql.types.TimestampType;
import org.marsad.mapping.Candidate;
import org.marsad.mapping.ColumnType;

/**
 * The columns of a schema that hold values, and the fields inside its structs and arrays of structs: at most
 * {@value #MAX_COLUMNS}, those further out first, no deeper than {@value #MAX_DEPTH} names.
 *
 * <p>The entries of a map are known from a sample only: {@link #entry} is one of them.
 */
final class ColumnPaths {

    static final int MAX_COLUMNS = 400;
    private static final int MAX_DEPTH = 5;

    /**
     * A column or field.
     *
     * @param fields its number in the schema, and in each struct on the way
     * @param isMap whether it holds entries by key
     */
    @SuppressWarnings("ArrayRecordComponent") // indexes into rows, read for every value
    record ColumnPath(Candidate candidate, int[] fields, boolean isMap) implements java.io.Serializable {}

    private final List<ColumnPath> paths = new ArrayList<>();

    private ColumnPaths() {}

    static List<ColumnPath> of(StructType schema) {
        ColumnPaths all = new ColumnPaths();
        List<Struct> level = List.of(new Struct(schema, List.of(), "", new int[0], false));
        for (int depth = 1; depth <= MAX_DEPTH && !level.isEmpty(); depth++) {
            List<Struct> inner = new ArrayList<>();
            level.forEach(struct -> all.collect(struct, inner));
            level = inner;
        }
        return all.paths.stream().limit(MAX_COLUMNS).toList();
    }

    /** The entry of a map. */
    static Candidate entry(Candidate map, String key) {
        List<String> names = new ArrayList<>(map.names());
        names.add(key);
        return new Candidate(
                names,
                map.expression() + "['" + key.replace("\\", "\\\\").replace("'", "\\'") + "']",
                map.type(),
                map.repeated(),
                false);
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Struct(StructType type, List<String> names, String expression, int[] fields, boolean inArray) {}

    private void collect(Struct struct, List<Struct> inner) {
        StructField[] fields = struct.type().fields();
        for (int number = 0; number < fields.length && paths.size() < MAX_COLUMNS; number++) {
            StructField field = fields[number];
            List<String> names = new ArrayList<>(struct.names());
            names.add(field.name());
            int[] path = java.util.Arrays.copyOf(struct.fields(), struct.fields().length + 1);
            path[path.length - 1] = number;
            String expression = (struct.expression().isEmpty() ? "" : struct.expression() + ".") + quoted(field.name());
            boolean array = field.dataType() instanceof ArrayType;
            DataType element = array ? ((ArrayType) field.dataType()).elementType() : field.dataType();
            if (array && struct.inArray()) {
                expression = "flatten(" + expression + ")";
            }
            boolean repeated = array || struct.inArray();
            if (element instanceof StructType type) {
                inner.add(new Struct(type, names, expression, path, repeated));
            } else if (element instanceof MapType map && !repeated) {
                add(names, expression, map.valueType(), path, struct.inArray(), true);
            } else {
                add(names, expression, array ? field.dataType() : element, path, struct.inArray(), false);
            }
        }
    }

    private void add(List<String> names, String expression, DataType type, int[] path, boolean inArray, boolean isMap) {
        boolean array = type instanceof ArrayType;
        ColumnType kind = kind(array ? ((ArrayType) type).elementType() : type);
        if (kind != null) {
            paths.add(new ColumnPath(new Candidate(names, expression, kind, array || inArray, inArray), path, isMap));
        }
    }

    private static ColumnType kind(DataType type) {
        if (type instanceof StringType || type instanceof BinaryType) {
            return ColumnType.TEXT;
        }
        if (type instanceof LongType
                || type instanceof IntegerType
                || type instanceof ShortType
                || type instanceof ByteType) {
            return ColumnType.NUMBER;
        }
        if (type instanceof DoubleType || type instanceof FloatType || type instanceof DecimalType) {
            return ColumnType.DECIMAL;
        }
        if (type instanceof DateType || type instanceof TimestampType || type instanceof TimestampNTZType) {
            return ColumnType.MOMENT;
        }
        return type instanceof BooleanType ? ColumnType.FLAG : null;
    }

    static String quoted(String column) {
        return "`" + column.replace("`", "``") + "`";
    }
}
