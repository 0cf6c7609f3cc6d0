package org.marsad.tables;

/** Who is in the articles, who appears with whom, and the network of them. */
public final class ActorTables {

    public static final Table MENTIONS = Table.named("mentions", "One row is a mention of an actor in an article.")
            .text("article_id", "The article.")
            .text("part", "title or body.")
            .whole("start_offset", "First character of the mention in the part, counted from 0 in UTF-16 units.")
            .whole("end_offset", "Character after the last, counted likewise.")
            .text("story_id", "Story of the article.")
            .day("story_date", "Day on which the story is counted.")
            .day("published_date", "Day of the article.")
            .text("source", "Source of the article.")
            .text("actor_id", "The actor.")
            .text("surface", "The text of the mention.")
            .whole("paragraph", "Paragraph of the article, the title being 0.")
            .whole("sentence", "Sentence of the article, counted over title and body from 0.")
            .text(
                    "method",
                    "How it was recognised: name, alias, surname, acronym, demonym, metonym, role; later model.")
            .number("confidence", "How sure the recognition is, 0 to 1, by method.")
            .flag(
                    "attribution",
                    "Cited as a source of news, or where a report was written; not acting, and left out of all counts.")
            .key("article_id", "part", "start_offset")
            .clusteredBy("published_date")
            .byDay("published_date");

    public static final Table ARTICLE_STATES = Table.named(
                    "article_states", "One row is a state that an article leads to, and how surely it is about it.")
            .text("article_id", "The article.")
            .text("state_id", "The state, an actor.")
            .text("story_id", "Story of the article.")
            .day("story_date", "Day on which the story is counted.")
            .day("published_date", "Day of the article.")
            .text("source", "Source of the article.")
            .number("score", "How likely the article is about the state, 0 to 1; from 0.2 on worth counting.")
            .text(
                    "clue",
                    "The most direct that leads to it: named, member (a place, person or body of it), market (a "
                            + "security or legal form), money (its currency), seat (of an international body).")
            .whole("sentences", "Sentences that lead to it, the title being one.")
            .flag("in_title", "Whether the title leads to it.")
            .key("article_id", "state_id")
            .clusteredBy("published_date")
            .byDay("published_date");

    public static final Table ACTORS = Table.named("actors", "One row is an actor.")
            .text("actor_id", "Stable id: an ISO 3166 code for states, else a readable slug.")
            .text("kind", "person, organisation, state, place, group or media.")
            .text("name_en", "Name in English; actor_names has all names.")
            .text("name_ar", "Name in Arabic.")
            .text("country", "ISO 3166-1 alpha-3 code of the state it belongs to.")
            .text("part_of", "Actor that it is a part of.")
            .text("wikidata_id", "Item of Wikidata, such as Q30, where one is certain.")
            .text("origin", "catalogue or discovered.")
            .day("first_seen", "First day with a mention; null if never mentioned.")
            .day("last_seen", "Last day with a mention.")
            .key("actor_id")
            .by(Scope.WHOLE);

    public static final Table ACTOR_NAMES = Table.named("actor_names", "One row is a name of an actor.")
            .text("actor_id", "The actor.")
            .text("language", "ISO 639-1 code of the language.")
            .whole("rank", "1 for the usual name in the language; the order of the others says nothing.")
            .text("name", "The name.")
            .key("actor_id", "language", "rank")
            .by(Scope.WHOLE);

    public static final Table ACTOR_DAILY = Table.named("actor_daily", "One row is an actor on a day.")
            .day("day", "Day, UTC.")
            .text("actor_id", "The actor.")
            .count("articles", "Articles of the day that mention the actor.")
            .count("stories", "Stories of the day that do, in any of their articles.")
            .count("mentions", "Mentions in the articles of the day.")
            .count("sources", "Sources of those articles; does not add over days.")
            .key("day", "actor_id")
            .clusteredBy("day")
            .byDay("day");

    public static final Table PAIR_DAILY = Table.named("pair_daily", "One row is a pair of actors on a day.")
            .day("day", "Day, UTC.")
            .text("actor_a", "The actor whose id sorts first.")
            .text("actor_b", "The other.")
            .count("articles", "Articles of the day that mention both.")
            .count("stories", "Stories of the day that mention both, in any of their articles.")
            .count("sentences", "Sentences of the day's articles that mention both.")
            .count("sources", "Sources of those articles; does not add over days.")
            .key("day", "actor_a", "actor_b")
            .clusteredBy("day")
            .byDay("day");

    public static final Table ACTOR_COVERAGE_DAILY = Table.named(
                    "actor_coverage_daily",
                    "One row is a day with any actor in the news: the totals that expected counts of pairs refer to.")
            .day("day", "Day, UTC.")
            .count("articles", "Articles of the day that mention at least one actor.")
            .count("stories", "Stories of the day that do.")
            .key("day")
            .byDay("day");

    public static final Table COOCCURRENCE = Table.named("cooccurrence", "One row is a pair of actors in a period.")
            .text("grain", "day, week, month or all.")
            .day("period", "First day of the period.")
            .text("actor_a", "The actor whose id sorts first.")
            .text("actor_b", "The other.")
            .count("articles", "Articles that mention both.")
            .count("stories", "Stories that mention both, in any of their articles; the statistics rest on them.")
            .count("sentences", "Sentences that mention both.")
            .number("expected", "Stories expected if the two were independent.")
            .number("npmi", "Normalised pointwise mutual information, -1 to 1.")
            .number("g2", "Log-likelihood ratio of the 2x2 table, negative if rarer together than expected.")
            .number("q_value", "False discovery rate at which the tie is significant (Benjamini-Hochberg).")
            .number("log_dice", "Rychly's logDice, at most 14.")
            .flag("backbone", "Whether the tie belongs to the period's network; see the README for the rule.")
            .key("grain", "period", "actor_a", "actor_b")
            .clusteredBy("grain", "period")
            .by(Scope.PERIODS);

    public static final Table ACTOR_NETWORK = Table.named(
                    "actor_network", "One row is an actor's place in the network of a period's backbone ties.")
            .text("grain", "day, week, month or all.")
            .day("period", "First day of the period.")
            .text("actor_id", "The actor.")
            .count("degree", "Ties of the actor.")
            .number("strength", "Sum of the stories over the ties.")
            .number("pagerank", "PageRank, damping 0.85, ties weighted by stories; sums to 1 over the period.")
            .number("betweenness", "Share of shortest paths between others that lead through the actor, 0 to 1.")
            .text("community_id", "Id of the community: of the period and its leading member.")
            .text("community_label", "The ids of the three members of highest strength.")
            .key("grain", "period", "actor_id")
            .clusteredBy("grain", "period")
            .by(Scope.PERIODS);

    private ActorTables() {}
}
