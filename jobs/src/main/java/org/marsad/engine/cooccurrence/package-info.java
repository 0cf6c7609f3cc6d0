/**
 * The co-occurrence engine: things that occur in articles are counted, alone and in pairs, by day; the counts of a
 * period give the statistics of association.
 *
 * <p>Actors with actors and actors with topics go through it. Counts come as articles, on the day of the article, and
 * as stories, on the day on which the story began, each story once; both add up over days.
 */
package org.marsad.engine.cooccurrence;
