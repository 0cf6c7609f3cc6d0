package org.marsad.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.marsad.explain.ShownText;
import org.marsad.report.HeadlineReader.Headline;
import org.marsad.tables.TopicTables;
import org.marsad.tables.TrendTables;

/**
 * The topics: id {@code i}, label {@code l}, language {@code g}, terms {@code w}, curve {@code s}, actors {@code a},
 * stories by source {@code bs}, articles {@code h}.
 */
final class TopicSection {

    private static final int MAX_BURST_DAYS = 5;
    private static final int MAX_LABEL = 120;

    private final ReportInputs inputs;
    private final TopicReader reader;
    private final Curves curves;
    private final List<String> topics;
    private final Numbers numbers;
    private final Map<String, ObjectNode> nodes = new HashMap<>();
    private Map<String, List<Headline>> headlines = Map.of();

    TopicSection(ReportInputs inputs) {
        this.inputs = inputs;
        reader = new TopicReader(inputs);
        curves = new Curves(
                new SeriesReader(inputs, TopicTables.TOPIC_DAILY, TrendTables.TOPIC_TRENDS, List.of("topic_id")));
        ReportLimits limits = inputs.limits();
        List<List<String>> chosen = curves.foremost(limits.curves(limits.topics(), inputs.window()), limits.bursting());
        topics = chosen.stream().map(id -> id.get(0)).toList();
        numbers = new Numbers(topics);
        curves.read(chosen);
    }

    Numbers numbers() {
        return numbers;
    }

    void chooseHeadlines(Articles articles) {
        headlines = new HeadlineReader(inputs).ofTopics(topics, curves.burstDays(MAX_BURST_DAYS, inputs.window()));
        headlines.values().forEach(each -> each.forEach(headline -> articles.want(headline.articleId())));
    }

    /** The topics by number; their actors are given numbers. */
    ArrayNode toJson(Facets facets, Numbers actors, Articles articles) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        topics.forEach(id -> nodes.put(id, all.addObject().put("i", id)));
        for (Row row : reader.labels(topics)) {
            ObjectNode node = nodes.get(row.getString(0));
            node.put("l", ShownText.of(row.getString(1), MAX_LABEL)).put("g", row.getString(2));
            if (!row.isNullAt(3)) {
                node.withArray("w")
                        .addArray()
                        .add(ShownText.of(row.getString(3), MAX_LABEL))
                        .add(Series.significant(row.getDouble(4)));
            }
        }
        for (String id : topics) {
            ObjectNode node = nodes.get(id);
            node.set("s", curves.of(List.of(id)).toJson(true));
            ArrayNode h = node.putArray("h");
            headlines.getOrDefault(id, List.of()).forEach(headline -> articles.write(h, headline.articleId()));
        }
        for (Row row : reader.actors(topics)) {
            nodes.get(row.getString(0))
                    .withArray("a")
                    .addArray()
                    .add(actors.add(row.getString(1)))
                    .add(row.getLong(2))
                    .add(Series.rounded(row.getDouble(3), 2))
                    .add(Series.significant(row.getDouble(4)));
        }
        for (Row row : reader.bySource(topics, facets)) {
            nodes.get(row.getString(0))
                    .withArray("bs")
                    .add(facets.source(row.getString(1)))
                    .add(row.getLong(2));
        }
        return all;
    }
}
