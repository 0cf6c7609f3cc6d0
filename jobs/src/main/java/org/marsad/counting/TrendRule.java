package org.marsad.counting;

import java.io.Serializable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;
import org.marsad.stats.trend.TrendPoint;

/**
 * Which periods of a series have a row.
 *
 * @param minStories periods before a series has come to so many stories in all have none: they could only show chance.
 *     Later periods don't count, so that a series that grows by a day keeps the rows it has
 * @param notableOnly whether of the others only those have one that are in a burst, or whose deviation is significant
 *     at a false discovery rate of {@link #MAX_Q}
 */
public record TrendRule(int minStories, boolean notableOnly) implements Serializable {

    /** False discovery rate up to which a deviation is significant. */
    public static final double MAX_Q = 0.05;

    private static final double MIN_MINUS_LOG10_P = -Math.log10(MAX_Q) - 0.001;

    public TrendRule {
        if (minStories < 1) {
            throw new IllegalArgumentException("minStories is " + minStories + ", but must be at least 1");
        }
    }

    /** Whether the period may have a row: a q-value is never less than the p-value it comes from. */
    boolean mayKeep(TrendPoint point) {
        return !notableOnly || point.burst() > 0 || point.emerging() || point.minusLog10P() >= MIN_MINUS_LOG10_P;
    }

    /** Whether a row stays, once its q-value is known. */
    Column keeps() {
        return notableOnly
                ? functions
                        .col("burst")
                        .gt(0)
                        .or(functions.col("emerging"))
                        .or(functions.coalesce(functions.col("q_value").leq(MAX_Q), functions.lit(false)))
                : functions.lit(true);
    }
}
