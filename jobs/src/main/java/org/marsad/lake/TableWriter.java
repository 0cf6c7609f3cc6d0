package org.marsad.lake;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.marsad.lake.DataFile.Overlap;
import org.marsad.tables.Scope;
import org.marsad.tables.Table;

/** Writes a table, each time in one commit; the first one creates it. */
final class TableWriter {

    /** Bytes of files that are written anew though some of their rows stay; for more, those files are looked for first. */
    private static final long MAX_REWRITTEN = 64L << 20;

    private final Lake lake;
    private final Table table;

    TableWriter(Lake lake, Table table) {
        this.lake = lake;
        this.table = table;
    }

    /**
     * Replaces the part of the table that the note's days mean, in one commit; creates the table if there is none.
     *
     * @throws IllegalArgumentException if the rows lack a column of the table
     */
    Written replace(Dataset<Row> rows, CommitMetadata note) {
        return switch (table.scope()) {
            case DAYS -> replace(
                    rows,
                    note.days().where(table.dayColumn()),
                    file -> file.overlap(table.dayColumn(), note.days()),
                    note);
            case PERIODS -> replaceWhere(rows, note.days().wherePeriods(), note);
            case WHOLE -> replaceWhere(rows, "true", note);
            case ARCHIVE, APPEND -> throw new IllegalArgumentException(
                    "The table " + table.name() + " is not replaced by days");
        };
    }

    /** Replaces the rows for which the SQL predicate is true, in one commit; {@code true} replaces all. */
    Written replaceWhere(Dataset<Row> rows, String where, CommitMetadata note) {
        Overlap overlap = where.equals("true") ? Overlap.ALL : Overlap.SOME;
        return replace(rows, where, file -> overlap, note);
    }

    private Written replace(
            Dataset<Row> given, String where, Function<DataFile, Overlap> overlap, CommitMetadata note) {
        Dataset<Row> rows = Columns.written(table, given);
        Transaction transaction = begin();
        Optional<Long> version = transaction.readVersion();
        if (version.isEmpty()) {
            return written(transaction.create(rows, note));
        }
        Optional<VersionChecksum> checksum = lake.checksum(table, version.get());
        if (checksum.isEmpty()) {
            return replaceByDelta(rows, where, note);
        }
        List<DataFile> live = checksum.get().files();
        List<DataFile> partly = live.stream()
                .filter(file -> overlap.apply(file) == Overlap.SOME)
                .toList();
        if (partly.size() > Lake.MAX_LISTED
                || partly.stream().mapToLong(DataFile::bytes).sum() > MAX_REWRITTEN) {
            return replaceByDelta(rows, where, note);
        }
        List<DataFile> removed = live.stream()
                .filter(file -> overlap.apply(file) != Overlap.NONE)
                .toList();
        Dataset<Row> all = Columns.within(where, table, rows);
        if (!partly.isEmpty()) {
            Dataset<Row> stay = Columns.written(
                    table,
                    Columns.read(table, lake.parquet(table, checksum.get().schema(), partly))
                            .where("NOT coalesce(" + where + ", false)"));
            all = all.union(stay);
        }
        return written(transaction.replace(removed, all, where, note));
    }

    /** As Delta replaces rows: by queries for the files that hold some, so that no other file is written anew. */
    private Written replaceByDelta(Dataset<Row> rows, String where, CommitMetadata note) {
        long before = lake.version(table).orElseThrow();
        // A plain overwrite would take the layout anew from the writer, and leave the table without clustering.
        rows.write()
                .format("delta")
                .option("userMetadata", note.toJson())
                .mode("overwrite")
                .option("replaceWhere", where)
                .save(lake.path(table));
        CommitLog log = lake.log(table);
        return log.versionOf(note, before, log.latestVersion().orElseThrow())
                .map(version -> written(version))
                .orElseThrow(() -> new IllegalStateException("The commit to " + table.name()
                        + " is not in its log: another program has removed it. Run the command again."));
    }

    /** Adds rows, in one commit; creates the table if there is none. */
    Written append(Dataset<Row> rows, CommitMetadata note) {
        if (table.scope() != Scope.APPEND) {
            throw new IllegalArgumentException("The table " + table.name() + " is replaced, not added to");
        }
        Dataset<Row> written = Columns.written(table, rows);
        Transaction transaction = begin();
        return written(
                transaction.readVersion().isEmpty()
                        ? transaction.create(written, note)
                        : transaction.append(written, note));
    }

    private Transaction begin() {
        Transaction transaction = Transaction.begin(lake, table);
        if (transaction.readVersion().isPresent() && Columns.add(lake.spark(), table, lake.path(table), schema())) {
            transaction = Transaction.begin(lake, table);
        }
        return transaction;
    }

    private StructType schema() {
        return lake.checksum(table, lake.version(table).orElseThrow())
                .map(VersionChecksum::schema)
                .orElseGet(() -> lake.spark()
                        .read()
                        .format("delta")
                        .load(lake.path(table))
                        .schema());
    }

    private Written written(long version) {
        return new Written(
                version,
                lake.log(table).commit(version).map(Commit::rowsWritten).orElse(0L));
    }
}
