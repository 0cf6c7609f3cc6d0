package org.marsad.matcher;

/** How sure it is which of the actors that share a spelling a hit names, and what that takes off the confidence. */
enum Settled {
    /** No other actor has the spelling, or the words right around it tell. */
    SURE(0),
    /** What else the article names, or its subject, tells. */
    SUPPORTED(Mention.EVIDENCE_PENALTY),
    /** Nothing tells: the actor whom the spelling names most often. */
    GUESSED(Mention.GUESS_PENALTY);

    private final double penalty;

    Settled(double penalty) {
        this.penalty = penalty;
    }

    double penalty() {
        return penalty;
    }
}
