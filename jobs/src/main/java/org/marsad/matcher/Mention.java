package org.marsad.matcher;

/**
 * A mention of an actor in an article.
 *
 * @param start where it starts in the stored part, after any particle
 * @param end where it ends there, exclusive
 * @param surface what is written between
 * @param paragraph counted from 0 within the article; the title is 0, the body begins with 1
 * @param sentence counted likewise
 * @param confidence from 0 to 1: that of the method, less {@link #FOLDED_PENALTY} where letters differ from the
 *     catalogue's, less {@link #EVIDENCE_PENALTY} for a word with another meaning, or of another actor too, that the
 *     article supports, less {@link #GUESS_PENALTY} where it does not tell two actors apart
 * @param attribution whether the actor is cited as a source of news and does not act
 */
public record Mention(
        Part part,
        int start,
        int end,
        String actorId,
        String surface,
        int paragraph,
        int sentence,
        Method method,
        double confidence,
        boolean attribution) {

    /** Taken off where alef, hamza, ya or ta marbuta are written otherwise than in the catalogue. */
    public static final double FOLDED_PENALTY = 0.03;
    /** Taken off for a word that is also something else, where the article names the actor elsewhere. */
    public static final double EVIDENCE_PENALTY = 0.10;
    /** Taken off for a name of two actors, where nothing in the article tells them apart. */
    public static final double GUESS_PENALTY = 0.40;
}
