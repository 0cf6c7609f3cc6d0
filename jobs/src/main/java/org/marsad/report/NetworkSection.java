package org.marsad.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;

/**
 * The networks by period: {@code g} grain, {@code p} first day, {@code t} ties, strongest first, {@code n} places of
 * actors as {@code [actor, community, PageRank, ties in the whole network]}.
 */
final class NetworkSection {

    private NetworkSection() {}

    static ArrayNode toJson(List<Tie> ties, List<Row> places, Numbers actors, Window window) {
        ArrayNode periods = JsonNodeFactory.instance.arrayNode();
        Map<List<Object>, ObjectNode> byPeriod = new LinkedHashMap<>();
        for (Tie tie : ties) {
            ObjectNode period = byPeriod.computeIfAbsent(List.of(tie.grain(), tie.period()), key -> {
                ObjectNode node = periods.addObject();
                node.put("g", tie.grain());
                node.put("p", window.index(tie.period()));
                node.putArray("t");
                node.putArray("n");
                return node;
            });
            tie.write(period.withArray("t"), actors);
        }
        Numbers communities = new Numbers(List.of());
        for (Row place : places) {
            ObjectNode period = byPeriod.get(List.of(place.getString(0), place.getInt(1)));
            if (period != null) {
                period.withArray("n")
                        .addArray()
                        .add(actors.of(place.getString(2)))
                        .add(communities.add(place.getString(3)))
                        .add(Series.significant(place.getDouble(4)))
                        .add(place.getLong(5));
            }
        }
        return periods;
    }
}
