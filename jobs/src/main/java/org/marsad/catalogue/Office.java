package org.marsad.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** An office of a state, or the headship of an organisation or a place. */
public enum Office {
    HEAD_OF_STATE,
    HEAD_OF_GOVERNMENT,
    FOREIGN_MINISTER,
    DEFENCE_MINISTER,
    CROWN_PRINCE,
    SUPREME_LEADER,
    /** One who rules without another of these offices. */
    DE_FACTO_LEADER,
    /** The head of an organisation; the governor of a region, the ruler of an emirate. */
    HEAD;

    /** The name in lower case, as files hold it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Office> labelled(String label) {
        return Arrays.stream(values())
                .filter(office -> office.label().equals(label))
                .findFirst();
    }
}
