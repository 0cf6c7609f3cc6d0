package org.marsad.report;

/**
 * How much the file holds, so that it stays below 10 MB whatever the lake.
 *
 * @param actors actors with a page of their own
 * @param bursting actors, pairs, topics or terms taken for their bursts, beside those taken for their size
 * @param pairs pairs with curve and sentences
 * @param topics topics
 * @param terms terms
 * @param ties ties of the network of all days
 * @param tiesOfPeriod ties of the network of a month or week
 * @param tiesOfActor closest ties of an actor, in all days
 * @param sources sources that are told apart; the others are folded into one
 * @param articles headlines of an actor or topic
 * @param sentences sentences of a pair
 * @param points points of the curves of one kind: with more days there are fewer curves
 */
record ReportLimits(
        int actors,
        int bursting,
        int pairs,
        int topics,
        int terms,
        int ties,
        int tiesOfPeriod,
        int tiesOfActor,
        int sources,
        int articles,
        int sentences,
        int points) {

    static final ReportLimits STANDARD = new ReportLimits(500, 100, 500, 200, 200, 1_000, 300, 12, 30, 6, 5, 150_000);

    /** The limit, or what the points allow for so many days. */
    int curves(int limit, Window window) {
        return Math.max(20, Math.min(limit, points / window.days()));
    }
}
