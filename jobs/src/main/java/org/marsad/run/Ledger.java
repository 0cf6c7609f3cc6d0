package org.marsad.run;

import java.sql.Timestamp;
import java.time.Instant;
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

/** Writes a row in the table {@code runs} for each job of a run, failed ones included. */
final class Ledger {

    private static final int MAX_ERROR_LENGTH = 2_000;

    private final RunContext context;
    private final String command;
    private final String codeVersion;

    Ledger(RunContext context, String command, String codeVersion) {
        this.context = context;
        this.command = command;
        this.codeVersion = codeVersion;
    }

    void done(String job, Instant started, Instant ended, StageSummary summary) {
        Map<String, Long> versionsWritten = new TreeMap<>();
        summary.written().forEach((table, written) -> versionsWritten.put(table, written.version()));
        write(RowFactory.create(
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
        write(RowFactory.create(
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

    private void write(Row row) {
        context.lake()
                .append(
                        LedgerTables.RUNS,
                        context.spark().createDataFrame(List.of(row), LedgerTables.RUNS.schema()),
                        new CommitMetadata(context.runId(), "ledger", Days.NONE, Map.of(), codeVersion));
    }

    private static Long orNull(OptionalLong number) {
        return number.isPresent() ? (Long) number.getAsLong() : null;
    }
}
