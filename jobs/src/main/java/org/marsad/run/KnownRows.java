package org.marsad.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.marsad.archive.Archive;
import org.marsad.archive.ArchiveFile;
import org.marsad.archive.ArchiveFiles;
import org.marsad.cache.WorkingSet;
import org.marsad.ingest.Increment;
import org.marsad.ingest.ParsedRows;

/** Rows of files that were read by earlier runs, read once more where an increment needs what they say. */
final class KnownRows {

    private static final StructType RAW = new StructType()
            .add("archive_file", DataTypes.StringType)
            .add("row_hash", DataTypes.StringType)
            .add("raw", DataTypes.StringType);
    private static final List<String> ROW = List.of("archive_file", "row_hash");

    private final RunContext context;
    private final Map<String, KnownFile> files;
    private final WorkingSet workingSet;
    private List<Row> turned = List.of();

    KnownRows(RunContext context, Map<String, KnownFile> files, WorkingSet workingSet) {
        this.workingSet = workingSet;
        this.context = context;
        this.files = files;
    }

    /**
     * Has the increment decide without rows whose files are not as they were, or there no more; names those files.
     *
     * @param dataset makes a dataset of paths
     */
    List<String> leaveOutLost(Increment increment, Function<List<String>, Dataset<Row>> dataset) {
        TreeSet<String> lost = new TreeSet<>();
        // Without some rows, others stand for the article: their files may be lost too, and each round finds one more.
        for (List<String> more = lost(increment); !more.isEmpty(); more = lost(increment)) {
            lost.addAll(more);
            increment.leaveOut(dataset.apply(more));
        }
        return List.copyOf(lost);
    }

    private List<String> lost(Increment increment) {
        turned = increment.turned().collectAsList();
        return paths(true).stream().filter(path -> !isAsItWas(path)).toList();
    }

    private boolean isAsItWas(String path) {
        KnownFile known = files.get(path);
        Optional<ArchiveFile> now = known == null ? Optional.empty() : ArchiveFiles.find(context.spark(), path);
        return now.isPresent() && now.get().equals(known.file());
    }

    /** The rows that become articles; null if there are none. */
    Dataset<Row> promoted(Increment increment) {
        Dataset<Row> wanted = increment.promoted();
        Optional<Dataset<Row>> rows = read(paths(true), Archive::articles);
        if (rows.isEmpty()) {
            return null;
        }
        return workingSet.keep(
                ParsedRows.of(rows.get().join(wanted, columns(), "left_semi")), StorageLevel.MEMORY_AND_DISK());
    }

    /**
     * The rejected rows as JSON, as far as the lake has not got them: {@code archive_file, row_hash, raw}.
     *
     * @param archive the files that this run reads
     */
    Dataset<Row> raw(Archive archive, Increment increment, Rejected rejected) {
        Dataset<Row> none = context.spark().createDataFrame(List.of(), RAW);
        Dataset<Row> fresh = rejected.fresh() == 0
                ? none
                : archive.raw(rejected.rows().where("fresh").select("archive_file", "row_hash"))
                        .orElse(none);
        Dataset<Row> demoted = increment.demoted();
        List<String> paths = paths(false).stream().filter(this::isAsItWas).toList();
        return read(paths, opened -> opened.raw(WorkingSet.broadcastIfSmall(demoted)))
                .map(fresh::unionByName)
                .orElse(fresh);
    }

    /** The files of rows that become articles, or that are articles no more. */
    private List<String> paths(boolean kept) {
        return turned.stream()
                .filter(row -> row.getBoolean(1) == kept)
                .map(row -> row.getString(0))
                .sorted()
                .toList();
    }

    /** Reads files as they were read before, with the columns that were given then. */
    private Optional<Dataset<Row>> read(List<String> paths, Function<Archive, Optional<Dataset<Row>>> reading) {
        Map<Map<String, String>, List<String>> byColumns = new java.util.LinkedHashMap<>();
        for (String path : paths) {
            byColumns
                    .computeIfAbsent(new TreeMap<>(files.get(path).columns()), key -> new ArrayList<>())
                    .add(path);
        }
        return byColumns.entrySet().stream()
                .map(group -> reading.apply(Archive.open(context.spark(), group.getValue(), group.getKey())))
                .flatMap(Optional::stream)
                .reduce(Dataset::unionByName);
    }

    private static scala.collection.immutable.Seq<String> columns() {
        return scala.jdk.javaapi.CollectionConverters.asScala(ROW).toSeq();
    }
}
