package org.marsad.catalogue;

import java.util.Locale;

/** What sort of actor it is. */
public enum ActorKind {
    PERSON,
    ORGANISATION,
    STATE,
    PLACE,
    GROUP,
    MEDIA;

    /** The name in lower case, as tables hold it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
