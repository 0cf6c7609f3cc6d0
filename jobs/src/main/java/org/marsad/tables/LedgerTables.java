package org.marsad.tables;

/** The run ledger. */
public final class LedgerTables {

    public static final Table RUNS = Table.named("runs", "One row is a job of a run.")
            .text("run_id", "The run.")
            .text("job", "The stage.")
            .text("command", "The command as it was given.")
            .text("versions_read", "Version of each table read: a JSON object by table.")
            .text("versions_written", "Version of each table written: a JSON object by table.")
            .count("rows_in", "Rows read from the archive; null for stages that read tables.")
            .count("rows_out", "Rows written.")
            .count("rows_rejected", "Rows rejected; null for stages that read tables.")
            .count("days_recomputed", "Days recomputed; null if all.")
            .moment("started", "When the job started, UTC.")
            .moment("ended", "When it ended, UTC.")
            .text("status", "done, up_to_date or failed.")
            .text("error", "What went wrong.")
            .text("code_version", "Version of Marsad.")
            .key("run_id", "job")
            .by(Scope.APPEND);

    private LedgerTables() {}
}
