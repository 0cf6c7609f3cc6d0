package org.marsad.mapping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which columns or expressions of an archive give which parts of an article, and what speaks for them.
 *
 * <p>Columns are told by the words in their names, by their types and by a sample of their values; what the user gives for
 * a part overrides that.
 *
 * @param expressions Spark SQL, by part; a column's name stands in backticks
 * @param fallbacks what is read, in this order, where the expression of a part gives nothing
 * @param given the parts for which the user gave an expression
 * @param evidence what speaks for each column that was found, in words
 * @param passedOver columns that might hold a part, but stand behind another, with what speaks for them; by part
 * @param unused columns that no part is read from
 * @param leftMoments unused columns whose values are moments, as a user writes them
 * @param leftTexts unused columns of long texts
 * @param leftSources unused columns that might name the source
 * @param problems why the archive can't be read with this mapping, each with its remedy: no text and no title
 * @param questions what the user has to decide before anything is read
 */
public record ColumnMapping(
        Map<ArticleField, String> expressions,
        Map<ArticleField, List<String>> fallbacks,
        Set<ArticleField> given,
        Map<ArticleField, String> evidence,
        Map<ArticleField, List<String>> passedOver,
        List<String> unused,
        List<String> leftMoments,
        List<String> leftTexts,
        List<String> leftSources,
        List<String> problems,
        List<String> questions) {

    private static final String OPTION = "--column";
    private static final double WORTH_SHOWING = 0.25;
    private static final int MAX_SHOWN = 3;

    public ColumnMapping {
        expressions = Map.copyOf(expressions);
        fallbacks = Map.copyOf(fallbacks);
        given = Set.copyOf(given);
        evidence = Map.copyOf(evidence);
        passedOver = Map.copyOf(passedOver);
        unused = List.copyOf(unused);
        leftMoments = List.copyOf(leftMoments);
        leftTexts = List.copyOf(leftTexts);
        leftSources = List.copyOf(leftSources);
        problems = List.copyOf(problems);
        questions = List.copyOf(questions);
    }

    /**
     * Maps an archive.
     *
     * @param overrides what the user gave as {@code --column NAME=EXPR}
     */
    public static ColumnMapping of(ColumnSample sample, Map<String, String> overrides) {
        List<String> problems = new ArrayList<>();
        Map<ArticleField, String> given = new EnumMap<>(ArticleField.class);
        overrides.forEach((name, expression) ->
                override(name, expression, problems).ifPresent(field -> given.put(field, expression.strip())));
        return new Mapper(sample, given, problems).mapping();
    }

    /** The expression that gives the part, if any does. */
    public Optional<String> expression(ArticleField field) {
        return Optional.ofNullable(expressions.get(field));
    }

    /** The mapping in lines, such as {@code date ← time (99.8 % of 1,000 values are moments)}. */
    public List<String> lines() {
        return Stream.of(ArticleField.values())
                .filter(expressions::containsKey)
                .map(field -> field.label() + " ← " + bare(expressions.get(field))
                        + fallbacks.getOrDefault(field, List.of()).stream()
                                .map(other -> ", else " + bare(other))
                                .collect(Collectors.joining())
                        + " (" + (given.contains(field) ? "given" : evidence.getOrDefault(field, "by name")) + ")")
                .toList();
    }

    private static String bare(String expression) {
        return expression.replaceAll("`([A-Za-z_][A-Za-z0-9_]*)`", "$1");
    }

    private static Optional<ArticleField> override(String name, String expression, List<String> problems) {
        Optional<ArticleField> field = ArticleField.labelled(name);
        if (field.isEmpty()) {
            problems.add("No part of an article is called '" + name + "'; " + OPTION + " takes "
                    + Stream.of(ArticleField.values()).map(ArticleField::label).collect(Collectors.joining(", "))
                    + ".");
        } else if (expression.isBlank()) {
            problems.add("Nothing stands behind " + OPTION + " " + name
                    + "=; give a column or an SQL expression, as in " + OPTION + " " + name + "=my_column.");
            return Optional.empty();
        }
        return field;
    }

    /** Brings together what was found, what the user gave, and what archives are known to mean. */
    private record Mapper(ColumnSample sample, Map<ArticleField, String> given, List<String> problems) {

        ColumnMapping mapping() {
            ColumnScores scores = new ColumnScores(sample);
            Set<ArticleField> settled = EnumSet.noneOf(ArticleField.class);
            settled.addAll(given.keySet());
            Map<ArticleField, String> preset = Presets.of(scores);
            settled.addAll(preset.keySet());
            Set<Integer> spoken = spoken(preset);
            Decision decision = new Decision(scores, settled, spoken);
            Map<ArticleField, String> expressions = new EnumMap<>(ArticleField.class);
            Map<ArticleField, List<String>> fallbacks = new EnumMap<>(ArticleField.class);
            Map<ArticleField, String> evidence = new EnumMap<>(ArticleField.class);
            Map<ArticleField, List<String>> passedOver = new EnumMap<>(ArticleField.class);
            Set<Integer> used = new HashSet<>(spoken);
            for (ArticleField field : ArticleField.values()) {
                decision.column(field).ifPresent(column -> {
                    List<Integer> others = decision.fallbacks(field, column);
                    expressions.put(field, expression(column));
                    fallbacks.put(field, others.stream().map(this::expression).toList());
                    evidence.put(field, Evidence.of(field, scores.profile(column)));
                    used.add(column);
                    used.addAll(others);
                });
            }
            for (ArticleField field : expressions.keySet()) {
                List<String> behind = behind(scores, field, used);
                if (!behind.isEmpty()) {
                    passedOver.put(field, behind);
                }
            }
            fallbacks.values().removeIf(List::isEmpty);
            preset.forEach((field, expression) -> {
                if (!expression.isEmpty()) {
                    expressions.put(field, expression);
                    evidence.put(field, "known of archives with these columns");
                }
            });
            expressions.putAll(given);
            Questions asking = new Questions(scores);
            List<String> questions = new ArrayList<>();
            decision.open()
                    .forEach((field, columns) -> questions.add(
                            asking.of(field, columns, decision.column(field).isPresent())));
            boolean asked = decision.open().containsKey(ArticleField.TEXT);
            if (!expressions.containsKey(ArticleField.TEXT) && !expressions.containsKey(ArticleField.TITLE) && !asked) {
                problems.add(asking.noText());
            }
            List<String> unused = IntStream.range(0, sample.candidates().size())
                    .filter(column -> !used.contains(column) && !isMentioned(column, expressions))
                    .mapToObj(this::expression)
                    .toList();
            return new ColumnMapping(
                    expressions,
                    fallbacks,
                    given.keySet(),
                    evidence,
                    passedOver,
                    unused,
                    left(decision, ArticleField.DATE, used),
                    left(decision, ArticleField.TEXT, used),
                    left(decision, ArticleField.SOURCE, used),
                    problems,
                    questions);
        }

        private String expression(int column) {
            return sample.candidates().get(column).expression();
        }

        /** Columns that an expression consists of, so that they are read for nothing else. */
        private Set<Integer> spoken(Map<ArticleField, String> preset) {
            Set<String> expressions = new HashSet<>(preset.values());
            given.values().forEach(expressions::add);
            return IntStream.range(0, sample.candidates().size())
                    .filter(column -> expressions.contains(expression(column))
                            || expressions.contains(
                                    sample.candidates().get(column).shown()))
                    .boxed()
                    .collect(Collectors.toSet());
        }

        private boolean isMentioned(int column, Map<ArticleField, String> expressions) {
            String expression = expression(column);
            String bare = expression.replace("`", "");
            return expressions.values().stream().anyMatch(other -> other.contains(expression) || other.contains(bare));
        }

        private List<String> left(Decision decision, ArticleField field, Set<Integer> used) {
            return decision.leftovers().of(field, used).stream()
                    .map(column -> sample.candidates().get(column).shown())
                    .toList();
        }

        private List<String> behind(ColumnScores scores, ArticleField field, Set<Integer> used) {
            return scores.of(field).stream()
                    .filter(score -> score.total() >= WORTH_SHOWING && !used.contains(score.column()))
                    .limit(MAX_SHOWN)
                    .map(score -> String.format(
                            Locale.ROOT,
                            "%s (%s)",
                            expression(score.column()),
                            Evidence.of(field, scores.profile(score.column()))))
                    .toList();
        }
    }
}
