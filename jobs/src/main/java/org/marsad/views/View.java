package org.marsad.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A view: its columns with what they mean, and its query.
 *
 * @param columns meaning by name, in the order of the query
 * @param uses tables and views that the query reads
 * @param query SQL with the functions of {@link Dialect}
 */
public record View(String name, String comment, Map<String, String> columns, List<String> uses, String query) {

    private static final Pattern CITED = Pattern.compile("(?:FROM|JOIN)\\s+([a-z_]+)\\b(?!\\s*\\()");
    private static final Pattern DEFINED = Pattern.compile("([a-z_]+)(?: \\([a-z_, ]+\\))? AS \\(");

    public View {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(comment, "comment");
        Objects.requireNonNull(query, "query");
        columns = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        uses = List.copyOf(uses);
    }

    /** A view whose tables are those after {@code FROM} and {@code JOIN}; {@code columns} are names and meanings in turn. */
    static View of(String name, String comment, String query, String... columns) {
        if (columns.length % 2 != 0) {
            throw new IllegalArgumentException("The view " + name + " has a column without a meaning");
        }
        Map<String, String> meanings = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i += 2) {
            meanings.put(columns[i], columns[i + 1]);
        }
        return new View(name, comment, meanings, cited(query), query);
    }

    /** The query in an engine's SQL. */
    public String query(Dialect dialect) {
        return dialect.render(query);
    }

    private static List<String> cited(String query) {
        List<String> defined =
                DEFINED.matcher(query).results().map(match -> match.group(1)).toList();
        List<String> cited = new ArrayList<>();
        CITED.matcher(query).results().map(match -> match.group(1)).forEach(table -> {
            if (!defined.contains(table) && !cited.contains(table)) {
                cited.add(table);
            }
        });
        return cited;
    }
}
