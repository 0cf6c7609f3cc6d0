package org.marsad.ingest.date;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The moment that dates an article, and where it was found. */
public record FoundDate(OffsetDateTime moment, DateOrigin origin) {

    public Instant publishedAt() {
        return moment.toInstant();
    }

    /** The UTC calendar day. */
    public LocalDate publishedDate() {
        return moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
    }
}
