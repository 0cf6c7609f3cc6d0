package org.marsad.ingest.story;

/** How long a story runs: articles that reprint it later than that begin a story of their own. */
public final class StoryWindow {

    /** Days after that of the first article on which an article can still belong to its story. */
    public static final int DAYS = 3;

    private StoryWindow() {}
}
