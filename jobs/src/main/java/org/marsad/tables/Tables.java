package org.marsad.tables;

import java.util.List;
import java.util.Optional;

/** All tables of the lake, in the order in which a run writes them. */
public final class Tables {

    public static final List<Table> ALL = List.of(
            ArticleTables.ARTICLES,
            ArticleTables.REJECTS,
            ArticleTables.COVERAGE_DAILY,
            ArticleTables.ARCHIVE_ROWS,
            ArticleTables.ARCHIVE_FILES,
            ArticleTables.RECURRING_BLOCKS,
            ActorTables.MENTIONS,
            ActorTables.ARTICLE_STATES,
            ActorTables.ACTORS,
            ActorTables.ACTOR_NAMES,
            ActorTables.ACTOR_DAILY,
            ActorTables.PAIR_DAILY,
            ActorTables.ACTOR_COVERAGE_DAILY,
            ActorTables.COOCCURRENCE,
            TopicTables.TERMS,
            TopicTables.TERM_DAILY,
            TopicTables.TOPICS,
            TopicTables.TOPIC_TERMS,
            TopicTables.TOPIC_HEADLINES,
            TopicTables.ARTICLE_TOPICS,
            TopicTables.TOPIC_DAILY,
            TopicTables.ACTOR_TOPIC_DAILY,
            TopicTables.ACTOR_TOPICS,
            TrendTables.ACTOR_TRENDS,
            TrendTables.PAIR_TRENDS,
            TrendTables.TOPIC_TRENDS,
            TrendTables.TERM_TRENDS,
            ActorTables.ACTOR_NETWORK,
            LedgerTables.RUNS);

    private Tables() {}

    /** The table of that name. */
    public static Optional<Table> named(String name) {
        return ALL.stream().filter(table -> table.name().equals(name)).findFirst();
    }
}
