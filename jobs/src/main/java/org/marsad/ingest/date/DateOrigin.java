package org.marsad.ingest.date;

import java.util.Locale;

/** Where an article's date was found; the first that gives a possible one counts. */
public enum DateOrigin {
    /** A date column of the archive. */
    COLUMN,
    /** A date line on the page. */
    TEXT,
    /** The article's address. */
    URL,
    /** The path of the file that holds the row. */
    PATH,
    /** The time of the crawl: the article appeared no later. */
    CRAWL;

    /** The value of the column {@code articles.date_origin}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
