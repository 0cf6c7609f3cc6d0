package org.marsad.archive;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.marsad.text.PercentEncoding;

/**
 * Where the columns of files come from: a format with its options, and the directories of their paths. It stands in the
 * metadata of the columns, so that a schema says how its files are read.
 *
 * @param options of Spark's reader; of a Delta table, its path
 */
record FileSource(FileFormat format, Map<String, String> options) {

    static final String TABLE = "table";

    /** The log of a table says how many rows each file has. */
    static final String COUNTED = "counted";

    /** Columns of a Parquet file whose names differ in case alone. */
    static final String CASE_SENSITIVE = "caseSensitive";

    private static final String FORMAT = "marsad.format";
    private static final String OPTION = "marsad.option.";
    private static final String PARTITION = "marsad.partition";
    private static final String OWN = "marsad.own";
    private static final FileSource PLAIN = new FileSource(FileFormat.PARQUET, Map.of());

    FileSource {
        options = java.util.Collections.unmodifiableMap(new TreeMap<>(options));
    }

    /** Whether the files say how many rows they have. */
    boolean isCounted() {
        return format == FileFormat.PARQUET || (format == FileFormat.DELTA && options.containsKey(COUNTED));
    }

    /** The source that the columns name; Parquet where they name none. */
    static FileSource of(StructType schema) {
        for (StructField field : schema.fields()) {
            Metadata metadata = field.metadata();
            if (metadata.contains(FORMAT)) {
                Map<String, String> options = new TreeMap<>();
                for (String key : metadata.getStringArray(OPTION)) {
                    options.put(key, metadata.getString(OPTION + key));
                }
                return new FileSource(FileFormat.valueOf(metadata.getString(FORMAT)), options);
            }
        }
        return PLAIN;
    }

    /** The columns of files, and those of the directories that they lie in, which are text. */
    StructType schema(StructType columns, Collection<String> paths) {
        List<StructField> fields = new ArrayList<>();
        for (StructField field : columns.fields()) {
            fields.add(equals(PLAIN) ? field : new StructField(field.name(), field.dataType(), true, marks(field)));
        }
        if (format != FileFormat.DELTA) {
            List<String> names = Arrays.stream(columns.fieldNames())
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .toList();
            for (String key : PathPartitions.keys(paths)) {
                if (!names.contains(key.toLowerCase(Locale.ROOT))) {
                    fields.add(new StructField(
                            key,
                            DataTypes.StringType,
                            true,
                            new MetadataBuilder().putBoolean(PARTITION, true).build()));
                }
            }
        }
        return new StructType(fields.toArray(new StructField[0]));
    }

    private Metadata marks(StructField field) {
        MetadataBuilder marks = new MetadataBuilder()
                .withMetadata(field.metadata())
                .putString(FORMAT, format.name())
                .putStringArray(OPTION, options.keySet().toArray(new String[0]));
        options.forEach((key, value) -> marks.putString(OPTION + key, value));
        return marks.build();
    }

    /** Whether a column stands in the directories of a path alone. */
    static boolean isPartition(StructField field) {
        return field.metadata().contains(PARTITION) && !field.metadata().contains(OWN);
    }

    /** A column that some files have themselves, and others in their directories. */
    static StructField ofBoth(StructField field) {
        return new StructField(
                field.name(),
                field.dataType(),
                true,
                new MetadataBuilder()
                        .withMetadata(field.metadata())
                        .putBoolean(PARTITION, true)
                        .putBoolean(OWN, true)
                        .build());
    }

    /** The rows of files, with the columns of the schema. */
    static Dataset<Row> read(SparkSession spark, StructType schema, List<String> paths) {
        List<StructField> own = Arrays.stream(schema.fields())
                .filter(field -> !isPartition(field))
                .toList();
        Dataset<Row> rows = of(schema).files(spark, new StructType(own.toArray(new StructField[0])), paths);
        for (StructField field : schema.fields()) {
            if (field.metadata().contains(PARTITION)) {
                String key = field.name();
                UDF1<String, String> value =
                        path -> PathPartitions.of(PercentEncoding.decode(path)).get(key);
                Column directory = udf(value, DataTypes.StringType).apply(col("_metadata.file_path"));
                rows = rows.withColumn(
                        key, isPartition(field) ? directory : coalesce(rows.col(LayoutRows.quoted(key)), directory));
            }
        }
        return rows;
    }

    private Dataset<Row> files(SparkSession spark, StructType columns, List<String> paths) {
        String[] literal = LiteralPaths.of(paths);
        return switch (format) {
            case DELTA -> DeltaFiles.at(spark, options.get(TABLE)).rows(paths);
            case PARQUET -> options.containsKey(CASE_SENSITIVE)
                    ? CaseSensitive.read(
                            spark, session -> parquet(session, columns).parquet(literal))
                    : parquet(spark, columns).parquet(literal);
            case JSON -> spark.read().options(options).schema(columns).json(literal);
            case CSV -> spark.read().options(options).schema(columns).csv(literal);
        };
    }

    private static DataFrameReader parquet(SparkSession spark, StructType columns) {
        return spark.read().schema(columns).option("parquet.page.verify-checksum.enabled", true);
    }
}
