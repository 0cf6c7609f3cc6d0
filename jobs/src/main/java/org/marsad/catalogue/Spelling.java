package org.marsad.catalogue;

import java.io.Serializable;
import java.util.Objects;

/** A spelling as the catalogue lists it. */
public record Spelling(String text, Language language, SpellingUse use) implements Serializable {

    public Spelling {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(use, "use");
    }
}
