package org.marsad.matcher;

import java.util.Locale;

/** The part of an article into which offsets point. */
public enum Part {
    TITLE,
    BODY;

    /** The name in lower case, as tables hold it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
