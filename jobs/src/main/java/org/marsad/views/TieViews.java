package org.marsad.views;

import java.util.List;

/** Who appears with whom. */
final class TieViews {

    private TieViews() {}

    static List<View> all() {
        return List.of(ties(), egoNetwork(), pairSentences());
    }

    private static View ties() {
        return View.of(
                "top_ties",
                "One row is a tie of a period's network, the surest first: cooccurrence with names, backbone only.",
                """
                SELECT c.grain, c.period,
                  row_number() OVER (PARTITION BY c.grain, c.period ORDER BY c.g2 DESC, c.actor_a, c.actor_b)
                    AS tie_rank,
                  c.actor_a, a.name_en AS name_a_en, a.name_ar AS name_a_ar, a.kind AS kind_a,
                  c.actor_b, b.name_en AS name_b_en, b.name_ar AS name_b_ar, b.kind AS kind_b,
                  c.articles, c.stories, c.sentences, c.expected, c.npmi, c.g2, c.q_value
                FROM cooccurrence c
                JOIN actors a ON a.actor_id = c.actor_a
                JOIN actors b ON b.actor_id = c.actor_b
                WHERE c.backbone""",
                "grain",
                "day, week, month or all.",
                "period",
                "First day of the period.",
                "tie_rank",
                "1 for the tie with most evidence in the period (g2), and so on.",
                "actor_a",
                "The actor whose id sorts first.",
                "name_a_en",
                "Its name in English.",
                "name_a_ar",
                "Its name in Arabic.",
                "kind_a",
                "Its kind.",
                "actor_b",
                "The other.",
                "name_b_en",
                "Its name in English.",
                "name_b_ar",
                "Its name in Arabic.",
                "kind_b",
                "Its kind.",
                "articles",
                "Articles that mention both.",
                "stories",
                "Stories that mention both.",
                "sentences",
                "Sentences that mention both.",
                "expected",
                "Stories expected if the two were independent.",
                "npmi",
                "Normalised pointwise mutual information, -1 to 1.",
                "g2",
                "Log-likelihood ratio.",
                "q_value",
                "False discovery rate at which the tie is significant.");
    }

    private static View egoNetwork() {
        return View.of(
                "ego_network",
                "One row is a tie seen from one of its ends: filter by actor_id for the ties of an actor.",
                """
                SELECT grain, period, actor_a AS actor_id, name_a_en AS name_en, actor_b AS partner_id,
                  name_b_en AS partner_name_en, name_b_ar AS partner_name_ar, kind_b AS partner_kind,
                  stories, sentences, npmi, g2
                FROM top_ties
                UNION ALL
                SELECT grain, period, actor_b, name_b_en, actor_a, name_a_en, name_a_ar, kind_a,
                  stories, sentences, npmi, g2
                FROM top_ties""",
                "grain",
                "day, week, month or all.",
                "period",
                "First day of the period.",
                "actor_id",
                "The actor in the middle.",
                "name_en",
                "Its name in English.",
                "partner_id",
                "The other.",
                "partner_name_en",
                "Its name in English.",
                "partner_name_ar",
                "Its name in Arabic.",
                "partner_kind",
                "Its kind.",
                "stories",
                "Stories that mention both.",
                "sentences",
                "Sentences that mention both.",
                "npmi",
                "Normalised pointwise mutual information, -1 to 1.",
                "g2",
                "Log-likelihood ratio.");
    }

    private static View pairSentences() {
        return View.of(
                "pair_sentences",
                "One row is a place where two actors are mentioned in one sentence, with the text around: filter by"
                        + " both.",
                """
                SELECT m.actor_id AS actor_a, n.actor_id AS actor_b, m.published_date, m.source, m.article_id, m.part,
                  m.sentence, m.surface AS surface_a, n.surface AS surface_b, m.start_offset AS start_a,
                  n.start_offset AS start_b, x.title, x.url,
                  substring(CASE WHEN m.part = 'title' THEN x.title ELSE x.body END,
                    greatest(1, least(m.start_offset, n.start_offset) - 60),
                    abs(m.start_offset - n.start_offset) + 160) AS excerpt
                FROM mentions m
                JOIN mentions n ON n.article_id = m.article_id AND n.part = m.part AND n.sentence = m.sentence
                  AND n.published_date = m.published_date
                JOIN articles x ON x.article_id = m.article_id AND x.published_date = m.published_date
                WHERE m.actor_id < n.actor_id AND NOT m.attribution AND NOT n.attribution""",
                "actor_a",
                "The actor whose id sorts first.",
                "actor_b",
                "The other.",
                "published_date",
                "Day of the article.",
                "source",
                "Source of the article.",
                "article_id",
                "The article.",
                "part",
                "title or body.",
                "sentence",
                "The sentence, counted over title and body from 0.",
                "surface_a",
                "How the first is mentioned.",
                "surface_b",
                "How the other is.",
                "start_a",
                "Where the first stands in the part, in UTF-16 units from 0.",
                "start_b",
                "Where the other does.",
                "title",
                "Title of the article.",
                "url",
                "Its address.",
                "excerpt",
                "The text around both.");
    }
}
