package org.marsad.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Files of an archive by format and columns: their footers, logs and first lines are read, and no rows. */
final class FileGroups {

    private final SparkSession spark;
    private final List<Group> groups = new ArrayList<>();
    private final Map<String, String> unreadable = new TreeMap<>();

    private FileGroups(SparkSession spark) {
        this.spark = spark;
    }

    /**
     * Files with the same columns.
     *
     * @param schema as {@link FileSource#schema} gives it
     * @param rows how many rows each file has, or may have, by path
     */
    record Group(StructType schema, Map<String, Long> rows) {
        long size() {
            return rows.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** @param given the format that all files have, whatever their names; null to go by these */
    static FileGroups of(SparkSession spark, List<String> paths, FileFormat given) {
        FileGroups groups = new FileGroups(spark);
        Map<String, String> tables = DeltaFiles.tables(spark, paths);
        Map<FileFormat, List<String>> byFormat = new EnumMap<>(FileFormat.class);
        Map<String, List<String>> byTable = new LinkedHashMap<>();
        for (String path : paths) {
            if (tables.containsKey(path)) {
                byTable.computeIfAbsent(tables.get(path), table -> new ArrayList<>())
                        .add(path);
            } else {
                FileFormat format = Optional.ofNullable(given)
                        .or(() -> FileFormat.ofName(new Path(path).getName()))
                        .orElse(FileFormat.PARQUET);
                byFormat.computeIfAbsent(format, key -> new ArrayList<>()).add(path);
            }
        }
        byTable.forEach(groups::addTable);
        byFormat.forEach((format, files) -> {
            if (format == FileFormat.PARQUET) {
                groups.addParquet(files);
            } else {
                groups.addText(format, files);
            }
        });
        // The files with the most rows first: what is wrong is told of the columns that matter most.
        groups.groups.sort(Comparator.comparing(Group::size).reversed());
        return groups;
    }

    List<Group> groups() {
        return groups;
    }

    /** Why a file can't be read, by path. */
    Map<String, String> unreadable() {
        return unreadable;
    }

    private void addParquet(List<String> paths) {
        Footers footers = Footers.read(spark, paths);
        unreadable.putAll(footers.unreadable());
        for (Map<String, Long> rows : footers.rowsByLayout()) {
            try {
                groups.add(new Group(parquetSchema(rows.keySet().iterator().next(), List.copyOf(rows.keySet())), rows));
            } catch (Exception e) {
                if (!SparkMessage.isRefusal(e)) {
                    throw e;
                }
                rows.keySet().forEach(path -> unreadable.put(path, SparkMessage.of(e)));
            }
        }
    }

    private StructType parquetSchema(String first, List<String> paths) {
        String literal = LiteralPaths.of(first);
        try {
            return new FileSource(FileFormat.PARQUET, Map.of())
                    .schema(spark.read().parquet(literal).schema(), paths);
        } catch (Exception e) {
            if (!SparkMessage.isDuplicate(e)) {
                throw e;
            }
            StructType all = CaseSensitive.read(spark, session -> session.read().parquet(literal))
                    .schema();
            return new FileSource(FileFormat.PARQUET, Map.of(FileSource.CASE_SENSITIVE, "true"))
                    .schema(apart(all), paths);
        }
    }

    /** Of columns that differ in case alone, the one in lower case, else the first. */
    private static StructType apart(StructType columns) {
        Map<String, StructField> kept = new LinkedHashMap<>();
        for (StructField field : columns.fields()) {
            String lower = field.name().toLowerCase(Locale.ROOT);
            if (field.name().equals(lower)) {
                kept.put(lower, field);
            } else {
                kept.putIfAbsent(lower, field);
            }
        }
        return new StructType(Arrays.stream(columns.fields())
                .filter(field -> kept.containsValue(field))
                .toArray(StructField[]::new));
    }

    private void addText(FileFormat format, List<String> paths) {
        TextSources sources = TextSources.of(spark, format, paths);
        unreadable.putAll(sources.unreadable());
        sources.parts().forEach(part -> groups.add(new Group(part.schema(), part.rows())));
    }

    private void addTable(String table, List<String> paths) {
        DeltaFiles files = DeltaFiles.at(spark, table);
        List<String> there = paths.stream().filter(files::has).toList();
        paths.stream()
                .filter(path -> !files.has(path))
                .forEach(path -> unreadable.put(path, "the log of the table has removed the file"));
        if (there.isEmpty()) {
            return;
        }
        Map<String, String> options = new HashMap<>(Map.of(FileSource.TABLE, table));
        Optional<Map<String, Long>> counted = files.rowsByFile(there);
        if (counted.isPresent()) {
            options.put(FileSource.COUNTED, "true");
        }
        Map<String, Long> rows = new TreeMap<>();
        there.forEach(
                path -> rows.put(path, counted.map(known -> known.get(path)).orElse(1L)));
        groups.add(new Group(new FileSource(FileFormat.DELTA, options).schema(files.schema(), there), rows));
    }
}
