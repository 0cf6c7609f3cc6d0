package org.marsad.archive;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.spark.SparkException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.marsad.mapping.ColumnSample;

/**
 * Samples of the files of an archive, by their columns: each set of columns is looked at once, in a few of its files; of
 * more than {@value #MAX_SAMPLED} sets, those after that are told by the values of the columns that they share with one
 * that was looked at.
 */
final class LayoutSamples {

    private static final int MAX_SAMPLED = 8;
    private static final int MAX_FILES = 3;

    private final SparkSession spark;
    private final Map<String, ColumnSample> byColumns = new LinkedHashMap<>();

    LayoutSamples(SparkSession spark) {
        this.spark = spark;
    }

    /** The sample of files with these columns. */
    ColumnSample of(StructType schema, List<String> paths) {
        ColumnSample columns = ColumnSampler.withoutRows(schema);
        String key = String.join(
                "\n",
                new TreeSet<>(columns.candidates().stream()
                        .map(candidate -> candidate.expression() + " " + candidate.type())
                        .toList()));
        if (!byColumns.containsKey(key) && byColumns.size() >= MAX_SAMPLED) {
            return byColumns.values().stream()
                    .map(columns::valuesOf)
                    .reduce((one, other) -> other.known() > one.known() ? other : one)
                    .orElse(columns);
        }
        return byColumns.computeIfAbsent(key, none -> sample(schema, paths));
    }

    private ColumnSample sample(StructType schema, List<String> paths) {
        List<String> few = new ArrayList<>(List.of(paths.get(0)));
        for (int at = 1; at < Math.min(MAX_FILES, paths.size()); at++) {
            few.add(paths.get(at * (paths.size() - 1) / (Math.min(MAX_FILES, paths.size()) - 1)));
        }
        return rows(schema, few)
                // One of them is broken, which is found and rejected when it is read: the others are looked at.
                .or(() -> few.stream()
                        .map(path -> rows(schema, List.of(path)))
                        .flatMap(Optional::stream)
                        .findFirst())
                .orElseGet(() -> ColumnSampler.withoutRows(schema));
    }

    /** The sample of these files; empty if one of them can't be read. */
    private Optional<ColumnSample> rows(StructType schema, List<String> paths) {
        Dataset<Row> rows = LayoutRows.read(spark, schema, paths);
        try {
            return Optional.of(
                    ColumnSampler.of(rows.select(col("*"), col("_metadata.file_path")), schema, paths.size()));
        } catch (Exception e) {
            if (e instanceof SparkException || e.getCause() instanceof SparkException) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
