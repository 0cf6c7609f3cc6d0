package org.marsad.mapping;

/** What a word in the name of a column says of it; {@code column-words.tsv} lists the words. */
enum Concept {
    DATE,
    PUBLISHED,
    /** In {@code publication} a paper, in {@code publication_date} a time. */
    PUBLICATION,
    CREATED,
    CRAWL,
    CHANGED,
    /** A time of something else, or a part of a date. */
    OTHERTIME,
    URL,
    IMAGE,
    TITLE,
    TEXT,
    /** The article itself: its text, where no other word says what of it. */
    ITEM,
    BODYKIND,
    HTML,
    SUMMARY,
    SOURCE,
    AUTHOR,
    TAGS,
    SUBJECT,
    CATEGORY,
    LANGUAGE,
    ID,
    NAME,
    /** A layer around a value, as in {@code tags[].term} and {@code title.rendered}. */
    TERM,
    MEASURE,
    /** A word of something beside the article. */
    FOREIGN,
    NEUTRAL,
    UNKNOWN
}
