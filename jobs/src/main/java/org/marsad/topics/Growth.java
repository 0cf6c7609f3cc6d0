package org.marsad.topics;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Decides when vocabulary and topics are fitted again: when the lake's stories have changed by a tenth. */
final class Growth {

    private static final double TENTH = 0.1;

    private Growth() {}

    /** The stories in the lake, by {@code coverage_daily}; as many rows as there are days are collected. */
    static long stories(Dataset<Row> coverage) {
        return coverage.select("stories").collectAsList().stream()
                .mapToLong(row -> row.getLong(0))
                .sum();
    }

    /** The stories that were in the lake when the rows of {@code topics} were made; 0 if there are none. */
    static long fittedStories(List<Row> topics) {
        return topics.stream()
                .mapToLong(row -> row.<Long>getAs("fitted_stories"))
                .max()
                .orElse(0);
    }

    /** Whether the stories have changed so much that a refit is due. */
    static boolean needsRefit(long fittedStories, long storiesNow) {
        return Math.abs(storiesNow - fittedStories) > TENTH * fittedStories;
    }
}
