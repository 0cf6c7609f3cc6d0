package org.marsad.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.marsad.mapping.ArticleField;
import org.marsad.mapping.ColumnMapping;

/**
 * Files of an archive that are read in one, since they have the same parts of an article in the same columns. A column
 * that only some of them have is null in the others.
 *
 * @param mapping that of the first of them
 * @param rows how many rows each file has, by path
 */
public record Layout(StructType schema, ColumnMapping mapping, Map<String, Long> rows) {

    public Layout {
        rows = java.util.Collections.unmodifiableMap(new TreeMap<>(rows));
    }

    /** The paths of the files, sorted. */
    public List<String> paths() {
        return List.copyOf(rows.keySet());
    }

    /** The Spark SQL expression of each part of an article, by its name. */
    public Map<String, String> expressions() {
        Map<String, String> expressions = new TreeMap<>();
        mapping.expressions()
                .forEach((field, expression) ->
                        expressions.put(field.label(), String.join("\n", expressions(field, expression))));
        return expressions;
    }

    /** The expressions of a part: each is read where those before it give nothing. */
    List<String> expressions(ArticleField field) {
        return expression(field)
                .map(expression -> expressions(field, expression))
                .orElse(List.of());
    }

    private List<String> expressions(ArticleField field, String expression) {
        List<String> all = new ArrayList<>(List.of(expression));
        all.addAll(mapping.fallbacks().getOrDefault(field, List.of()));
        return all;
    }

    /** The expression of a part; empty if these files have nothing for it. */
    Optional<String> expression(ArticleField field) {
        return mapping.expression(field);
    }

    /**
     * The same without a directory that dates its files: the path says that, and an article's own date comes before it.
     */
    List<String> readExpressions(ArticleField field) {
        return expressions(field).stream()
                .filter(expression ->
                        field != ArticleField.DATE || mapping.given().contains(field) || !isDirectory(expression))
                .toList();
    }

    private boolean isDirectory(String expression) {
        return java.util.Arrays.stream(schema.fields())
                .filter(FileSource::isPartition)
                .anyMatch(column -> LayoutRows.quoted(column.name()).equals(expression));
    }

    /** What its dates are read from. */
    String dateColumn() {
        return readExpressions(ArticleField.DATE).stream().findFirst().orElse("");
    }

    /** This layout with the numbers of rows that were found in its files, none in those that are not named. */
    Layout counted(Map<String, Long> found) {
        Map<String, Long> counted = new TreeMap<>();
        rows.keySet().forEach(path -> counted.put(path, found.getOrDefault(path, 0L)));
        return new Layout(schema, mapping, counted);
    }

    /** This layout without some files; empty if none is left. */
    Optional<Layout> without(java.util.Set<String> paths) {
        Map<String, Long> left = new TreeMap<>(rows);
        left.keySet().removeAll(paths);
        return left.isEmpty() ? Optional.empty() : Optional.of(new Layout(schema, mapping, left));
    }

    /**
     * Layouts that can be read in one are joined: those with the same expressions whose columns of the same name have the
     * same type.
     */
    static List<Layout> joined(List<Layout> layouts) {
        List<Layout> joined = new ArrayList<>();
        for (Layout layout : layouts) {
            boolean found = false;
            for (int at = 0; at < joined.size() && !found; at++) {
                Layout other = joined.get(at);
                Optional<StructType> both = other.expressions().equals(layout.expressions())
                        ? union(other.schema, layout.schema)
                        : Optional.empty();
                if (both.isPresent()) {
                    Map<String, Long> rows = new TreeMap<>(other.rows);
                    rows.putAll(layout.rows);
                    joined.set(at, new Layout(both.get(), other.mapping, rows));
                    found = true;
                }
            }
            if (!found) {
                joined.add(layout);
            }
        }
        return List.copyOf(joined);
    }

    private static Optional<StructType> union(StructType one, StructType other) {
        if (!FileSource.of(one).equals(FileSource.of(other))) {
            return Optional.empty();
        }
        Map<String, StructField> fields = new LinkedHashMap<>();
        for (StructField field : one.fields()) {
            fields.put(field.name().toLowerCase(java.util.Locale.ROOT), field);
        }
        for (StructField field : other.fields()) {
            StructField same = fields.putIfAbsent(field.name().toLowerCase(java.util.Locale.ROOT), field);
            if (same != null
                    && !(same.name().equals(field.name()) && same.dataType().equals(field.dataType()))) {
                return Optional.empty();
            }
            if (same != null && FileSource.isPartition(same) != FileSource.isPartition(field)) {
                fields.put(field.name().toLowerCase(java.util.Locale.ROOT), FileSource.ofBoth(same));
            }
        }
        return Optional.of(new StructType(fields.values().toArray(new StructField[0])));
    }
}
