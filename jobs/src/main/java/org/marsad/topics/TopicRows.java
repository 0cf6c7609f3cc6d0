package org.marsad.topics;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.marsad.topics.network.Topic;
import org.marsad.topics.network.Topic.Weighted;

/** Topics as rows of the table {@code topics}, and back. */
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
                        row.<Row>getList(row.fieldIndex("terms")).stream()
                                .map(term -> new Weighted(term.getAs("term_id"), term.<Double>getAs("weight")))
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
        return RowFactory.create(
                topic.id(),
                topic.labelTerms().stream().map(text).collect(Collectors.joining(IN_LABEL)),
                topic.language(),
                topic.terms().stream()
                        .map(term -> RowFactory.create(term.termId(), text.apply(term.termId()), term.weight()))
                        .toArray(Row[]::new),
                headlines.titles().toArray(String[]::new),
                DISCOVERED,
                headlines.firstSeen(),
                headlines.lastSeen(),
                topic.predecessorId(),
                stories,
                topic.resolution());
    }
}
