package org.marsad.ingest;

/** What came of reading a row: an article, or the reason why there is none. */
public sealed interface Reading permits CleanArticle, Reject {}
