package org.marsad.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;

/**
 * The columns of files of JSON lines and CSV, all of whose values are text.
 *
 * <ul>
 *   <li>JSON: the fields of the first {@value TextFiles#MAX_LINES} lines of every file; a file that opens with a bracket,
 *       or whose first line is no whole object, is one array or object over many lines. A line that is none is a row with
 *       the line in {@value #CORRUPT}.
 *   <li>CSV: the first line names the columns, set apart by the sign of comma, semicolon, tab and bar that it has most of;
 *       quoted values may go over many lines.
 * </ul>
 */
final class TextSources {

    static final String CORRUPT = "_corrupt_record";

    private static final String SEPARATORS = ",;\t|";
    private static final int FILES_A_TASK = 64;

    private final SparkSession spark;
    private final Map<String, String> unreadable = new TreeMap<>();
    private final List<Part> parts = new ArrayList<>();

    private TextSources(SparkSession spark) {
        this.spark = spark;
    }

    /** Files with the same columns, and how many rows each may have, by its size. */
    record Part(StructType schema, Map<String, Long> rows) {}

    static TextSources of(SparkSession spark, FileFormat format, List<String> paths) {
        TextSources sources = new TextSources(spark);
        Map<String, List<TextFiles.Head>> groups = new TreeMap<>();
        TextFiles.heads(spark, paths).forEach((path, head) -> {
            if (head.fault() != null) {
                sources.unreadable.put(path, head.fault());
            } else if (head.line() == null) {
                sources.unreadable.put(path, "the file is empty");
            } else {
                String group = format == FileFormat.CSV ? head.line() : Boolean.toString(isWhole(head.line()));
                groups.computeIfAbsent(group, key -> new ArrayList<>()).add(head);
            }
        });
        groups.forEach((group, heads) -> sources.add(format, group, heads));
        return sources;
    }

    List<Part> parts() {
        return parts;
    }

    /** Why a file can't be read, by path. */
    Map<String, String> unreadable() {
        return unreadable;
    }

    private void add(FileFormat format, String group, List<TextFiles.Head> heads) {
        List<String> paths = heads.stream().map(TextFiles.Head::path).toList();
        Map<String, String> options = format == FileFormat.CSV ? csv(group) : json(!Boolean.parseBoolean(group));
        StructType columns = format == FileFormat.CSV
                ? spark.read()
                        .options(options)
                        .csv(LiteralPaths.of(paths.get(0)))
                        .schema()
                : jsonColumns(paths, options);
        Map<String, Long> rows = new TreeMap<>();
        heads.forEach(head -> rows.put(head.path(), head.rows()));
        parts.add(new Part(new FileSource(format, options).schema(columns, paths), rows));
    }

    private static boolean isWhole(String line) {
        String object = line.strip();
        return object.startsWith("{") && object.endsWith("}") && object.length() > 2;
    }

    private static Map<String, String> json(boolean multiLine) {
        return Map.of(
                "multiLine",
                Boolean.toString(multiLine),
                "primitivesAsString",
                "true",
                "columnNameOfCorruptRecord",
                CORRUPT);
    }

    private StructType jsonColumns(List<String> paths, Map<String, String> options) {
        StructType columns;
        if (Boolean.parseBoolean(options.get("multiLine"))) {
            columns = spark.read().options(options).json(LiteralPaths.of(paths)).schema();
        } else {
            SerializableConfiguration hadoop =
                    new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
            FlatMapFunction<String, String> lines = path -> TextFiles.lines(path, hadoop.value());
            Dataset<String> first = spark.createDataset(
                    JavaSparkContext.fromSparkContext(spark.sparkContext())
                            .parallelize(paths, paths.size() / FILES_A_TASK + 1)
                            .flatMap(lines)
                            .rdd(),
                    Encoders.STRING());
            columns = spark.read().options(options).json(first).schema();
        }
        return Arrays.asList(columns.fieldNames()).contains(CORRUPT)
                ? columns
                : columns.add(CORRUPT, DataTypes.StringType);
    }

    private static Map<String, String> csv(String header) {
        char separator = SEPARATORS.charAt(0);
        long most = 0;
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char sign = SEPARATORS.charAt(i);
            long count = header.chars().filter(c -> c == sign).count();
            if (count > most) {
                most = count;
                separator = sign;
            }
        }
        return Map.of(
                "header", "true",
                "sep", String.valueOf(separator),
                "quote", "\"",
                "escape", "\"",
                "multiLine", "true",
                "maxCharsPerColumn", "-1");
    }
}
