package org.marsad.topics;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** The stories from which vocabulary and topics are made: those whose id's hash falls below a bound. */
final class Sample {

    private static final long BUCKETS = 1L << 20;

    private Sample() {}

    /** The first articles of the stories of the sample: {@code story_id, story_date, source, language, title, body}. */
    static Dataset<Row> of(Dataset<Row> articles, long stories, TopicSettings settings) {
        long buckets = stories <= settings.sampleStories() ? BUCKETS : BUCKETS * settings.sampleStories() / stories;
        return articles.where("story_lead")
                .where(functions
                        .pmod(functions.xxhash64(functions.col("story_id")), functions.lit(BUCKETS))
                        .lt(buckets))
                .selectExpr(
                        "story_id",
                        "story_date",
                        "coalesce(source, '') AS source",
                        "coalesce(language, 'und') AS language",
                        "coalesce(title, '') AS title",
                        "coalesce(body, '') AS body");
    }
}
