package org.marsad.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.SparkSession;
import org.marsad.archive.Archive;
import org.marsad.archive.ArchiveFile;
import org.marsad.archive.ArchiveFiles;
import org.marsad.ingest.IngestSettings;

/**
 * An archive that can be ingested: it is there, and holds Parquet files.
 *
 * @param whole all its files opened, with every problem of theirs told; null where they are too many to open them all in
 *     each run
 */
record OpenArchive(ArchiveFiles files, Archive whole) {

    private static final int MAX_OPENED = 64;

    /** @throws org.marsad.InvalidInput with every problem */
    static OpenArchive of(SparkSession spark, IngestSettings settings) {
        ArchiveFiles files = ArchiveFiles.list(spark, settings.archive(), Archive.format(settings.columns()));
        boolean few = files.files().size() <= MAX_OPENED;
        return new OpenArchive(files, few ? Archive.open(spark, settings.archive(), settings.columns()) : null);
    }

    /** What is left to read. */
    record Work(Archive archive, Map<String, ArchiveFile> files) {}

    /**
     * The files of the plan that there is something to do about: those that are to be read, and of those that could not be
     * read before the ones that can be now.
     *
     * @throws org.marsad.InvalidInput if none of the archive's files was ever read, and none can be
     */
    Work work(SparkSession spark, FilePlan plan, IngestSettings settings, boolean wasRead) {
        Map<String, ArchiveFile> files = new TreeMap<>(plan.read());
        files.putAll(plan.tried());
        Archive archive = whole == null
                ? Archive.open(spark, List.copyOf(files.keySet()), settings.columns())
                : whole.only(files.keySet());
        if (!wasRead && !files.isEmpty()) {
            archive.requireReadable();
        }
        List<String> mendedPerhaps = new ArrayList<>(plan.tried().keySet());
        mendedPerhaps.removeAll(archive.unreadable().keySet());
        if (!mendedPerhaps.isEmpty()) {
            archive = archive.checked(mendedPerhaps);
        }
        Set<String> still = new TreeSet<>(plan.tried().keySet());
        still.retainAll(archive.unreadable().keySet());
        files.keySet().removeAll(still);
        return new Work(archive.only(files.keySet()), files);
    }
}
