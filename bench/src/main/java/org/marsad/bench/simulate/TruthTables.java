package org.marsad.bench.simulate;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.List;
import org.marsad.tables.Scope;
import org.marsad.tables.Table;

/** The truth about a simulated archive. */
public final class TruthTables {

    public static final Table ARTICLES = Table.named("articles", "One row is an article that Marsad should find.")
            .text("url", "Its address.")
            .count("story", "Number of its story.")
            .day("story_date", "Day of the first article of its story.")
            .day("published_date", "Day of the article.")
            .text("date_origin", "Where its date can be found: column, text or path.")
            .text("source", "Who printed it.")
            .text("language", "ISO 639-1 code of its language.")
            .whole("topic", "Number of its topic.")
            .text("kind", "lead, verbatim, shortened, edited, copied or corrected.")
            .number("shared", "Part of its distinct word 3-grams that stand in the lead too.")
            .flag("listed", "Whether it lists fifty actors.")
            .whole("words", "Words of title and body.")
            .whole("bytes", "UTF-8 bytes of title and body.")
            .column("lines", createArrayType(LongType), "Hashes of the lines of the body.")
            .column("furniture_lines", createArrayType(LongType), "Hashes of the lines that are page boilerplate.")
            .key("url")
            .by(Scope.WHOLE);

    public static final Table MENTIONS = Table.named("mentions", "One row is a mention of an actor in an article.")
            .text("url", "Address of the article.")
            .text("part", "title or body.")
            .whole("start", "First character, from 0 in UTF-16 units, after any particle.")
            .whole("end", "Character after the last.")
            .text("actor_id", "The actor.")
            .text("surface", "What is written.")
            .flag("attribution", "Whether it is cited as a source of news.")
            .key("url", "part", "start")
            .by(Scope.WHOLE);

    public static final Table FURNITURE = Table.named("furniture", "One row is a piece of page boilerplate.")
            .text("url", "Address of the article.")
            .text("kind", "date_line, credit, tags, share, copyright, related or recurring.")
            .text("text", "The piece.")
            .key("url", "kind")
            .by(Scope.WHOLE);

    public static final Table REJECTS = Table.named("rejects", "One row is a row that cannot become an article.")
            .text("url", "Address in the row; a duplicate has that of the article.")
            .text("reason", "Why, in Marsad's words.")
            .key("url", "reason")
            .by(Scope.WHOLE);

    public static final Table PAIRS = Table.named("pairs", "One row is a pair of actors on a day.")
            .day("day", "Day of the articles, and of the stories' first articles.")
            .text("actor_a", "The actor whose id sorts first.")
            .text("actor_b", "The other.")
            .count("articles", "Articles of the day that name both.")
            .count("stories", "Stories begun on the day of which one article names both.")
            .key("day", "actor_a", "actor_b")
            .by(Scope.WHOLE);

    public static final Table TIES = Table.named("ties", "One row is a pair of actors who appear together.")
            .text("actor_a", "The actor whose id sorts first.")
            .text("actor_b", "The other.")
            .text("kind", "Why: pair, topic, namesakes, listed; or chance.")
            .count("stories", "Stories that name both in one article.")
            .key("actor_a", "actor_b")
            .by(Scope.WHOLE);

    public static final Table BURSTS = Table.named("bursts", "One row is a topic or actor on a day of its burst.")
            .text("kind", "topic or actor.")
            .text("id", "Number of the topic, or id of the actor.")
            .day("day", "The day.")
            .whole("burst", "Number of the burst, in order of time.")
            .number("times", "The probability of being in a story by that of other days.")
            .number("stories", "Stories expected on the day.")
            .key("kind", "id", "day")
            .by(Scope.WHOLE);

    /** All of them. */
    public static final List<Table> ALL = List.of(ARTICLES, MENTIONS, FURNITURE, REJECTS, PAIRS, TIES, BURSTS);

    private TruthTables() {}
}
