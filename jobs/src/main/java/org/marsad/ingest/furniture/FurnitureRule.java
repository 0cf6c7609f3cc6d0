package org.marsad.ingest.furniture;

/** Cuts one sort of furniture from a page. */
@FunctionalInterface
interface FurnitureRule {

    void cut(Page page, Known known);

    /** What the archive itself says of the article: empty where it says nothing. */
    record Known(String title, String author) {}
}
