package org.marsad.matcher;

import java.util.Locale;
import org.marsad.catalogue.SpellingUse;

/** How a mention was recognised, and how sure that makes us before the context is looked at. */
public enum Method {
    /** The label of the actor. */
    NAME(0.98),
    /** Another name of the actor. */
    ALIAS(0.95),
    /** Initials or a word made of them. */
    ACRONYM(0.92),
    /** An adjective or noun of belonging to a state. */
    DEMONYM(0.90),
    /** A short form of an actor that the article names in full. */
    SURNAME(0.85),
    /** A capital, palace or seat that may stand for the state. */
    METONYM(0.80),
    /** An office whose holder on that day the catalogue lists. */
    ROLE(0.84);

    private final double confidence;

    Method(double confidence) {
        this.confidence = confidence;
    }

    /** The confidence of a mention in the spelling of the catalogue. */
    public double confidence() {
        return confidence;
    }

    /** The name in lower case, as tables hold it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The method of a label. */
    static Method labelled(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    static Method of(SpellingUse use) {
        return switch (use) {
            case NAME -> NAME;
            case ALIAS -> ALIAS;
            case ACRONYM -> ACRONYM;
            case DEMONYM -> DEMONYM;
            case METONYM -> METONYM;
            case SHORT -> SURNAME;
        };
    }

    /** Whether a mention of this method names its actor in full. */
    boolean namesInFull() {
        return this == NAME || this == ALIAS || this == ACRONYM;
    }
}
