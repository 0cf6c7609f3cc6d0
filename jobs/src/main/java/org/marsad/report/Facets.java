package org.marsad.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * The sources and languages that the report tells apart, largest first; the others are folded into one, which comes last.
 *
 * @param sources names in the tables
 * @param languages codes in the tables
 * @param rows name, articles, stories, first and last day of each source and language, those folded included
 */
record Facets(List<String> sources, List<String> languages, List<Row> rows, Window window) {

    static final String SOURCE = "source";
    static final String LANGUAGE = "language";
    private static final int MAX_LANGUAGES = 8;

    Facets {
        sources = List.copyOf(sources);
        languages = List.copyOf(languages);
        rows = List.copyOf(rows);
    }

    static Facets of(List<Row> rows, int maxSources, Window window) {
        return new Facets(names(rows, SOURCE, maxSources), names(rows, LANGUAGE, MAX_LANGUAGES), rows, window);
    }

    /** The number of the source; the last for one that is folded. */
    int source(String name) {
        return number(sources, name);
    }

    /** The number of the language; the last for one that is folded. */
    int language(String code) {
        return number(languages, code);
    }

    /** Writes {@code sources} and {@code languages}: name, articles, stories, first and last day; and those folded. */
    void write(ObjectNode node) {
        write(node, SOURCE, "sources", sources.size());
        write(node, LANGUAGE, "languages", languages.size());
    }

    private void write(ObjectNode node, String kind, String name, int kept) {
        ArrayNode apart = node.putArray(name);
        ArrayNode folded = node.putArray(name + "Folded");
        int rank = 0;
        for (Row row : rows) {
            if (row.getString(0).equals(kind)) {
                (rank++ < kept ? apart : folded)
                        .addArray()
                        .add(CoverageSection.shown(row.isNullAt(1) ? "" : row.getString(1)))
                        .add(row.getLong(2))
                        .add(row.getLong(3))
                        .add(window.index(row.getInt(4)))
                        .add(window.index(row.getInt(5)));
            }
        }
    }

    private static List<String> names(List<Row> rows, String kind, int most) {
        List<String> names = new ArrayList<>();
        for (Row row : rows) {
            if (row.getString(0).equals(kind) && names.size() < most) {
                names.add(row.isNullAt(1) ? "" : row.getString(1));
            }
        }
        return names;
    }

    private static int number(List<String> names, String name) {
        int index = name == null ? -1 : names.indexOf(name);
        return index < 0 ? names.size() : index;
    }
}
