package org.marsad.catalogue;

/**
 * A list of actors that a catalogue is laid together from.
 *
 * @param order its place among the lists: what is listed later wins
 * @param curated whether somebody has looked at its spellings, so that one spelling of two actors is a fault; it is
 *     none in what a query answers
 */
record CatalogueList(int order, boolean curated) {

    /** The list of those that Marsad or a user has written, where there is no other. */
    static final CatalogueList ONLY = new CatalogueList(0, true);
}
