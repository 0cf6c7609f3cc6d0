package org.marsad.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which column or expression of an archive gives which part of an article.
 *
 * <p>Columns are known by the names of {@link ArticleField}, whatever their case; what the user gives for a field
 * overrides them. A column that gives one field gives no other.
 *
 * @param expressions Spark SQL, by field; a column's name stands in backticks
 * @param problems all that is wrong, each with its remedy; empty if the archive can be read
 */
public record ColumnMapping(Map<ArticleField, String> expressions, List<String> problems) {

    private static final String OPTION = "--column";

    public ColumnMapping {
        expressions = Map.copyOf(expressions);
        problems = List.copyOf(problems);
    }

    /**
     * Maps an archive.
     *
     * @param columns the archive's, as it spells them
     * @param overrides what the user gave as {@code --column NAME=EXPR}
     */
    public static ColumnMapping of(List<String> columns, Map<String, String> overrides) {
        List<String> problems = new ArrayList<>();
        Map<ArticleField, String> expressions = new EnumMap<>(ArticleField.class);
        Map<String, String> byName = new LinkedHashMap<>();
        columns.forEach(column -> byName.putIfAbsent(column.toLowerCase(Locale.ROOT), column));
        for (ArticleField field : ArticleField.values()) {
            field.names().stream()
                    .filter(byName::containsKey)
                    .findFirst()
                    .ifPresent(name -> expressions.put(field, quote(byName.get(name))));
        }
        overrides.forEach((name, expression) -> override(name, expression, expressions, problems));
        if (!expressions.containsKey(ArticleField.TEXT)) {
            problems.add(noText(columns));
        }
        return new ColumnMapping(expressions, problems);
    }

    /** The expression that gives the field, if any does. */
    public Optional<String> expression(ArticleField field) {
        return Optional.ofNullable(expressions.get(field));
    }

    private static void override(
            String name, String expression, Map<ArticleField, String> expressions, List<String> problems) {
        Optional<ArticleField> field = Stream.of(ArticleField.values())
                .filter(candidate -> candidate.label().equals(name.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
        if (field.isEmpty()) {
            problems.add("No part of an article is called '" + name + "'; " + OPTION + " takes " + labels() + ".");
        } else if (expression.isBlank()) {
            problems.add("Nothing stands behind " + OPTION + " " + name
                    + "=; give a column or an SQL expression, as in " + OPTION + " " + name + "=my_column.");
        } else {
            expressions.put(field.get(), expression.strip());
        }
    }

    private static String noText(List<String> columns) {
        return "No column of the archive is known to hold the text of an article; its columns are "
                + columns.stream().sorted().collect(Collectors.joining(", ")) + ". Say which one does, as in "
                + OPTION + " text=" + columns.stream().sorted().findFirst().orElse("my_column") + ".";
    }

    private static String labels() {
        return Stream.of(ArticleField.values()).map(ArticleField::label).collect(Collectors.joining(", "));
    }

    private static String quote(String column) {
        return "`" + column.replace("`", "``") + "`";
    }
}
