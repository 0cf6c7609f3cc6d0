package org.marsad.maintenance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.sql.SparkSession;
import org.marsad.InvalidInput;
import org.marsad.lake.Lake;
import org.marsad.lake.TableUpkeep;
import org.marsad.tables.Table;
import org.marsad.tables.Tables;

/**
 * Compacts the files of a lake's tables and deletes data files that no version within the retention uses.
 *
 * <p>No row changes, and neither does what is stale: the next run computes nothing again because of it.
 *
 * @param retentionDays versions of so many days stay readable
 */
public record Maintenance(int retentionDays) {

    /** Delta refuses less by itself, since a reader or writer that is under way may still use older files. */
    public static final int MIN_RETENTION_DAYS = 7;

    /** A table of fewer files is left as it is: there is nothing to win. */
    private static final int MIN_FILES = 2;

    /**
     * Checks the retention.
     *
     * @throws InvalidInput if it is below {@link #MIN_RETENTION_DAYS}
     */
    public Maintenance {
        if (retentionDays < MIN_RETENTION_DAYS) {
            throw new InvalidInput("--retain-days " + retentionDays + " is too few: a reader that is under way may need"
                    + " older files. Give at least " + MIN_RETENTION_DAYS + ".");
        }
    }

    /** Files and bytes of a table before and after. */
    public record Outcome(String table, TableUpkeep.Detail before, TableUpkeep.Detail after) {}

    /** Maintains every table of the lake; each outcome is reported as soon as it is known. */
    public List<Outcome> run(SparkSession spark, Lake lake, Consumer<Outcome> progress) {
        TableUpkeep upkeep = new TableUpkeep(spark, lake);
        List<Outcome> outcomes = new ArrayList<>();
        for (Table table : Tables.ALL) {
            if (lake.version(table).isPresent()) {
                TableUpkeep.Detail before = upkeep.detail(table);
                if (before.files() >= MIN_FILES) {
                    upkeep.compact(table);
                }
                upkeep.vacuum(table, retentionDays);
                Outcome outcome = new Outcome(table.name(), before, upkeep.detail(table));
                outcomes.add(outcome);
                progress.accept(outcome);
            }
        }
        return List.copyOf(outcomes);
    }
}
