package org.marsad.run;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Date;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.marsad.SharedSpark;
import org.marsad.calendar.Days;
import org.marsad.lake.CommitMetadata;
import org.marsad.lake.Lake;
import org.marsad.tables.Column;
import org.marsad.tables.Scope;
import org.marsad.tables.Table;

/** A lake with tables of numbers by day: {@code day, number}. */
record TestLake(Lake lake) {

    static final Table NUMBERS = byDay("numbers");
    static final Table DOUBLES = byDay("doubles");
    static final Table SQUARES = byDay("squares");

    static TestLake in(Path directory) {
        return new TestLake(
                Lake.open(SharedSpark.session(), directory.resolve("lake").toString()));
    }

    private static Table byDay(String name) {
        return new Table(
                name,
                "One row is a number of a day.",
                List.of(
                        new Column("day", DataTypes.DateType, "The day."),
                        new Column("number", DataTypes.LongType, "The number.")),
                List.of("day", "number"),
                Scope.DAYS,
                "day",
                List.of());
    }

    static Dataset<Row> rows(Row... rows) {
        return SharedSpark.session().createDataFrame(List.of(rows), NUMBERS.schema());
    }

    static Row number(String day, long number) {
        return RowFactory.create(Date.valueOf(day), number);
    }

    /** A run replaces the numbers of these days. */
    void write(String days, Row... rows) {
        lake.replace(NUMBERS, rows(rows), new CommitMetadata("earlier", "numbers", Days.parse(days), Map.of(), "1"));
    }

    StageSummary run(Stage stage) {
        return run(stage, lake, "run");
    }

    /** Runs a stage as the program does. */
    static StageSummary run(Stage stage, Lake lake, String runId) {
        return new Runner(Clock.systemUTC(), "test", "1")
                .run(
                        List.of(stage.checked(SharedSpark.session())),
                        new RunContext(SharedSpark.session(), lake, runId, false, Progress.SILENT))
                .get(0)
                .summary();
    }

    RunContext context() {
        return new RunContext(SharedSpark.session(), lake, "run", false, Progress.SILENT);
    }

    /** Removes a commit from the log, as Delta does after some weeks. */
    void forgetCommit(Table table, long version) {
        FileUtils.deleteQuietly(Path.of(URI.create(path(table)))
                .resolve("_delta_log")
                .resolve(String.format("%020d.json", version))
                .toFile());
    }

    List<String> read(Table table) {
        return lake.read(table).collectAsList().stream()
                .map(row -> row.getDate(0) + " " + row.getLong(1))
                .sorted()
                .toList();
    }

    List<Long> versions(Table... tables) {
        return Stream.of(tables).map(table -> lake.version(table).orElseThrow()).toList();
    }

    String path(Table table) {
        return lake.path() + "/" + table.name();
    }
}
