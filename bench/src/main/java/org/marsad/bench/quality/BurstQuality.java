package org.marsad.bench.quality;

import org.apache.spark.sql.Row;

/**
 * Days of bursts against the truth, of actors and of topics. A topic that Marsad found is the planted one that most of
 * its articles are on.
 */
final class BurstQuality {

    private static final double LEAST_TIMES = 2;
    private static final double LEAST_STORIES = 4;

    private BurstQuality() {}

    static void measure(Views views, Report report) {
        views.spark()
                .sql("SELECT topic_id, max_by(topic, n) AS topic, max(n) AS most, sum(n) AS n FROM ("
                        + "SELECT x.topic_id, t.topic, count(*) AS n FROM m_article_topics x"
                        + " JOIN b_articles b USING (article_id) JOIN t_articles t ON t.url = b.url"
                        + " GROUP BY x.topic_id, t.topic) GROUP BY topic_id")
                .cache()
                .createOrReplaceTempView("b_topics");
        Row topics = views.one("SELECT count(DISTINCT topic), coalesce(sum(most), 0), coalesce(sum(n), 0) FROM b_topics"
                + " WHERE 2 * most > n");
        long planted = views.number("SELECT count(DISTINCT topic) FROM t_articles");
        report.add(Figure.part("topics.found", topics.getLong(0), planted));
        Row purity = views.one("SELECT coalesce(sum(most), 0), coalesce(sum(n), 0) FROM b_topics");
        report.add(Figure.part("topics.purity", purity.getLong(0), purity.getLong(1)));
        days(
                "bursts.actor",
                "actor",
                "SELECT DISTINCT actor_id AS id, period AS day FROM m_actor_trends WHERE grain = 'day' AND burst > 0",
                views,
                report);
        days(
                "bursts.topic",
                "topic",
                "SELECT DISTINCT string(b.topic) AS id, period AS day FROM m_topic_trends JOIN b_topics b USING (topic_id)"
                        + " WHERE grain = 'day' AND burst > 0",
                views,
                report);
        views.spark().table("b_topics").unpersist();
    }

    /** Precision among all planted days; recall of those that stand out enough to be seen. */
    private static void days(String name, String kind, String found, Views views, Report report) {
        String truth = "SELECT id, day, times, stories FROM t_bursts WHERE kind = '" + kind + "'";
        Row precision = views.one("WITH f AS (" + found + "), t AS (" + truth + ")"
                + " SELECT count(*), count(t.id) FROM f LEFT JOIN t USING (id, day)");
        report.add(Figure.part(name + ".precision", precision.getLong(1), precision.getLong(0)));
        Row recall = views.one("WITH f AS (" + found + "), t AS (" + truth + ")"
                + " SELECT count(*), count(f.id) FROM t LEFT JOIN f USING (id, day) WHERE t.times >= " + LEAST_TIMES
                + " AND t.stories >= " + LEAST_STORIES);
        report.add(Figure.part(name + ".recall", recall.getLong(1), recall.getLong(0)));
    }
}
