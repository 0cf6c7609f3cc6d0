package org.marsad.ingest;

import java.util.Locale;

/** The reasons, in the words of the column {@code rejects.reason}, why a row does not become an article. */
public enum RejectReason {
    /** Neither the title nor the body holds a letter or a digit once it is clean. */
    EMPTY_TEXT,
    /** No column, line, URL or path says when the article appeared. */
    NO_DATE,
    /** The archive gives a date that cannot be read, and nothing else dates the article. */
    UNREADABLE_DATE,
    /** Every date found lies before print or after the last day allowed. */
    IMPOSSIBLE_DATE,
    /** Too much of the text was lost in decoding to trust the rest. */
    UNDECODABLE_TEXT,
    /** The page is a server's answer instead of an article: an error, a check for robots, a login. */
    ERROR_PAGE,
    /** The article stands in the lake already, from another row with the same text. */
    DUPLICATE,
    /** A later version of the article, under the same address, has taken its place. */
    REPLACED,
    /** The file cannot be read as Parquet, or has neither a text nor a title; this row stands for all of it. */
    UNREADABLE_FILE;

    /** The value of the column. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
