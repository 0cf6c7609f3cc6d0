package org.marsad.boilerplate;

/** Cuts one sort of furniture from a page. */
@FunctionalInterface
interface BoilerplateRule {

    void cut(Page page, Known known);

    /** What the archive itself says of the article: empty where it says nothing. */
    record Known(String title, String author) {}
}
