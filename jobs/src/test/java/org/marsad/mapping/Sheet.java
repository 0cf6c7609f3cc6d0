package org.marsad.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Columns and rows for tests. A column is written as {@code name}, {@code struct.name}, {@code structs[].name} or
 * {@code list[]}, and may have a type behind it: {@code id:NUMBER}.
 */
record Sheet(List<Candidate> columns, List<String[]> rows) {

    static Sheet of(String... columns) {
        return new Sheet(Stream.of(columns).map(Sheet::column).toList(), List.of());
    }

    private static Candidate column(String written) {
        int colon = written.matches(".*:[A-Z]+") ? written.lastIndexOf(':') : -1;
        String path = colon < 0 ? written : written.substring(0, colon);
        ColumnType type = colon < 0 ? ColumnType.TEXT : ColumnType.valueOf(written.substring(colon + 1));
        List<String> names = Arrays.stream(path.split("\\.", -1))
                .map(name -> name.replace("[]", ""))
                .toList();
        return new Candidate(
                names,
                names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(".")),
                type,
                path.contains("[]"),
                path.contains("[]."));
    }

    /** With one more row; null where it has no value. */
    Sheet row(String... values) {
        List<String[]> more = new ArrayList<>(rows);
        more.add(values);
        return new Sheet(columns, more);
    }

    ColumnSample sample() {
        List<Cell[]> cells = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            int at = column;
            cells.add(rows.stream().map(row -> Cell.of(row[at])).toArray(Cell[]::new));
        }
        return new ColumnSample(columns, cells, rows.size());
    }

    ColumnMapping mapped() {
        return mapped(Map.of());
    }

    ColumnMapping mapped(Map<String, String> overrides) {
        return ColumnMapping.of(sample(), overrides);
    }

    /** The mapping as {@code text=content title=headline}, in the order of the parts. */
    String found() {
        ColumnMapping mapping = mapped();
        return Stream.of(ArticleField.values())
                .filter(field -> mapping.expression(field).isPresent())
                .map(field -> field.label() + "="
                        + mapping.expression(field).orElseThrow().replace("`", ""))
                .collect(Collectors.joining(" "));
    }
}
