package org.marsad.explain;

import java.util.Locale;

/** An actor that a name may mean, and in how many stories it is. */
public record NamedActor(String id, String kind, String nameEn, String nameAr, long stories, boolean exact) {

    /** Id, kind, names and stories on one line. */
    public String shown() {
        return String.format(
                Locale.ROOT,
                "%s (%s, %s, %,d stories)",
                id,
                kind,
                nameEn == null ? nameAr : nameAr == null ? nameEn : nameEn + ", " + nameAr,
                stories);
    }
}
