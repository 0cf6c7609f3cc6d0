package org.marsad.bench.speed;

import java.nio.file.Path;

/**
 * A work on something given.
 *
 * @param name what the figures call it
 * @param archive the archive that it reads, or null
 * @param lake the lake that it works on a copy of, or null for a new one
 * @param files the file with the names of the files that it reads, or null
 */
public record Trial(String name, Work work, String archive, Path lake, Path files) {

    /** A work that reads an archive. */
    public static Trial onArchive(Work work, String archive) {
        return new Trial(work.title(), work, archive, null, null);
    }

    /** A work on a copy of a lake. */
    public static Trial onLake(Work work, Path lake) {
        return new Trial(work.title(), work, null, lake, null);
    }

    /** A work on files that a list names. */
    public static Trial onFiles(Work work, Path files) {
        return new Trial(work.title(), work, null, null, files);
    }

    Trial named(String other) {
        return new Trial(other, work, archive, lake, files);
    }
}
