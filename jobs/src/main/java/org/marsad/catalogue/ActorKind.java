package org.marsad.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What sort of actor it is. */
public enum ActorKind {
    PERSON,
    ORGANISATION,
    STATE,
    PLACE,
    GROUP,
    MEDIA;

    /** What to do about a kind that there is not. */
    static final String REMEDY =
            "Write one of " + Arrays.stream(values()).map(ActorKind::label).collect(Collectors.joining(", ")) + ".";

    /** The name in lower case, as tables hold it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that label, in any letter case. */
    public static Optional<ActorKind> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equalsIgnoreCase(label))
                .findFirst();
    }
}
