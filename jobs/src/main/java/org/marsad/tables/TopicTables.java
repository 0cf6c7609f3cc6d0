package org.marsad.tables;

/** What the articles are about. */
public final class TopicTables {

    public static final Table TERMS = Table.named("terms", "One row is a term of the vocabulary: a word or a phrase.")
            .text("term_id", "Language and folded form, such as en:oil_price.")
            .text("term", "The form met most often.")
            .text("language", "ISO 639-1 code.")
            .whole("words", "Words in the term: 1, or 2 for a phrase.")
            .count("stories", "Stories that contained it when the vocabulary was made.")
            .number("idf", "Inverse document frequency, ln(stories of the language / stories with the term).")
            .count("fitted_stories", "Stories in the lake when the vocabulary was made.")
            .key("term_id")
            .by(Scope.WHOLE);

    public static final Table TERM_DAILY = Table.named("term_daily", "One row is a term on a day.")
            .day("day", "Day, UTC.")
            .text("term_id", "The term.")
            .count("articles", "Articles of the day that contain it.")
            .count("stories", "Stories of the day that do.")
            .key("day", "term_id")
            .clusteredBy("day")
            .byDay("day");

    public static final Table TOPICS = Table.named("topics", "One row is a topic.")
            .text("topic_id", "Stable id; kept from one fit to the next.")
            .text("label", "The three strongest terms.")
            .text("language", "ISO 639-1 code of its terms.")
            .text(
                    "model",
                    "The weights of its terms, from which the next fit begins: a JSON object by term_id. Read"
                            + " topic_terms.")
            .text("origin", "discovered or taxonomy.")
            .day("first_seen", "First day with a story on it when the topics were fitted.")
            .day("last_seen", "Last day with one then; topic_daily has the days since.")
            .text(
                    "predecessor_id",
                    "The topic of the fit before that most of its terms come from, if it has another id.")
            .count("fitted_stories", "Stories in the lake when the topics were fitted.")
            .number("resolution", "Resolution of the communities; the next fit begins with it.")
            .key("topic_id")
            .by(Scope.WHOLE);

    public static final Table TOPIC_TERMS = Table.named("topic_terms", "One row is a term of a topic.")
            .text("topic_id", "The topic.")
            .whole("rank", "1 for its strongest term, and so on.")
            .text("term_id", "The term.")
            .text("term", "Its words.")
            .number("weight", "Its strength in the topic by that of the strongest term, 0 to 1.")
            .key("topic_id", "term_id")
            .by(Scope.WHOLE);

    public static final Table TOPIC_HEADLINES = Table.named(
                    "topic_headlines", "One row is a headline of a story that fits a topic best.")
            .text("topic_id", "The topic.")
            .whole("rank", "1 for the story that fitted best when the topics were fitted, up to 5.")
            .text("headline", "Title of the story's first article.")
            .text("article_id", "That article.")
            .key("topic_id", "rank")
            .by(Scope.WHOLE);

    public static final Table ARTICLE_TOPICS = Table.named("article_topics", "One row is a topic of an article.")
            .text("article_id", "The article.")
            .text("topic_id", "The topic.")
            .day("published_date", "Day of the article.")
            .text("story_id", "Story of the article.")
            .day("story_date", "Day on which the story is counted.")
            .text("source", "Source of the article.")
            .number("weight", "Cosine of the article's terms and the topic's, 0 to 1.")
            .key("article_id", "topic_id")
            .clusteredBy("published_date")
            .byDay("published_date");

    public static final Table TOPIC_DAILY = Table.named("topic_daily", "One row is a topic on a day.")
            .day("day", "Day, UTC.")
            .text("topic_id", "The topic.")
            .count("articles", "Articles of the day on the topic.")
            .count("stories", "Stories of the day on it.")
            .count("sources", "Sources of those articles; does not add over days.")
            .key("day", "topic_id")
            .clusteredBy("day")
            .byDay("day");

    public static final Table ACTOR_TOPIC_DAILY = Table.named(
                    "actor_topic_daily", "One row is an actor on a topic on a day.")
            .day("day", "Day on which the stories began, UTC.")
            .text("actor_id", "The actor.")
            .text("topic_id", "The topic.")
            .count("stories", "Stories on the topic that mention the actor, in any of their articles.")
            .key("day", "actor_id", "topic_id")
            .clusteredBy("day")
            .byDay("day");

    public static final Table ACTOR_TOPICS = Table.named("actor_topics", "One row is an actor on a topic in a period.")
            .text("grain", "day, week, month or all.")
            .day("period", "First day of the period.")
            .text("actor_id", "The actor.")
            .text("topic_id", "The topic.")
            .count("stories", "Stories on the topic that mention the actor.")
            .number("expected", "Stories expected if the two were independent.")
            .number("npmi", "Normalised pointwise mutual information, -1 to 1.")
            .number("g2", "Log-likelihood ratio of the 2x2 table, negative if rarer together than expected.")
            .number("q_value", "False discovery rate at which the tie is significant (Benjamini-Hochberg).")
            .key("grain", "period", "actor_id", "topic_id")
            .clusteredBy("grain", "period")
            .by(Scope.PERIODS);

    private TopicTables() {}
}
