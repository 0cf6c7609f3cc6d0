package org.marsad.maintenance;

import java.util.ArrayList;
import java.util.List;

/** The checks that every id leads to its row, and every tie to sentences. */
final class References {

    /** One in so many articles and pairs is traced to its text. */
    private static final int SAMPLED = 20;

    private static final int MAX_SAMPLED = 1_000;

    private References() {}

    static List<Check> all() {
        List<Check> checks = new ArrayList<>();
        for (String table : List.of("mentions", "article_states", "article_topics")) {
            checks.add(refers(table, "article_id", "articles", "article_id"));
        }
        checks.add(refers("mentions", "actor_id", "actors", "actor_id"));
        checks.add(refers("article_states", "state_id", "actors", "actor_id"));
        for (String end : List.of("actor_a", "actor_b")) {
            checks.add(refers("cooccurrence", end, "actors", "actor_id"));
        }
        checks.add(refers("actor_network", "actor_id", "actors", "actor_id"));
        checks.add(refers("article_topics", "topic_id", "topics", "topic_id"));
        checks.add(refers("term_daily", "term_id", "terms", "term_id"));
        checks.add(refers("articles", "story_id", "articles", "article_id"));
        checks.add(surfaces());
        checks.add(traceable());
        return checks;
    }

    private static Check refers(String from, String column, String to, String key) {
        return new Check(
                from + "." + column + " is in " + to,
                List.of(from, to),
                "SELECT DISTINCT f." + column + " FROM " + from + " f LEFT ANTI JOIN " + to + " t ON t." + key + " = f."
                        + column + " WHERE f." + column + " IS NOT NULL");
    }

    /** Offsets count UTF-16 units and SQL counts characters: texts with characters of two units are left out. */
    private static Check surfaces() {
        return new Check(
                "the text at the offsets of a mention is its surface (a sample of articles)",
                List.of("mentions", "articles"),
                "SELECT concat(m.article_id, ' ', m.part, ' ', m.start_offset, ': ', m.surface) FROM mentions m JOIN"
                        + " (SELECT article_id, title, body FROM articles WHERE pmod(xxhash64(article_id), " + SAMPLED
                        + ") = 0 AND NOT concat(coalesce(title, ''), coalesce(body, '')) RLIKE '[^\\\\u0000-\\\\uFFFF]'"
                        + " LIMIT " + MAX_SAMPLED + ") a ON a.article_id = m.article_id"
                        + " WHERE substring(if(m.part = 'title', a.title, a.body), m.start_offset + 1,"
                        + " m.end_offset - m.start_offset) <> m.surface");
    }

    /** An article with very many actors ties only the most mentioned of them, so a tie may have fewer articles. */
    private static Check traceable() {
        return new Check(
                "every tie of a day is in articles that mention both (a sample of pairs)",
                List.of("pair_daily", "mentions"),
                "WITH sampled AS (SELECT day, actor_a, actor_b, articles FROM pair_daily WHERE articles > 0 AND"
                        + " pmod(xxhash64(day, actor_a, actor_b), " + SAMPLED + ") = 0 LIMIT " + MAX_SAMPLED
                        + "), traced"
                        + " AS (SELECT"
                        + " p.day,"
                        + " p.actor_a,"
                        + " p.actor_b,"
                        + " count(DISTINCT"
                        + " m.article_id)"
                        + " AS found"
                        + " FROM"
                        + " sampled"
                        + " p JOIN"
                        + " mentions"
                        + " m ON"
                        + " m.published_date"
                        + " = p.day"
                        + " AND m.actor_id"
                        + " = p.actor_a"
                        + " AND NOT"
                        + " m.attribution"
                        + " JOIN"
                        + " mentions"
                        + " n ON"
                        + " n.article_id"
                        + " = m.article_id"
                        + " AND n.published_date"
                        + " = p.day"
                        + " AND n.actor_id"
                        + " = p.actor_b"
                        + " AND NOT"
                        + " n.attribution"
                        + " GROUP"
                        + " BY 1,"
                        + " 2, 3)"
                        + " SELECT"
                        + " concat(s.day,"
                        + " ' ',"
                        + " s.actor_a,"
                        + " ' ',"
                        + " s.actor_b,"
                        + " ': ',"
                        + " s.articles,"
                        + " ' articles,"
                        + " ', coalesce(t.found,"
                        + " 0), '"
                        + " traced')"
                        + " FROM"
                        + " sampled"
                        + " s LEFT"
                        + " JOIN"
                        + " traced"
                        + " t ON"
                        + " t.day"
                        + " = s.day"
                        + " AND t.actor_a"
                        + " = s.actor_a"
                        + " AND t.actor_b"
                        + " = s.actor_b"
                        + " WHERE"
                        + " coalesce(t.found,"
                        + " 0) <"
                        + " s.articles");
    }
}
