package org.marsad.bench.quality;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;

/**
 * Bursts against the truth, of actors and of topics: day by day, as told on the day itself; day by day, as told when the
 * burst has gone on; and burst by burst. A topic that Marsad found is the planted one that most of
 * its articles are on.
 */
final class BurstQuality {

    private static final double MIN_TIMES = 2;
    private static final List<Integer> MIN_STORIES = List.of(4, 10, 30);

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
        bursts("actor", "SELECT actor_id AS id, period, burst_start FROM m_actor_trends", views, report);
        bursts(
                "topic",
                "SELECT string(b.topic) AS id, period, burst_start FROM m_topic_trends JOIN b_topics b USING"
                        + " (topic_id)",
                views,
                report);
        views.spark().table("b_topics").unpersist();
    }

    private static void bursts(String kind, String trends, Views views, Report report) {
        views.spark().sql(trends + " WHERE grain = 'day' AND burst > 0").cache().createOrReplaceTempView("b_found");
        views.spark()
                .sql("SELECT id, day, burst, times, stories FROM t_bursts WHERE kind = '" + kind + "'")
                .cache()
                .createOrReplaceTempView("b_planted");
        days("bursts." + kind, views, report);
        spans("bursts." + kind + ".span", views, report);
        events("bursts." + kind + ".events", views, report);
        views.spark().table("b_found").unpersist();
        views.spark().table("b_planted").unpersist();
    }

    /** Precision among all planted days; recall of those that stand out enough to be seen. */
    private static void days(String name, Views views, Report report) {
        String found = "WITH f AS (SELECT DISTINCT id, period AS day FROM b_found)";
        Row precision = views.one(found + " SELECT count(*), count(t.id) FROM f LEFT JOIN b_planted t USING (id, day)");
        report.add(Figure.part(name + ".precision", precision.getLong(1), precision.getLong(0)));
        recall(
                name,
                found + " SELECT t.stories, f.id IS NOT NULL FROM b_planted t LEFT JOIN f USING (id, day)",
                views,
                report);
    }

    /** Days that are told to belong to a burst on the day itself or later. Precision forgives a day on either side. */
    private static void spans(String name, Views views, Report report) {
        String found = "WITH f AS (SELECT DISTINCT id, explode(sequence(burst_start, period)) AS day FROM b_found)";
        Row precision = views.one(found + ", near AS (SELECT DISTINCT id, date_add(day, d) AS day FROM b_planted"
                + " LATERAL VIEW explode(array(-1, 0, 1)) e AS d)"
                + " SELECT count(*), count(near.id) FROM f LEFT JOIN near USING (id, day)");
        report.add(Figure.part(name + ".precision", precision.getLong(1), precision.getLong(0)));
        recall(
                name,
                found + " SELECT t.stories, f.id IS NOT NULL FROM b_planted t LEFT JOIN f USING (id, day)",
                views,
                report);
    }

    /** Whole bursts: one is found, or right, if it has a day in common with another. */
    private static void events(String name, Views views, Report report) {
        String found = "WITH f AS (SELECT id, burst_start AS first, max(period) AS last FROM b_found"
                + " GROUP BY id, burst_start)";
        Row precision = views.one(found + " SELECT count(*), count_if(right) FROM (SELECT f.id, f.first,"
                + " bool_or(t.id IS NOT NULL) AS right FROM f LEFT JOIN b_planted t ON t.id = f.id"
                + " AND t.day BETWEEN f.first AND f.last GROUP BY f.id, f.first)");
        report.add(Figure.part(name + ".precision", precision.getLong(1), precision.getLong(0)));
        recall(
                name,
                found + " SELECT t.stories, f.id IS NOT NULL FROM (SELECT id, burst, min(times) AS times,"
                        + " avg(stories) AS stories, min(day) AS day, max(day) AS last_day FROM b_planted"
                        + " GROUP BY id, burst) t LEFT JOIN (SELECT DISTINCT f.id, p.burst FROM f JOIN b_planted p"
                        + " ON p.id = f.id AND p.day BETWEEN f.first AND f.last) f USING (id, burst)",
                views,
                report);
    }

    /**
     * The recall in all, and by the stories expected on a day: from so many to below the next.
     *
     * @param sql stories expected, and whether it was found; without what stands out too little
     */
    private static void recall(String name, String sql, Views views, Report report) {
        Row all = views.one("SELECT "
                + MIN_STORIES.stream()
                        .map(least ->
                                "count_if(stories >= " + least + "), count_if(stories >= " + least + " AND found)")
                        .collect(Collectors.joining(", "))
                + " FROM (" + sql + " WHERE t.times >= " + MIN_TIMES
                + ") AS told(stories, found)");
        report.add(Figure.part(name + ".recall", all.getLong(1), all.getLong(0)));
        for (int i = 0; i < MIN_STORIES.size(); i++) {
            boolean last = i + 1 == MIN_STORIES.size();
            long of = all.getLong(2 * i) - (last ? 0 : all.getLong(2 * i + 2));
            long good = all.getLong(2 * i + 1) - (last ? 0 : all.getLong(2 * i + 3));
            report.add(Figure.part(name + ".recall.expected_" + MIN_STORIES.get(i), good, of));
        }
    }
}
