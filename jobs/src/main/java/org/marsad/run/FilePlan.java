package org.marsad.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.marsad.archive.ArchiveFile;
import org.marsad.archive.ArchiveFiles;
import org.marsad.ingest.IngestSettings;

/**
 * Which files of an archive are read.
 *
 * @param read those that are new or have changed since they were read, or were read with other settings, by path
 * @param tried those that could not be read and are as they were: they are tried again
 * @param unchanged how many are as they were when they were read
 * @param withdrawn how many were withdrawn and are as they were
 * @param gone those that were read and are there no more
 */
record FilePlan(
        Map<String, ArchiveFile> read,
        Map<String, ArchiveFile> tried,
        int unchanged,
        int withdrawn,
        List<String> gone) {

    /**
     * Plans the reading of an archive.
     *
     * @param again whether every file is read, though nothing has changed
     */
    static FilePlan of(ArchiveFiles archive, Map<String, KnownFile> known, IngestSettings settings, boolean again) {
        Map<String, ArchiveFile> read = new TreeMap<>();
        Map<String, ArchiveFile> tried = new TreeMap<>();
        int unchanged = 0;
        int withdrawn = 0;
        for (ArchiveFile file : archive.files()) {
            KnownFile before = known.get(file.path());
            boolean same = before != null && before.file().equals(file);
            if (same && before.status() == KnownFile.Status.WITHDRAWN) {
                withdrawn++;
            } else if (same && before.status() == KnownFile.Status.UNREADABLE) {
                tried.put(file.path(), file);
            } else if (same && !again && before.readWith(file, settings)) {
                unchanged++;
            } else {
                read.put(file.path(), file);
            }
        }
        Set<String> there = Set.copyOf(archive.paths());
        List<String> gone = new ArrayList<>();
        known.forEach((path, file) -> {
            if (archive.holds(path) && file.status() == KnownFile.Status.READ && !there.contains(path)) {
                gone.add(path);
            }
        });
        return new FilePlan(read, tried, unchanged, withdrawn, gone);
    }
}
