package org.marsad.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import org.apache.spark.sql.Row;
import org.marsad.explain.PairSentences.Pair;

/** A tie of two actors in a period, with its statistics. */
record Tie(
        String grain,
        int period,
        Pair pair,
        long stories,
        long articles,
        long sentences,
        double expected,
        double npmi,
        double g2,
        double q) {

    /** The columns of a tie, in the order of {@link #of(Row)}; {@code period} as a number of days. */
    static final String[] STATISTICS = {
        "actor_a", "actor_b", "stories", "articles", "sentences", "expected", "npmi", "g2", "q_value"
    };

    static Tie of(Row row) {
        return new Tie(
                row.getString(0),
                row.getInt(1),
                new Pair(row.getString(2), row.getString(3)),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getDouble(7),
                row.getDouble(8),
                row.getDouble(9),
                row.getDouble(10));
    }

    /** {@code [a, b, stories, articles, sentences, expected, npmi, g2, q]}, actors by their numbers. */
    void write(ArrayNode ties, Numbers actors) {
        ties.addArray()
                .add(actors.of(pair.a()))
                .add(actors.of(pair.b()))
                .add(stories)
                .add(articles)
                .add(sentences)
                .add(Series.rounded(expected, expected < 10 ? 2 : 1))
                .add(Series.rounded(npmi, 2))
                .add(Series.rounded(g2, 1))
                .add(Series.significant(q));
    }
}
