package org.marsad.run;

import java.sql.Timestamp;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.marsad.archive.Archive;
import org.marsad.archive.ArchiveFile;
import org.marsad.ingest.IngestSettings;
import org.marsad.tables.JsonText;

/**
 * What the lake knows of a file: a row of the table {@code archive_files}.
 *
 * @param rows null if it can't be read
 * @param problem why it can't be read, else null
 * @param columns what {@code --column} and {@code --format} gave when it was read, and the order of its dates
 * @param days the days asked for when it was read; null if all
 */
record KnownFile(
        ArchiveFile file,
        String archive,
        Long rows,
        Status status,
        String problem,
        Map<String, String> columns,
        String days,
        String runId) {

    /** What has become of a file. */
    enum Status {
        READ,
        UNREADABLE,
        WITHDRAWN;

        String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    KnownFile {
        columns = Map.copyOf(columns);
    }

    /** A file that has just been looked at; {@code problem} is null if it was read, {@code dateOrder} if the day is first. */
    static KnownFile of(
            ArchiveFile file,
            String archive,
            Long rows,
            String problem,
            IngestSettings settings,
            String dateOrder,
            String runId) {
        Map<String, String> columns = new TreeMap<>(settings.columns());
        if (dateOrder != null) {
            columns.put(Archive.DATE_ORDER, dateOrder);
        }
        return new KnownFile(
                file,
                archive,
                rows,
                problem == null ? Status.READ : Status.UNREADABLE,
                problem,
                columns,
                daysOf(settings),
                runId);
    }

    KnownFile withdrawn(String byRun) {
        return new KnownFile(file, archive, rows, Status.WITHDRAWN, null, columns, days, byRun);
    }

    /** Whether the file is as it was, and was read with these settings. */
    boolean readWith(ArchiveFile now, IngestSettings settings) {
        Map<String, String> given = new TreeMap<>(columns);
        given.remove(Archive.DATE_ORDER);
        return file.equals(now) && settings.columns().equals(given) && java.util.Objects.equals(days, daysOf(settings));
    }

    static KnownFile of(Row row) {
        return new KnownFile(
                new ArchiveFile(
                        row.getAs("archive_file"),
                        row.<Long>getAs("bytes"),
                        row.<Timestamp>getAs("modified").getTime()),
                row.getAs("archive"),
                row.getAs("file_rows"),
                Status.valueOf(row.<String>getAs("status").toUpperCase(java.util.Locale.ROOT)),
                row.getAs("problem"),
                JsonText.texts(row.getAs("column_expressions")),
                row.getAs("days_asked"),
                row.getAs("run_id"));
    }

    /** In the order of the table's columns. */
    Row toRow() {
        return RowFactory.create(
                file.path(),
                archive,
                file.bytes(),
                new Timestamp(file.modified()),
                rows,
                status.label(),
                problem,
                JsonText.of(new TreeMap<>(columns)),
                days,
                runId);
    }

    private static String daysOf(IngestSettings settings) {
        return settings.limited() ? settings.whereAsked() : null;
    }
}
