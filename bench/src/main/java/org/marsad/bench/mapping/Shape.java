package org.marsad.bench.mapping;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marsad.mapping.ArticleField;
import org.marsad.mapping.Candidate;
import org.marsad.mapping.Cell;
import org.marsad.mapping.ColumnMapping;
import org.marsad.mapping.ColumnSample;
import org.marsad.mapping.ColumnType;

/** The columns of an archive, what each holds, and its articles. */
record Shape(List<Column> columns, List<Story> stories) {

    /** The parts that an article suffers for when they are missing. */
    private static final Set<ArticleField> NEEDED =
            EnumSet.of(ArticleField.TEXT, ArticleField.TITLE, ArticleField.DATE, ArticleField.URL, ArticleField.SOURCE);

    /**
     * A column.
     *
     * @param path its names, with {@code []} behind one that is an array
     * @param field the part of an article that it holds; null for none
     * @param values what it has of an article; null where it has none
     */
    record Column(String path, ColumnType type, ArticleField field, Function<Story, String> values) {

        Candidate candidate() {
            List<String> names = List.of(path.replace("[]", "").split("/", -1));
            return new Candidate(names, expression(), type, path.contains("[]"), path.contains("[]/"));
        }

        String expression() {
            return List.of(path.replace("[]", "").split("/", -1)).stream()
                    .map(name -> "`" + name + "`")
                    .collect(Collectors.joining("."));
        }
    }

    /** What came of the mapping. */
    enum Outcome {
        RIGHT,
        REFUSED,
        /** A part is read from a column that does not hold it, or a needed one is not read, without a word. */
        WRONG
    }

    /** The outcome, and for one that is not right what was done. */
    record Result(Outcome outcome, String detail) {}

    Result result() {
        ColumnSample sample = new ColumnSample(
                columns.stream().map(Column::candidate).toList(),
                columns.stream()
                        .map(column -> stories.stream()
                                .map(story -> Cell.of(column.values().apply(story)))
                                .toArray(Cell[]::new))
                        .toList(),
                stories.size());
        ColumnMapping mapping = ColumnMapping.of(sample, Map.of());
        if (!mapping.questions().isEmpty() || !mapping.problems().isEmpty()) {
            return new Result(
                    Outcome.REFUSED, String.join(" ", mapping.questions()) + String.join(" ", mapping.problems()));
        }
        Map<ArticleField, String> wrong = new EnumMap<>(ArticleField.class);
        for (ArticleField field : ArticleField.values()) {
            judge(field, mapping, wrong);
        }
        return wrong.isEmpty()
                ? new Result(Outcome.RIGHT, "")
                : new Result(
                        Outcome.WRONG,
                        wrong + " of "
                                + columns.stream()
                                        .map(column ->
                                                column.path() + (column.field() == null ? "" : "=" + column.field()))
                                        .toList());
    }

    private void judge(ArticleField field, ColumnMapping mapping, Map<ArticleField, String> wrong) {
        if (field == ArticleField.LANGUAGE || field == ArticleField.ID) {
            return;
        }
        List<String> right = columns.stream()
                .filter(column -> column.field() == field)
                .map(Column::expression)
                .toList();
        String found = mapping.expression(field).orElse(null);
        // Without a column, the source is the host of the address.
        boolean host = field == ArticleField.SOURCE
                && mapping.expression(ArticleField.URL).isPresent();
        boolean missed = found == null && !right.isEmpty() && NEEDED.contains(field) && !host;
        if (missed || (found != null && !right.contains(found))) {
            wrong.put(field, found == null ? "none" : found);
        }
    }
}
