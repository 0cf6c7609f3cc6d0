package org.marsad.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
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

    /** Of a stage that has not begun. */
    static final StageSummary NOTHING = new StageSummary(
            OptionalLong.empty(), OptionalLong.empty(), Map.of(), Map.of(), Days.NONE, java.util.List.of());

    /** What two tasks of a stage did. */
    StageSummary with(StageSummary other) {
        Map<String, Long> allRead = new LinkedHashMap<>(read);
        allRead.putAll(other.read);
        Map<String, Written> allWritten = new LinkedHashMap<>(written);
        allWritten.putAll(other.written);
        return new StageSummary(
                sum(rowsIn, other.rowsIn),
                sum(rowsRejected, other.rowsRejected),
                allRead,
                allWritten,
                days.union(other.days),
                Stream.concat(remarks.stream(), other.remarks.stream()).toList());
    }

    private static OptionalLong sum(OptionalLong one, OptionalLong other) {
        return LongStream.concat(one.stream(), other.stream()).reduce(Long::sum);
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
