package org.marsad.ingest;

import java.io.Serializable;
import org.marsad.ingest.date.DateBounds;

/**
 * What a user may set about reading rows.
 *
 * @param bounds the days on which an article can have appeared
 * @param maximumCharacters the text beyond is not read, and the furniture says how much there was
 */
public record ReadingSettings(DateBounds bounds, int maximumCharacters) implements Serializable {

    public static final int DEFAULT_MAXIMUM_CHARACTERS = 1_000_000;

    public ReadingSettings {
        if (maximumCharacters < 1) {
            throw new IllegalArgumentException("The longest text must be at least 1 character, but is "
                    + maximumCharacters + "; leave it out for " + DEFAULT_MAXIMUM_CHARACTERS + ".");
        }
    }

    public ReadingSettings(DateBounds bounds) {
        this(bounds, DEFAULT_MAXIMUM_CHARACTERS);
    }
}
