package org.marsad.views;

import java.util.List;

/** What rises, falls and bursts. */
final class TrendViews {

    private TrendViews() {}

    static List<View> all() {
        return List.of(series(), movers(), trending(), topicShare());
    }

    private static View series() {
        return View.of(
                "trends",
                "One row is a series in a period: actors, pairs, topics and terms together, with their names.",
                """
                SELECT t.grain, t.period, 'actor' AS series, t.actor_id AS id, a.name_en AS name_en, a.name_ar AS name_ar,
                  t.stories, t.share, t.baseline, t.zscore, t.q_value, t.burst, t.burst_start, t.direction, t.emerging
                FROM actor_trends t JOIN actors a ON a.actor_id = t.actor_id
                UNION ALL
                SELECT t.grain, t.period, 'pair', t.actor_a || ' ' || t.actor_b, a.name_en || ', ' || b.name_en,
                  a.name_ar || '، ' || b.name_ar,
                  t.stories, t.share, t.baseline, t.zscore, t.q_value, t.burst, t.burst_start, t.direction, t.emerging
                FROM pair_trends t
                JOIN actors a ON a.actor_id = t.actor_a
                JOIN actors b ON b.actor_id = t.actor_b
                UNION ALL
                SELECT t.grain, t.period, 'topic', t.topic_id, p.label, p.label,
                  t.stories, t.share, t.baseline, t.zscore, t.q_value, t.burst, t.burst_start, t.direction, t.emerging
                FROM topic_trends t JOIN topics p ON p.topic_id = t.topic_id
                UNION ALL
                SELECT t.grain, t.period, 'term', t.term_id, w.term, w.term,
                  t.stories, t.share, t.baseline, t.zscore, t.q_value, t.burst, t.burst_start, t.direction, t.emerging
                FROM term_trends t JOIN terms w ON w.term_id = t.term_id""",
                "grain",
                "day, week or month.",
                "period",
                "First day of the period.",
                "series",
                "actor, pair, topic or term.",
                "id",
                "Its id; of a pair both, with a space between.",
                "name_en",
                "Its name in English; a topic's label, a term's words.",
                "name_ar",
                "Its name in Arabic; a topic's label, a term's words.",
                "stories",
                "Stories of the period.",
                "share",
                "Those stories by all stories of the period.",
                "baseline",
                "Share expected from its own past; null with too little past.",
                "zscore",
                "Deviation from the baseline in standard deviations; null with too little past.",
                "q_value",
                "False discovery rate at which the deviation is significant.",
                "burst",
                "Level of the burst, 0 none.",
                "burst_start",
                "First period of the burst that goes on.",
                "direction",
                "rising, falling or steady.",
                "emerging",
                "Hardly seen before and bursting now.");
    }

    private static View movers() {
        return View.of(
                "risers_and_fallers",
                "One row is a series that has a baseline in a period: ranked from the top among risers, from the bottom"
                        + " among fallers.",
                """
                SELECT t.*,
                  row_number() OVER (PARTITION BY t.grain, t.period, t.series ORDER BY t.zscore DESC, t.id) AS rise_rank,
                  row_number() OVER (PARTITION BY t.grain, t.period, t.series ORDER BY t.zscore, t.id) AS fall_rank
                FROM trends t
                WHERE t.zscore IS NOT NULL""",
                "grain",
                "day, week or month.",
                "period",
                "First day of the period.",
                "series",
                "actor, pair, topic or term.",
                "id",
                "Its id.",
                "name_en",
                "Its name in English.",
                "name_ar",
                "Its name in Arabic.",
                "stories",
                "Stories of the period.",
                "share",
                "Those stories by all stories of the period.",
                "baseline",
                "Share expected from its own past.",
                "zscore",
                "Deviation from the baseline in standard deviations.",
                "q_value",
                "False discovery rate at which the deviation is significant.",
                "burst",
                "Level of the burst, 0 none.",
                "burst_start",
                "First period of the burst that goes on.",
                "direction",
                "rising, falling or steady.",
                "emerging",
                "Hardly seen before and bursting now.",
                "rise_rank",
                "1 for the steepest rise of its kind of series in the period.",
                "fall_rank",
                "1 for the steepest fall.");
    }

    private static View trending() {
        return View.of(
                "trending_now",
                "One row is a series that bursts in the last seven days of the lake, on the last day of it that does.",
                """
                SELECT series, id, name_en, name_ar, day, stories, share, baseline, zscore, q_value, burst, burst_start,
                  emerging
                FROM (
                  SELECT t.series, t.id, t.name_en, t.name_ar, t.period AS day, t.stories, t.share, t.baseline, t.zscore,
                    t.q_value, t.burst, t.burst_start, t.emerging,
                    row_number() OVER (PARTITION BY t.series, t.id ORDER BY t.period DESC) AS latest
                  FROM trends t
                  CROSS JOIN (SELECT max(day) AS last_day FROM coverage_daily) c
                  WHERE t.grain = 'day' AND t.burst > 0 AND t.period > @add_days(c.last_day, -7)) l
                WHERE latest = 1""",
                "series",
                "actor, pair, topic or term.",
                "id",
                "Its id.",
                "name_en",
                "Its name in English.",
                "name_ar",
                "Its name in Arabic.",
                "day",
                "The last day of the burst.",
                "stories",
                "Stories of the day.",
                "share",
                "Those stories by all stories of the day.",
                "baseline",
                "Share expected from its own past.",
                "zscore",
                "Deviation from the baseline in standard deviations.",
                "q_value",
                "False discovery rate at which the deviation is significant.",
                "burst",
                "Level of the burst.",
                "burst_start",
                "First day of the burst.",
                "emerging",
                "Hardly seen before and bursting now.");
    }

    private static View topicShare() {
        return View.of(
                "topic_share",
                "One row is a topic on a day on which anything was published, with its share; 0 where it is not in the"
                        + " news.",
                """
                SELECT c.day, p.topic_id, p.label, p.language, coalesce(t.articles, 0) AS articles,
                  coalesce(t.stories, 0) AS stories, c.stories AS all_stories,
                  CASE WHEN c.stories > 0 THEN CAST(coalesce(t.stories, 0) AS DOUBLE) / c.stories END AS share
                FROM coverage_daily c
                CROSS JOIN topics p
                LEFT JOIN topic_daily t ON t.day = c.day AND t.topic_id = p.topic_id""",
                "day",
                "Day, UTC.",
                "topic_id",
                "The topic.",
                "label",
                "Its three strongest terms.",
                "language",
                "Language of its terms.",
                "articles",
                "Articles of the day on it.",
                "stories",
                "Stories of the day on it.",
                "all_stories",
                "All stories of the day.",
                "share",
                "Those on the topic by all, 0 to 1; of several days: sum(stories) / sum(all_stories).");
    }
}
