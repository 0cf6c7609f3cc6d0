package org.marsad.catalogue;

import java.io.Serializable;
import java.util.Objects;

/**
 * A spelling as the catalogue lists it.
 *
 * @param validity the days of publication on which it names the actor; on these it is no other's
 */
public record Spelling(String text, Language language, SpellingUse use, Validity validity) implements Serializable {

    public Spelling {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(use, "use");
        Objects.requireNonNull(validity, "validity");
    }

    /** A spelling of all days. */
    public Spelling(String text, Language language, SpellingUse use) {
        this(text, language, use, Validity.ALWAYS);
    }

    /** This spelling in another use. */
    Spelling as(SpellingUse other) {
        return new Spelling(text, language, other, validity);
    }

    /** This spelling on other days. */
    public Spelling on(Validity days) {
        return new Spelling(text, language, use, days);
    }
}
