package org.marsad.lake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.marsad.calendar.Days;

/**
 * A live data file of a table.
 *
 * @param add the protocol's {@code add} action, as JSON
 */
record DataFile(JsonNode add) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** How the days of a file relate to some days. */
    enum Overlap {
        NONE,
        SOME,
        ALL
    }

    long bytes() {
        return add.path("size").asLong();
    }

    /** Where the file is; the protocol gives a URI, relative to the table or absolute. */
    Path location(Path table) {
        URI uri = URI.create(add.path("path").asText());
        return uri.isAbsolute() ? new Path(uri) : new Path(table, uri.getPath());
    }

    /** Whether all rows, some, or none are of those days; {@link Overlap#SOME} where the statistics don't say. */
    Overlap overlap(String dayColumn, Days days) {
        if (days.isAll()) {
            return Overlap.ALL;
        }
        JsonNode statistics = statistics();
        Optional<LocalDate> first = day(statistics.path("minValues").path(dayColumn));
        Optional<LocalDate> last = day(statistics.path("maxValues").path(dayColumn));
        boolean complete = statistics.path("nullCount").path(dayColumn).asLong(1) == 0;
        if (first.isEmpty() || last.isEmpty() || !complete) {
            return Overlap.SOME;
        }
        return days.containsAll(first.get(), last.get())
                ? Overlap.ALL
                : days.containsAny(first.get(), last.get()) ? Overlap.SOME : Overlap.NONE;
    }

    private JsonNode statistics() {
        try {
            return JSON.readTree(add.path("stats").asText("{}"));
        } catch (IOException e) {
            throw new UncheckedIOException("Statistics of " + add.path("path").asText() + " can't be read", e);
        }
    }

    private static Optional<LocalDate> day(JsonNode value) {
        try {
            return value.isTextual() ? Optional.of(LocalDate.parse(value.asText())) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
