package org.marsad.dedup;

/** How long a story runs: articles that reprint it later than that begin a story of their own. */
public final class StoryWindow {

    /** Days after that of the first article on which an article can still belong to its story. */
    public static final int DAYS = 3;

    /**
     * Days before an article that tell which of its word sequences are news, and which are a form that recurs: the story
     * of an article depends on the articles of so many days before it, and on no later one.
     */
    public static final int MEMORY_DAYS = 14;

    /**
     * Days after that of an article on which it can still count for what another article is linked to: the other may be
     * linked by way of a third one, which is at most {@link #DAYS} older.
     */
    public static final int REACH_DAYS = MEMORY_DAYS + DAYS;

    private StoryWindow() {}
}
