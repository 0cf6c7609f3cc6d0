package org.marsad.catalogue;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A phrase for whoever holds an office.
 *
 * @param of the states or organisations where the office is called so; empty for every state without titles of its own
 *     for the office
 * @param alone whether the phrase says of whom by itself ({@code خادم الحرمين الشريفين}); else the state or organisation
 *     stands beside it
 */
public record OfficeTitle(Office office, List<String> of, String text, Language language, boolean alone)
        implements Serializable {

    public OfficeTitle {
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(language, "language");
        of = List.copyOf(of);
    }
}
