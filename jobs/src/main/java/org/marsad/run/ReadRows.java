package org.marsad.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.marsad.archive.Archive;
import org.marsad.archive.DateOrders;
import org.marsad.cache.WorkingSet;
import org.marsad.ingest.DateOrderEvidence;
import org.marsad.ingest.ParsedRows;
import org.marsad.ingest.ReadCounts;

/**
 * The rows of an archive, read once and kept on disk.
 *
 * <p>A file whose footer is whole may break while its pages are read. Nothing is read twice to find that out beforehand:
 * when the reading fails on a file, every value of all the files is read once to find the others, and the reading begins
 * again without them. It begins again too where dates turn out to have the month first. All rows that the footers speak of are read, or the run fails.
 *
 * @param archive without the files that broke
 * @param parsed what {@link ParsedRows#of} gives
 * @param keys what {@link ParsedRows#keys} gives: kept apart, since what is kept is read whole
 * @param counts how many rows there are, and what became of them
 * @param workingSet what holds them
 */
record ReadRows(Archive archive, Dataset<Row> parsed, Dataset<Row> keys, ReadCounts counts, WorkingSet workingSet)
        implements AutoCloseable {

    private static final int MAX_ATTEMPTS = 5;

    static ReadRows of(SparkSession spark, Archive opened) {
        Archive archive = opened;
        RuntimeException last = null;
        for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
            DateOrderEvidence evidence = new DateOrderEvidence();
            spark.sparkContext().register(evidence, "order of day and month");
            WorkingSet workingSet = new WorkingSet();
            try {
                Dataset<Row> parsed = workingSet.keep(
                        archive.articles()
                                .map(rows -> ParsedRows.of(rows, evidence))
                                .orElseGet(() -> noRows(spark)),
                        StorageLevel.DISK_ONLY());
                Dataset<Row> keys = workingSet.keep(ParsedRows.keys(parsed), StorageLevel.DISK_ONLY());
                ReadCounts counts = ReadCounts.of(keys);
                DateOrders orders = DateOrders.of(evidence.monthFirst());
                if (!orders.isEmpty() && archive.dateOrders().isEmpty()) {
                    workingSet.close();
                    archive = archive.withDateOrders(orders);
                    continue;
                }
                Archive counted = archive.isCounted() ? archive : archive.counted(rowsByFile(keys));
                return new ReadRows(counted, parsed, keys, checked(counted, counts), workingSet);
            } catch (Exception e) {
                workingSet.close();
                Optional<String> broken = archive.failedOn(e);
                if (broken.isEmpty()) {
                    throw e;
                }
                last = e instanceof RuntimeException runtime ? runtime : new IllegalStateException(e);
                archive = withoutBroken(archive, broken.get(), e);
            }
        }
        throw last;
    }

    private static Archive withoutBroken(Archive archive, String named, Exception error) {
        Archive whole = archive.checked(archive.rowsByFile().keySet());
        Map<String, String> fault = new TreeMap<>();
        // What reads every value may be more forgiving than Spark.
        fault.put(named, whole.unreadable().getOrDefault(named, Archive.faultOf(error)));
        return whole.without(fault);
    }

    /** A line a file. */
    private static Map<String, Long> rowsByFile(Dataset<Row> keys) {
        Map<String, Long> rows = new TreeMap<>();
        for (Row row : keys.groupBy("archive_file").count().collectAsList()) {
            rows.put(row.getString(0), row.getLong(1));
        }
        return rows;
    }

    private static ReadCounts checked(Archive archive, ReadCounts read) {
        long promised = archive.rowsByFile().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        if (read.rows() != promised) {
            throw new IllegalStateException("The archive's files speak of " + promised + " rows, but " + read.rows()
                    + " were read: a file was changed while it was read, perhaps. Run it again.");
        }
        return read;
    }

    /** Of no files. */
    static ReadRows none(SparkSession spark) {
        Dataset<Row> parsed = noRows(spark);
        return new ReadRows(
                Archive.open(spark, List.of(), Map.of()),
                parsed,
                ParsedRows.keys(parsed),
                ReadCounts.NONE,
                new WorkingSet());
    }

    /** How many rows there are. */
    long count() {
        return counts.rows();
    }

    /** Frees what was kept on disk. */
    @Override
    public void close() {
        workingSet.close();
    }

    private static Dataset<Row> noRows(SparkSession spark) {
        return spark.createDataFrame(List.<Row>of(), ParsedRows.schema());
    }
}
