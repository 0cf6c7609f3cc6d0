package org.marsad.focus;

import java.util.Locale;

/** What in a text leads to a state, the most direct first. */
public enum Evidence {
    /** The state itself: its name, demonym, acronym or capital. */
    NAMED,
    /** A place, person, organisation, group or medium of the state. */
    MEMBER,
    /** A security or a firm of the state: the code of its exchange, a legal form of its companies. */
    MARKET,
    /** Its currency. */
    MONEY,
    /** An international body that sits there. */
    SEAT;

    /** The name in lower case, as tables hold it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
