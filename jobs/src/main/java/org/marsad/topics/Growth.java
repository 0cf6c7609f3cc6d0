package org.marsad.topics;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.marsad.calendar.Days;

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
    static long fittedStories(Dataset<Row> rows) {
        Row most = rows.agg(functions.max("fitted_stories")).head();
        return most.isNullAt(0) ? 0 : most.getLong(0);
    }

    /** Whether what was made from some stories is to be made anew. */
    static boolean calls(long storiesBefore, long storiesNow, Days changed) {
        return changed.isAll() || Math.abs(storiesNow - storiesBefore) > TENTH * storiesBefore;
    }
}
