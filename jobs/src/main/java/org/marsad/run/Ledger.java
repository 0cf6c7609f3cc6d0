package org.marsad.run;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.marsad.calendar.Days;
import org.marsad.lake.CommitMetadata;
import org.marsad.tables.JsonText;
import org.marsad.tables.LedgerTables;

/** Collects a row of the table {@code runs} for each job of a run, failed ones included, and writes them in one commit. */
final class Ledger {

    private static final int MAX_ERROR_LENGTH = 2_000;

    private final RunContext context;
    private final String command;
    private final String codeVersion;
    private final List<Row> rows = new ArrayList<>();

    Ledger(RunContext context, String command, String codeVersion) {
        this.context = context;
        this.command = command;
        this.codeVersion = codeVersion;
    }

    void done(String job, Instant started, Instant ended, StageSummary summary) {
        Map<String, Long> versionsWritten = new TreeMap<>();
        summary.written().forEach((table, written) -> versionsWritten.put(table, written.version()));
        add(RowFactory.create(
                context.runId(),
                job,
                command,
                JsonText.of(new TreeMap<>(summary.read())),
                JsonText.of(versionsWritten),
                orNull(summary.rowsIn()),
                summary.rowsOut(),
                orNull(summary.rowsRejected()),
                summary.days().isListed() ? (Long) (long) summary.days().count() : null,
                Timestamp.from(started),
                Timestamp.from(ended),
                summary.upToDate() ? "up_to_date" : "done",
                null,
                codeVersion));
    }

    void failed(String job, Instant started, Instant ended, Throwable cause) {
        String error = cause.toString();
        add(RowFactory.create(
                context.runId(),
                job,
                command,
                JsonText.of(Map.of()),
                JsonText.of(Map.of()),
                null,
                0L,
                null,
                null,
                Timestamp.from(started),
                Timestamp.from(ended),
                "failed",
                error.substring(0, Math.min(error.length(), MAX_ERROR_LENGTH)),
                codeVersion));
    }

    private synchronized void add(Row row) {
        rows.add(row);
    }

    /** Writes what was collected; nothing if there is nothing. */
    synchronized void write() {
        if (!rows.isEmpty()) {
            context.lake()
                    .append(
                            LedgerTables.RUNS,
                            context.spark().createDataFrame(List.copyOf(rows), LedgerTables.RUNS.schema()),
                            new CommitMetadata(
                                    context.runId(),
                                    "ledger",
                                    Days.NONE,
                                    context.readings().entries(),
                                    codeVersion));
            rows.clear();
        }
    }

    private static Long orNull(OptionalLong number) {
        return number.isPresent() ? (Long) number.getAsLong() : null;
    }
}
