package org.marsad.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.marsad.calendar.Days;
import org.marsad.lake.Written;

/**
 * What a stage did.
 *
 * @param rowsIn rows read from the archive; empty for stages that read tables
 * @param rowsRejected rows rejected; empty for stages that read tables
 * @param read versions of the tables read, by name
 * @param written commits made, by table
 * @param days days recomputed
 * @param remarks what the user should know, in words
 */
public record StageSummary(
        OptionalLong rowsIn,
        OptionalLong rowsRejected,
        Map<String, Long> read,
        Map<String, Written> written,
        Days days,
        java.util.List<String> remarks) {

    public StageSummary {
        read = Map.copyOf(read);
        written = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(written));
        remarks = java.util.List.copyOf(remarks);
    }

    /** Whether nothing had to be done. */
    public boolean upToDate() {
        return written.isEmpty();
    }

    /** Rows written, over all tables. */
    public long rowsOut() {
        return written.values().stream().mapToLong(Written::rows).sum();
    }
}
