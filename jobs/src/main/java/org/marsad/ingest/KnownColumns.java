package org.marsad.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The columns of an archive that can hold a part of an article, by lower-case name: those that are no structs, and the
 * fields of structs and of arrays of structs, under a dotted name.
 *
 * <p>A struct that only wraps the parts ({@link #WRAPPERS}) adds nothing to the name: {@code metadata.url} is known as
 * {@code url}, unless there is a {@code url} further out.
 */
final class KnownColumns {

    /** Structs that archives put around parts of an article. */
    static final Set<String> WRAPPERS = Set.of(
            "metadata", "meta", "_source", "news", "document", "doc", "record", "page", "item", "data", "warc_headers");

    private static final int DEEPEST = 3;

    private final Map<String, String> expressions = new LinkedHashMap<>();
    private final List<String> columns = new ArrayList<>();

    KnownColumns(StructType schema) {
        collect(schema, "", "", 1);
    }

    /** SQL expressions, by the name under which each is known. */
    Map<String, String> expressions() {
        return expressions;
    }

    /** SQL expressions of all columns that hold values, whether known or not, in the order of the archive. */
    List<String> columns() {
        return columns;
    }

    /** Fields at this depth come before those of structs inside it, so that of two of a name the outer one counts. */
    private void collect(StructType struct, String path, String name, int depth) {
        for (StructField field : struct.fields()) {
            if (innerOf(field.dataType()) == null) {
                String expression = path + quoted(field.name());
                columns.add(expression);
                expressions.putIfAbsent(name + field.name().toLowerCase(Locale.ROOT), expression);
            }
        }
        for (StructField field : struct.fields()) {
            StructType inner = innerOf(field.dataType());
            if (inner == null) {
                continue;
            }
            String expression = path + quoted(field.name());
            if (depth == DEEPEST) {
                columns.add(expression);
                continue;
            }
            String lower = field.name().toLowerCase(Locale.ROOT);
            collect(inner, expression + ".", WRAPPERS.contains(lower) ? name : name + lower + ".", depth + 1);
        }
    }

    /** The struct that the type is, or is an array of; null for a type that holds a value, or cannot be read as text. */
    private static StructType innerOf(DataType type) {
        if (type instanceof StructType struct) {
            return struct;
        }
        if (type instanceof ArrayType array && array.elementType() instanceof StructType struct) {
            return struct;
        }
        return type instanceof MapType ? new StructType() : null;
    }

    static String quoted(String column) {
        return "`" + column.replace("`", "``") + "`";
    }
}
