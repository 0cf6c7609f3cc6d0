package org.marsad.ingest;

import java.time.LocalDate;
import java.util.Map;
import org.marsad.InvalidInput;

/**
 * What a user may set about the ingestion of an archive.
 *
 * @param archive path of the archive
 * @param from first day to ingest; null for no limit
 * @param to last day to ingest; null for no limit
 * @param columns SQL expressions for fields of an article, by field
 * @param acceptRejects whether an archive is read though much of it is rejected, or columns seem to be mistaken
 */
public record IngestSettings(
        String archive, LocalDate from, LocalDate to, Map<String, String> columns, boolean acceptRejects) {

    public IngestSettings {
        columns = Map.copyOf(columns);
        if (from != null && to != null && to.isBefore(from)) {
            throw new InvalidInput("--from " + from + " lies after --to " + to + ". Exchange them.");
        }
    }

    /** Settings by which an archive is refused that seems to be mistaken. */
    public IngestSettings(String archive, LocalDate from, LocalDate to, Map<String, String> columns) {
        this(archive, from, to, columns, false);
    }

    /** Whether only a part of the days is asked for. */
    public boolean limited() {
        return from != null || to != null;
    }

    /** A SQL predicate on {@code published_date}: true on the days asked for. */
    public String whereAsked() {
        String after = from == null ? "true" : "published_date >= DATE'" + from + "'";
        String before = to == null ? "true" : "published_date <= DATE'" + to + "'";
        return "(" + after + " AND " + before + ")";
    }
}
