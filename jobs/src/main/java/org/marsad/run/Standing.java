package org.marsad.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.marsad.InvalidInput;
import org.marsad.calendar.Days;
import org.marsad.ingest.Before;
import org.marsad.lake.CommitMetadata;
import org.marsad.lake.Lake;
import org.marsad.tables.ArticleTables;
import org.marsad.tables.Table;

/**
 * What the lake held when the last ingestion was complete.
 *
 * <p>The table {@code archive_files} is written last, and its note names the versions of the other tables. Whatever was
 * written to them after that, by a run that was killed, is passed over and replaced.
 *
 * @param files what is known of each file, by path
 * @param fingerprint the settings and code of that ingestion; empty if there was none
 * @param versions of the tables that are written together; empty if there was none
 * @param disturbed the days on which some table has changed since
 * @param rejectsDisturbed whether {@code rejects} has
 * @param encoded the paths that an earlier version wrote in two spellings
 */
record Standing(
        Lake lake,
        Map<String, KnownFile> files,
        String fingerprint,
        Map<String, Long> versions,
        Days disturbed,
        boolean rejectsDisturbed,
        EncodedPaths encoded) {

    /** The tables that are written together, in the order in which they are. */
    static final List<Table> TABLES = List.of(
            ArticleTables.RECURRING_BLOCKS,
            ArticleTables.ARCHIVE_ROWS,
            ArticleTables.REJECTS,
            ArticleTables.COVERAGE_DAILY,
            ArticleTables.ARTICLES);

    static Standing of(Lake lake) {
        Optional<CommitMetadata> note = lake.lastNote(ArticleTables.ARCHIVE_FILES);
        if (note.isEmpty()) {
            if (lake.version(ArticleTables.ARTICLES).isPresent()
                    && lake.version(ArticleTables.ARCHIVE_ROWS).isEmpty()) {
                throw new InvalidInput(
                        "--lake " + lake.path() + " was filled by an earlier version of Marsad, which kept no account"
                                + " of the files that it had read. Name a new lake, and ingest the"
                                + " archives into it.");
            }
            return new Standing(lake, Map.of(), "", Map.of(), Days.NONE, false, EncodedPaths.NONE);
        }
        Map<String, KnownFile> files = new TreeMap<>();
        for (Row row : lake.read(ArticleTables.ARCHIVE_FILES).collectAsList()) {
            KnownFile file = KnownFile.of(row);
            files.put(file.file().path(), file);
        }
        Map<String, Long> versions = new TreeMap<>();
        note.get().inputs().forEach((table, version) -> versions.put(table, Long.parseLong(version)));
        EncodedPaths encoded = EncodedPaths.of(files.keySet(), note.get().fingerprint());
        Days disturbed = encoded.isEmpty() ? Days.NONE : Days.ALL;
        boolean rejectsDisturbed = !encoded.isEmpty();
        for (Table table : TABLES) {
            OptionalLong now = lake.version(table);
            Long then = versions.get(table.name());
            Days changed = now.isPresent() && then != null ? lake.changedDays(table, then, now.getAsLong()) : Days.ALL;
            if (table.equals(ArticleTables.REJECTS)) {
                rejectsDisturbed |= !changed.isEmpty();
            }
            if (changed.isEmpty()) {
                // The same rows, perhaps compacted: files of the older version may have been vacuumed since.
                versions.put(table.name(), now.getAsLong());
            }
            if (!table.equals(ArticleTables.RECURRING_BLOCKS)) {
                disturbed = disturbed.union(changed);
            }
        }
        return new Standing(lake, files, note.get().fingerprint(), versions, disturbed, rejectsDisturbed, encoded);
    }

    /** The fingerprint of tables that are written from these, though nothing is read anew. */
    String fingerprintWithPlainPaths() {
        return encoded.isEmpty() ? fingerprint : EncodedPaths.marked(fingerprint);
    }

    /** Whether nothing was ever ingested to the end. */
    boolean isNew() {
        return versions.isEmpty();
    }

    /** The rows of that time; null if there was none. */
    Before before() {
        return isNew()
                ? null
                : new Before(
                        encoded.plain(read(ArticleTables.ARTICLES)),
                        encoded.plain(read(ArticleTables.ARCHIVE_ROWS)),
                        encoded.plain(read(ArticleTables.REJECTS)));
    }

    /** What had been learned at that time about the boilerplate of sources; null if nothing. */
    Dataset<Row> recurringBlocks() {
        return versions.containsKey(ArticleTables.RECURRING_BLOCKS.name())
                ? read(ArticleTables.RECURRING_BLOCKS)
                : null;
    }

    private Dataset<Row> read(Table table) {
        return lake.read(table, versions.get(table.name()));
    }
}
