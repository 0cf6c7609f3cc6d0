package org.marsad.views;

import java.util.List;

/** What is known of an actor, and which actors are on a topic. */
final class ActorViews {

    private ActorViews() {}

    static List<View> all() {
        return List.of(profile(), topicActors());
    }

    private static View profile() {
        return View.of(
                "actor_profile",
                "One row is an actor that is mentioned: names, size and place in the network of all days.",
                """
                SELECT a.actor_id, a.kind, a.name_en, a.name_ar, a.country, s.name_en AS country_name_en, a.wikidata_id,
                  a.first_seen, a.last_seen, d.articles, d.stories, d.mentions, d.days,
                  n.degree, n.strength, n.pagerank, n.betweenness, n.community_id, n.community_label
                FROM actors a
                JOIN (
                  SELECT actor_id, sum(articles) AS articles, sum(stories) AS stories, sum(mentions) AS mentions,
                    count(*) AS days
                  FROM actor_daily GROUP BY actor_id) d ON d.actor_id = a.actor_id
                LEFT JOIN actors s ON s.actor_id = a.country
                LEFT JOIN actor_network n ON n.actor_id = a.actor_id AND n.grain = 'all'""",
                "actor_id",
                "The actor.",
                "kind",
                "person, organisation, state, place, group or media.",
                "name_en",
                "Name in English.",
                "name_ar",
                "Name in Arabic.",
                "country",
                "Code of the state it belongs to.",
                "country_name_en",
                "That state's name.",
                "wikidata_id",
                "Item of Wikidata.",
                "first_seen",
                "First day with a mention.",
                "last_seen",
                "Last day with one.",
                "articles",
                "Articles that mention it.",
                "stories",
                "Stories that do.",
                "mentions",
                "Mentions in them.",
                "days",
                "Days with such an article.",
                "degree",
                "Ties in the network of all days; null if none.",
                "strength",
                "Sum of the stories over the ties.",
                "pagerank",
                "PageRank in that network.",
                "betweenness",
                "Share of shortest paths that lead through it.",
                "community_id",
                "Community in that network.",
                "community_label",
                "Ids of the community's strongest members.");
    }

    private static View topicActors() {
        return View.of(
                "topic_actors",
                "One row is an actor on a topic in a period, with names: who is on it more than expected comes first.",
                """
                SELECT t.grain, t.period, t.topic_id, p.label, t.actor_id, a.name_en, a.name_ar, a.kind, t.stories,
                  t.expected, t.npmi, t.g2, t.q_value,
                  row_number() OVER (PARTITION BY t.grain, t.period, t.topic_id ORDER BY t.g2 DESC, t.actor_id)
                    AS actor_rank
                FROM actor_topics t
                JOIN topics p ON p.topic_id = t.topic_id
                JOIN actors a ON a.actor_id = t.actor_id""",
                "grain",
                "day, week, month or all.",
                "period",
                "First day of the period.",
                "topic_id",
                "The topic.",
                "label",
                "Its three strongest terms.",
                "actor_id",
                "The actor.",
                "name_en",
                "Its name in English.",
                "name_ar",
                "Its name in Arabic.",
                "kind",
                "Its kind.",
                "stories",
                "Stories on the topic that mention the actor.",
                "expected",
                "Stories expected if the two were independent.",
                "npmi",
                "Normalised pointwise mutual information, -1 to 1.",
                "g2",
                "Log-likelihood ratio.",
                "q_value",
                "False discovery rate at which the tie is significant.",
                "actor_rank",
                "1 for the actor with most evidence on the topic in the period, and so on.");
    }
}
