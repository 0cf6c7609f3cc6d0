package org.marsad.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.marsad.tables.JsonText;
import org.marsad.topics.network.Topic;
import org.marsad.topics.network.Topic.Weighted;

/** Topics as rows of the tables {@code topics}, {@code topic_terms} and {@code topic_headlines}, and back. */
final class TopicRows {

    private static final String DISCOVERED = "discovered";
    private static final String IN_LABEL = " \u00B7 ";

    private TopicRows() {}

    /** The discovered topics that the rows hold, by id. */
    static List<Topic> topics(List<Row> rows) {
        return rows.stream()
                .filter(row -> DISCOVERED.equals(row.getAs("origin")))
                .map(row -> new Topic(
                        row.getAs("topic_id"),
                        row.getAs("language"),
                        JsonText.numbers(row.getAs("model")).entrySet().stream()
                                .map(term -> new Weighted(term.getKey(), term.getValue()))
                                .toList(),
                        row.getAs("predecessor_id"),
                        row.<Double>getAs("resolution")))
                .sorted(Comparator.comparing(Topic::id))
                .toList();
    }

    /**
     * A topic as a row of the table.
     *
     * @param text the words of a term by its id
     * @param stories the number of stories when the topics were fitted
     */
    static Row row(Topic topic, Headlines headlines, Function<String, String> text, long stories) {
        Map<String, Double> model = new LinkedHashMap<>();
        topic.terms().forEach(term -> model.put(term.termId(), term.weight()));
        return RowFactory.create(
                topic.id(),
                topic.labelTerms().stream().map(text).collect(Collectors.joining(IN_LABEL)),
                topic.language(),
                JsonText.of(model),
                DISCOVERED,
                headlines.firstSeen(),
                headlines.lastSeen(),
                topic.predecessorId(),
                stories,
                topic.resolution());
    }

    /** The terms of a topic as rows of the table {@code topic_terms}. */
    static List<Row> terms(Topic topic, Function<String, String> text) {
        List<Row> rows = new ArrayList<>();
        for (Weighted term : topic.terms()) {
            rows.add(RowFactory.create(
                    topic.id(), rows.size() + 1, term.termId(), text.apply(term.termId()), term.weight()));
        }
        return rows;
    }

    /** The headlines of a topic as rows of the table {@code topic_headlines}. */
    static List<Row> headlines(Topic topic, Headlines headlines) {
        List<Row> rows = new ArrayList<>();
        headlines
                .titles()
                .forEach((title, article) -> rows.add(RowFactory.create(topic.id(), rows.size() + 1, title, article)));
        return rows;
    }
}
