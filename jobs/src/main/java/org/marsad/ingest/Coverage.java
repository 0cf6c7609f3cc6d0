package org.marsad.ingest;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Counts what there is of each day: the table {@code coverage_daily}. */
public final class Coverage {

    private Coverage() {}

    /** The rows of the table from those of {@code articles}; a story counts where its first article is. */
    public static Dataset<Row> of(Dataset<Row> articles) {
        return articles.groupBy(col("published_date").as("day"))
                .agg(
                        count(lit(1)).as("articles"),
                        count_if(col("story_lead")).as("stories"),
                        countDistinct("source").as("sources"),
                        sum("words").as("words"));
    }
}
