package org.marsad.bench.quality;

import org.apache.spark.sql.Row;

/**
 * Mentions against the truth: by article and actor, and by their place, which is right if it lies within that of the truth:
 * words of kind and honours that were written are no part of a surface.
 */
final class MentionQuality {

    private static final String FOUND =
            "SELECT b.url, m.part, m.start_offset AS start, m.end_offset AS end, m.actor_id, m.attribution, m.surface"
                    + " FROM m_mentions m JOIN b_articles b USING (article_id)";
    private static final String WITHIN =
            " ON f.url = t.url AND f.part = t.part AND f.actor_id = t.actor_id AND f.start >= t.start AND f.end <="
                    + " t.end";
    private static final String MAX = " GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2 LIMIT 12";

    private MentionQuality() {}

    static void measure(Views views, Report report) {
        views.spark().sql(FOUND).cache().createOrReplaceTempView("b_mentions");
        Row articles = views.one("WITH f AS (SELECT DISTINCT url, actor_id FROM b_mentions),"
                + " t AS (SELECT DISTINCT url, actor_id FROM t_mentions)"
                + " SELECT (SELECT count(*) FROM f), (SELECT count(*) FROM t),"
                + " (SELECT count(*) FROM f JOIN t USING (url, actor_id))");
        report.addRetrieval("mentions.article", articles.getLong(2), articles.getLong(0), articles.getLong(1));
        Row places = views.one("SELECT (SELECT count(*) FROM b_mentions), (SELECT count(*) FROM t_mentions),"
                + " count(*), sum(int(f.attribution = t.attribution))"
                + " FROM b_mentions f JOIN t_mentions t" + WITHIN);
        report.addRetrieval("mentions.place", places.getLong(2), places.getLong(0), places.getLong(1));
        report.add(Figure.part("mentions.attribution", places.getLong(3), places.getLong(2)));
        report.remark("mentions missed most: "
                + views.told("SELECT t.actor_id, t.surface, count(*) FROM t_mentions t JOIN b_articles USING (url)"
                        + " LEFT ANTI JOIN b_mentions f" + WITHIN + MAX));
        report.remark("mentions found where there are none, most: "
                + views.told("SELECT f.actor_id, f.surface, count(*) FROM b_mentions f" + " LEFT ANTI JOIN t_mentions t"
                        + WITHIN + MAX));
        views.spark().table("b_mentions").unpersist();
    }
}
