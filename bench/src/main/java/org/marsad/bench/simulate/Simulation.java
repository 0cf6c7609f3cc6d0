package org.marsad.bench.simulate;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.marsad.bench.world.Parameters;
import org.marsad.calendar.Days;
import org.marsad.lake.CommitMetadata;
import org.marsad.lake.Lake;
import org.marsad.tables.Table;

/**
 * An archive with known answers, in a directory: the archive below {@code archive}, the truth below {@code truth}.
 *
 * @param partitions partitions of the Spark job; 0 for a number that suits the machine. They change no byte.
 */
public record Simulation(Parameters dials, Profile profile, String directory, int partitions) {

    /** Where the archive stands. */
    public static String archive(String directory) {
        return directory + "/archive";
    }

    /** Where the truth stands. */
    public static String truth(String directory) {
        return directory + "/truth";
    }

    /** Writes the archive alone. */
    public void writeArchive(SparkSession spark) {
        spark.sparkContext().setJobDescription("bench simulate: write archive");
        files(spark).write(spark, partitions);
    }

    /** Writes the archive and the truth, in one pass over the files. */
    public void write(SparkSession spark) {
        Dataset<Row> rows = TruthRows.of(PrintedFiles.numbers(spark, dials, partitions), files(spark), dials)
                .persist(StorageLevel.MEMORY_AND_DISK());
        Dataset<Row> pairs = Truth.pairs(rows).persist(StorageLevel.MEMORY_AND_DISK());
        try {
            spark.sparkContext().setJobDescription("bench simulate: write archive");
            rows.count();
            Lake truth = Lake.open(spark, truth(directory), TruthTables.ALL);
            CommitMetadata note = new CommitMetadata("simulation", "simulate", Days.ALL, Map.of(), dials.toString());
            for (Map.Entry<Table, Dataset<Row>> table :
                    Truth.tables(spark, rows, pairs, dials).entrySet()) {
                spark.sparkContext()
                        .setJobDescription("bench simulate: write truth of "
                                + table.getKey().name());
                truth.replace(table.getKey(), table.getValue(), note);
            }
        } finally {
            pairs.unpersist();
            rows.unpersist();
        }
    }

    private PrintedFiles files(SparkSession spark) {
        return new PrintedFiles(
                dials, profile, archive(directory), spark.sparkContext().hadoopConfiguration());
    }
}
