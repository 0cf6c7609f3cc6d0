package org.marsad.topics;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** When the vocabulary is made anew: with other settings, or when the lake's stories have changed by a tenth. */
final class Growth {

    private static final double TENTH = 0.1;

    private Growth() {}

    /** The stories in the lake, by {@code coverage_daily}. */
    static long stories(Dataset<Row> coverage) {
        Row sum = coverage.agg(functions.sum("stories")).head();
        return sum.isNullAt(0) ? 0 : sum.getLong(0);
    }

    /** The stories that were in the lake when the rows of {@code terms} or {@code topics} were made; 0 if there are none. */
    static long fittedStories(List<Row> rows) {
        return rows.stream()
                .mapToLong(row -> row.<Long>getAs("fitted_stories"))
                .max()
                .orElse(0);
    }

    /** Whether what was made from some stories is to be made anew. */
    static boolean calls(long storiesBefore, long storiesNow) {
        return Math.abs(storiesNow - storiesBefore) > TENTH * storiesBefore;
    }
}
