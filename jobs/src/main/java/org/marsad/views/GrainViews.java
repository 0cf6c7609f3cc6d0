package org.marsad.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.marsad.tables.ActorTables;
import org.marsad.tables.Column;
import org.marsad.tables.Table;
import org.marsad.tables.TopicTables;
import org.marsad.tables.TrendTables;

/** A view for each grain of a table that has several, so that a sum over it counts nothing twice. */
final class GrainViews {

    private static final String GRAIN = "grain";
    private static final List<String> PERIODS = List.of("day", "week", "month");
    private static final List<String> WITH_ALL = List.of("day", "week", "month", "all");

    private GrainViews() {}

    static List<View> all() {
        List<View> views = new ArrayList<>();
        for (Table table : List.of(ActorTables.COOCCURRENCE, ActorTables.ACTOR_NETWORK, TopicTables.ACTOR_TOPICS)) {
            WITH_ALL.forEach(grain -> views.add(of(table, grain)));
        }
        for (Table table : List.of(
                TrendTables.ACTOR_TRENDS, TrendTables.PAIR_TRENDS, TrendTables.TOPIC_TRENDS, TrendTables.TERM_TRENDS)) {
            PERIODS.forEach(grain -> views.add(of(table, grain)));
        }
        return views;
    }

    private static View of(Table table, String grain) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            if (!column.name().equals(GRAIN)) {
                columns.put(column.name(), column.comment());
            }
        }
        return new View(
                table.name() + "_" + grain,
                "The rows of " + table.name() + " whose grain is " + grain + ".",
                columns,
                List.of(table.name()),
                "SELECT " + String.join(", ", columns.keySet()) + "\nFROM " + table.name() + "\nWHERE grain = '" + grain
                        + "'");
    }
}
