package org.marsad.run;

import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.marsad.lake.Lake;
import org.marsad.step.Step;
import org.marsad.tables.LedgerTables;
import org.marsad.tables.Table;

/**
 * The version of each input up to which each step has read, kept in the note of the ledger's commits.
 *
 * <p>A step that finds nothing to change makes no commit that could say so. Without this, what it has read would lie ever
 * further back, until Delta has removed those log entries and every day counts as changed.
 */
final class Readings {

    private static final String SEPARATOR = "/";

    private final Map<String, String> entries;

    private Readings(Map<String, String> entries) {
        this.entries = new TreeMap<>(entries);
    }

    /** As the ledger's last commit has them. */
    static Readings of(Lake lake) {
        return new Readings(
                lake.lastNote(LedgerTables.RUNS).map(note -> note.inputs()).orElse(Map.of()));
    }

    /** The tables that the step writes are up to date with these versions of those that it reads. */
    synchronized void add(Step step, Map<String, Long> versions) {
        versions.forEach((table, version) -> entries.put(key(step, table), entry(step, version)));
    }

    /** The version of the input that the step has read as it is defined now; empty if none is known. */
    synchronized OptionalLong version(Step step, Table input) {
        String entry = entries.getOrDefault(key(step, input.name()), "");
        String suffix = SEPARATOR + step.fingerprint();
        return entry.endsWith(suffix)
                ? OptionalLong.of(Long.parseLong(entry.substring(0, entry.length() - suffix.length())))
                : OptionalLong.empty();
    }

    /** What the note of the ledger's next commit says. */
    synchronized Map<String, String> entries() {
        return Map.copyOf(entries);
    }

    private static String key(Step step, String table) {
        return step.name() + SEPARATOR + table;
    }

    private static String entry(Step step, long version) {
        return version + SEPARATOR + step.fingerprint();
    }
}
