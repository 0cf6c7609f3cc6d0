package org.marsad.bench.speed;

import java.util.Locale;

/** What a process of the speed bench does; each is measured in a process of its own. */
public enum Work {
    /** Copies the archive from Parquet to Delta, by Spark. */
    COPY("copy to Delta"),
    /** Splits the archive's texts into words and counts each, by Spark. */
    WORDS("count words"),
    /** Runs every stage of Marsad, two steps at a time, as {@code marsad run} does. */
    RUN("marsad run"),
    /** Runs every stage of Marsad, one after the other. */
    STAGES("marsad, stage by stage"),
    /** Runs only the stage that reads the archive. */
    INGEST("marsad ingest"),
    /** Finds mentions and states, counts and measures pairs, from articles, by Marsad. */
    TIES("ties: Marsad"),
    /** The same by the plain program. */
    TIES_PLAIN("ties: plain program"),
    /** The same by two plain programs at once, each on a thread of its own: what a second core gives on this machine. */
    TIES_PLAIN_TWICE("ties: plain, two at once"),
    /** Finds mentions and states. */
    MENTIONS("mentions: Marsad"),
    /** Counts actors and pairs by day, from mentions, by Marsad. */
    PAIRS("pairs: Marsad"),
    /** Counts pairs by day, from mentions, by DuckDB. */
    PAIRS_DUCKDB("pairs: DuckDB");

    private final String title;

    Work(String title) {
        this.title = title;
    }

    /** What tables of figures call it. */
    public String title() {
        return title;
    }

    /** Whether it has to be given a lake with tables, rather than an archive. */
    public boolean readsLake() {
        return switch (this) {
            case TIES, TIES_PLAIN, TIES_PLAIN_TWICE, MENTIONS, PAIRS, PAIRS_DUCKDB -> true;
            case COPY, WORDS, RUN, STAGES, INGEST -> false;
        };
    }

    /** Whether Spark does it. */
    boolean isSpark() {
        return this != TIES_PLAIN && this != TIES_PLAIN_TWICE && this != PAIRS_DUCKDB;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
