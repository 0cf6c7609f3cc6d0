package org.marsad.tagger;

import org.marsad.catalogue.ActorKind;

/** What a name is a name of. */
public enum NameClass {
    PERSON,
    PLACE,
    ORGANISATION;

    /** The class of an actor's kind; states are places, groups and media organisations. */
    public static NameClass of(ActorKind kind) {
        return switch (kind) {
            case PERSON -> PERSON;
            case STATE, PLACE -> PLACE;
            case ORGANISATION, GROUP, MEDIA -> ORGANISATION;
        };
    }
}
