package org.marsad.catalogue;

/** How a spelling stands for its actor, the most direct use first. */
public enum SpellingUse {
    NAME,
    ALIAS,
    ACRONYM,
    /** An adjective or noun of belonging, listed in one form: {@code كوري شمالي}. */
    DEMONYM,
    /** A capital, palace or seat that may stand for the state. */
    METONYM,
    /** A surname or other short form that refers back to an actor named in full. */
    SHORT;

    /** Whether the spelling names its actor by itself. */
    public boolean standsAlone() {
        return this != SHORT;
    }

    /** Whether the spelling is one of the actor's names, and no word for something of the actor. */
    public boolean isName() {
        return this == NAME || this == ALIAS || this == ACRONYM;
    }
}
