package org.marsad.cli;

import org.apache.spark.sql.SparkSession;
import org.marsad.InvalidInput;
import org.marsad.lake.Lake;
import org.marsad.tables.Tables;
import picocli.CommandLine.Option;

/** The option of commands that look at a lake, which must exist. */
final class ExistingLake {

    @Option(names = "--lake", required = true, paramLabel = "PATH", description = "Directory of the Delta tables.")
    String path;

    /** @throws InvalidInput if there is no lake, or one without tables */
    Lake open(SparkSession spark) {
        Lake lake = Lake.open(spark, path);
        if (Tables.ALL.stream().allMatch(table -> lake.version(table).isEmpty())) {
            throw new InvalidInput("--lake " + path + " has no table yet. Fill it with 'marsad run' first.");
        }
        return lake;
    }
}
