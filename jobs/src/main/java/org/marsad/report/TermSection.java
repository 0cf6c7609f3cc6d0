package org.marsad.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.marsad.explain.ShownText;
import org.marsad.tables.TopicTables;
import org.marsad.tables.TrendTables;

/** The words and phrases that burst, and the most frequent: text {@code l}, language {@code g}, curve {@code s}. */
final class TermSection {

    private static final int MAX_TERM = 80;

    private TermSection() {}

    static ArrayNode toJson(ReportInputs inputs) {
        Curves curves = new Curves(
                new SeriesReader(inputs, TopicTables.TERM_DAILY, TrendTables.TERM_TRENDS, List.of("term_id")));
        int most = inputs.limits().curves(inputs.limits().terms(), inputs.window());
        List<List<String>> chosen = curves.foremost(most / 2, most / 2);
        curves.read(chosen);
        TopicReader reader = new TopicReader(inputs);
        Map<String, Row> texts =
                reader.terms(chosen.stream().map(id -> id.get(0)).toList());
        ArrayNode terms = JsonNodeFactory.instance.arrayNode();
        for (List<String> id : chosen) {
            Row row = texts.get(id.get(0));
            if (row != null) {
                terms.addObject()
                        .put("l", ShownText.of(row.getString(1), MAX_TERM))
                        .put("g", row.getString(2))
                        .set("s", curves.of(id).toJson(true));
            }
        }
        return terms;
    }
}
