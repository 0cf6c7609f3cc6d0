package org.marsad.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.types.StructType;

/**
 * Which column or expression of an archive gives which part of an article.
 *
 * <p>Columns are known by the names of {@link ArticleField}, whatever their case, also inside structs; what the user
 * gives for a field overrides them. Some archives give a known name another meaning, and are told by the columns beside
 * it:
 *
 * <ul>
 *   <li>{@code date} beside {@code dump} is the time of the crawl (FineWeb, FineWeb-2);
 *   <li>{@code timestamp} without a title is the time of the crawl (C4, mC4, CulturaX);
 *   <li>{@code publish_date} beside {@code warc_date} has the month first (RealNews).
 * </ul>
 *
 * @param expressions Spark SQL, by field; a column's name stands in backticks
 * @param given the fields for which the user gave an expression
 * @param passedOver columns that are known by name for a field, but stand behind another; by field
 * @param unused columns that no field is read from, nor known for one
 * @param problems all that is wrong, each with its remedy; empty if the archive can be read
 */
public record ColumnMapping(
        Map<ArticleField, String> expressions,
        Set<ArticleField> given,
        Map<ArticleField, List<String>> passedOver,
        List<String> unused,
        List<String> problems) {

    private static final String OPTION = "--column";

    public ColumnMapping {
        expressions = Map.copyOf(expressions);
        given = Set.copyOf(given);
        passedOver = Map.copyOf(passedOver);
        unused = List.copyOf(unused);
        problems = List.copyOf(problems);
    }

    /**
     * Maps an archive.
     *
     * @param overrides what the user gave as {@code --column NAME=EXPR}
     */
    public static ColumnMapping of(StructType schema, Map<String, String> overrides) {
        KnownColumns known = new KnownColumns(schema);
        Map<ArticleField, String> expressions = new EnumMap<>(ArticleField.class);
        Map<ArticleField, List<String>> passedOver = new EnumMap<>(ArticleField.class);
        for (ArticleField field : ArticleField.values()) {
            List<String> found = field.names().stream()
                    .filter(known.expressions()::containsKey)
                    .map(known.expressions()::get)
                    .toList();
            if (!found.isEmpty()) {
                expressions.put(field, found.get(0));
                passedOver.put(field, found.subList(1, found.size()));
            }
        }
        readMeanings(known.expressions(), expressions);
        Set<ArticleField> given = EnumSet.noneOf(ArticleField.class);
        List<String> problems = new ArrayList<>();
        overrides.forEach(
                (name, expression) -> override(name, expression, problems).ifPresent(field -> {
                    given.add(field);
                    expressions.put(field, expression.strip());
                    passedOver.remove(field);
                }));
        if (!expressions.containsKey(ArticleField.TEXT) && !expressions.containsKey(ArticleField.TITLE)) {
            problems.add(noText(schema));
        }
        passedOver.values().removeIf(List::isEmpty);
        return new ColumnMapping(
                expressions, given, passedOver, unused(known.columns(), expressions, passedOver), problems);
    }

    /** The expression that gives the field, if any does. */
    public Optional<String> expression(ArticleField field) {
        return Optional.ofNullable(expressions.get(field));
    }

    private static void readMeanings(Map<String, String> columns, Map<ArticleField, String> expressions) {
        String date = expressions.get(ArticleField.DATE);
        boolean crawled = date != null
                && ((date.equals(columns.get("date")) && columns.containsKey("dump"))
                        || (date.equals(columns.get("timestamp")) && !expressions.containsKey(ArticleField.TITLE)));
        if (crawled) {
            expressions.remove(ArticleField.DATE);
            expressions.putIfAbsent(ArticleField.CRAWL_DATE, date);
        }
        if (date != null && date.equals(columns.get("publish_date")) && columns.containsKey("warc_date")) {
            String text = "cast(" + date + " AS STRING)";
            expressions.put(
                    ArticleField.DATE,
                    "coalesce(cast(try_to_date(" + text + ", 'MM-dd-yyyy') AS STRING), " + text + ")");
        }
    }

    private static Optional<ArticleField> override(String name, String expression, List<String> problems) {
        Optional<ArticleField> field = Stream.of(ArticleField.values())
                .filter(candidate -> candidate.label().equals(name.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
        if (field.isEmpty()) {
            problems.add("No part of an article is called '" + name + "'; " + OPTION + " takes " + labels() + ".");
        } else if (expression.isBlank()) {
            problems.add("Nothing stands behind " + OPTION + " " + name
                    + "=; give a column or an SQL expression, as in " + OPTION + " " + name + "=my_column.");
            return Optional.empty();
        }
        return field;
    }

    private static List<String> unused(
            List<String> columns, Map<ArticleField, String> expressions, Map<ArticleField, List<String>> passedOver) {
        Set<String> used = passedOver.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        used.addAll(expressions.values());
        return columns.stream()
                .filter(column -> !used.contains(column))
                .filter(column -> expressions.values().stream().noneMatch(expression -> mentions(expression, column)))
                .toList();
    }

    /** Whether an expression names the column; by its letters, so that it can say so of one whose name is a common word. */
    private static boolean mentions(String expression, String column) {
        return expression.contains(column) || expression.contains(column.replace("`", ""));
    }

    private static String noText(StructType schema) {
        List<String> columns = Stream.of(schema.fieldNames()).sorted().toList();
        return "No column of the archive is known to hold the text or the title of an article; its columns are "
                + String.join(", ", columns) + ". Say which one does, as in "
                + OPTION + " text=" + columns.stream().findFirst().orElse("my_column") + ".";
    }

    private static String labels() {
        return Stream.of(ArticleField.values()).map(ArticleField::label).collect(Collectors.joining(", "));
    }
}
