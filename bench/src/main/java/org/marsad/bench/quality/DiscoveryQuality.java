package org.marsad.bench.quality;

import org.apache.spark.sql.Row;

/**
 * Ties and trends that are reported at a false discovery rate of 0.05: how many are there by chance, and how many that
 * were planted are found.
 */
final class DiscoveryQuality {

    private static final double RATE = 0.05;
    private static final int MIN_STORIES = 5;
    private static final double MIN_TIMES = 1.05;

    private DiscoveryQuality() {}

    static void measure(Views views, Report report) {
        ties(views, report);
        trends(views, report);
    }

    private static void ties(Views views, Report report) {
        String reported = "SELECT c.actor_a, c.actor_b, c.stories, coalesce(t.kind, 'absent') AS kind"
                + " FROM m_cooccurrence c LEFT JOIN t_ties t USING (actor_a, actor_b)"
                + " WHERE c.grain = 'all' AND c.g2 > 0 AND c.q_value < " + RATE;
        Row counts = views.one("SELECT count(*), sum(int(kind NOT IN ('chance', 'absent'))) FROM (" + reported + ")");
        report.add(Figure.part("ties.not_by_chance", counts.isNullAt(1) ? 0 : counts.getLong(1), counts.getLong(0)));
        Row planted = views.one("WITH r AS (" + reported + ") SELECT count(*), count(r.actor_a) FROM t_ties t"
                + " LEFT JOIN r USING (actor_a, actor_b)"
                + " WHERE t.kind IN ('pair', 'topic') AND t.stories >= " + MIN_STORIES);
        report.add(Figure.part("ties.planted_found", planted.getLong(1), planted.getLong(0)));
        report.remark("ties reported, by why they are there: "
                + views.told("SELECT kind, count(*) FROM (" + reported + ") GROUP BY kind ORDER BY kind"));
        report.remark("ties reported that are there by chance: "
                + views.told("SELECT * FROM (" + reported + ") WHERE kind IN ('chance', 'absent')"
                        + " ORDER BY stories DESC, actor_a, actor_b LIMIT 8"));
    }

    private static void trends(Views views, Report report) {
        String bursting =
                "SELECT id AS actor_id, day AS period FROM t_bursts WHERE kind = 'actor' AND times > " + MIN_TIMES;
        Row counts = views.one("SELECT count(*), count(b.actor_id) FROM m_actor_trends m LEFT JOIN (" + bursting
                + ") b USING (actor_id, period) WHERE m.grain = 'day' AND m.q_value < " + RATE);
        report.add(Figure.part("trends.not_by_chance", counts.getLong(1), counts.getLong(0)));
    }
}
