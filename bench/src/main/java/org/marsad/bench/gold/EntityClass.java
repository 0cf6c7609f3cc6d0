package org.marsad.bench.gold;

import java.util.Arrays;
import java.util.Optional;
import org.marsad.catalogue.ActorKind;

/** The classes of names in gold files that actors fall into. */
public enum EntityClass {
    PERS,
    LOC,
    ORG;

    /** The class of an actor: states and places are locations; media and groups are organisations. */
    public static EntityClass of(ActorKind kind) {
        return switch (kind) {
            case PERSON -> PERS;
            case STATE, PLACE -> LOC;
            case ORGANISATION, GROUP, MEDIA -> ORG;
        };
    }

    /** The class that a tag such as {@code B-PERS} or {@code I-PER} names; empty for others, such as MISC. */
    static Optional<EntityClass> named(String label) {
        return label.equals("PER")
                ? Optional.of(PERS)
                : Arrays.stream(values())
                        .filter(entity -> entity.name().equals(label))
                        .findFirst();
    }
}
