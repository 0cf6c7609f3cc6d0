package org.marsad.bench.world;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A row of the archive, and the truth about it.
 *
 * @param id the archive's id of it
 * @param text the page: body and furniture
 * @param date what the archive says of the date; null if nothing
 * @param fileDay the day, counted from 0, of the file that holds it; negative for the file of pages without a date
 * @param kind what sort of row it is
 * @param reason why it can't become an article; null if it can
 * @param moment when it appeared, UTC
 * @param dateOrigin where the date can be found: column, text or path
 * @param listed whether it lists fifty actors
 * @param shared the part of its distinct word 3-grams that stand in the lead too; 1 for the lead
 * @param title as Marsad should read it
 * @param body as Marsad should read it
 */
public record Printed(
        String id,
        String url,
        String source,
        String author,
        String text,
        String date,
        String tags,
        int fileDay,
        long article,
        long story,
        int topic,
        Tongue tongue,
        Kind kind,
        String reason,
        LocalDateTime moment,
        String dateOrigin,
        boolean listed,
        double shared,
        Marked title,
        Marked body,
        List<Piece> furniture) {

    /** What sort of row it is. */
    public enum Kind {
        LEAD,
        VERBATIM,
        SHORTENED,
        EDITED,
        /** A copy of the story that everybody prints. */
        COPIED,
        CORRECTED,
        UNUSABLE
    }

    /** A piece of page boilerplate. */
    public record Piece(String kind, String text) {}

    /** The day of publication. */
    public LocalDate day() {
        return moment.toLocalDate();
    }
}
