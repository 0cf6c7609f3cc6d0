package org.marsad.lake;

import java.util.Optional;

/**
 * A commit in a table's log.
 *
 * @param changesData whether rows changed; false for compaction and the like
 * @param rowsWritten rows that the commit wrote, 0 if it does not say
 * @param note the note of the run that made it; empty where another writer did
 */
record Commit(long version, boolean changesData, long rowsWritten, Optional<CommitMetadata> note) {}
