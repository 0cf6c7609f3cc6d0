package org.marsad.boilerplate;

import java.util.Locale;

/** What a piece of a page is, if it is no part of the article: the values of {@code kind} in {@code articles.boilerplate}. */
public enum BoilerplateKind {
    /** When, and perhaps where, the article appeared. */
    DATE_LINE,
    /** Who reported the article first. */
    CREDIT,
    /** The subjects of the article, for search. */
    TAGS,
    /** Other articles: whoever stands only there was not in the news together with the actors of this one. */
    RELATED,
    COPYRIGHT,
    /** Invitations to share, print, follow or comment, and the buttons of a page. */
    SHARE,
    /** Who wrote the article, and where. */
    BYLINE,
    /** The writer's address, account or short message number. */
    CONTACT,
    /** A link to the article itself or to the rest of it. */
    LINK,
    /** A wire service's mark for the end of a report. */
    END_MARK,
    /** The title once more. */
    TITLE,
    /** The name of the paper behind the title. */
    SITE_NAME,
    /** How much of a text was cut off by whoever delivered it. */
    CUT_MARK,
    /** Questions about cookies, privacy, subscriptions, scripts and newsletters. */
    NOTICE,
    /** A paragraph that stands above already. */
    REPEATED,
    /** Lines at an edge of the page that recur in many pages of its source: learned, not known. */
    RECURRING,
    /** How much of a text beyond the longest allowed was not read. */
    OVERLONG;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
