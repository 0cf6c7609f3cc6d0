package org.marsad.bench.speed;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.split;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.spark.sql.SparkSession;
import org.marsad.actors.FindActors;
import org.marsad.archive.Archive;
import org.marsad.archive.ArchiveFiles;
import org.marsad.bench.duck.DuckPairs;
import org.marsad.bench.plain.PlainProgram;
import org.marsad.catalogue.Catalogue;
import org.marsad.catalogue.CatalogueFiles;
import org.marsad.cooccurrence.CountPairs;
import org.marsad.cooccurrence.MeasurePairs;
import org.marsad.ingest.IngestSettings;
import org.marsad.lake.Lake;
import org.marsad.run.Progress;
import org.marsad.run.RunContext;
import org.marsad.run.Runner;
import org.marsad.run.Stage;
import org.marsad.run.Stages;
import org.marsad.run.TableStage;
import org.marsad.session.Sessions;
import org.marsad.step.Step;
import org.marsad.tables.Table;

/**
 * Does a work and measures it.
 *
 * @param archive the archive, for works that read one
 * @param directory the lake that Marsad writes, or where another program puts its tables
 * @param files a file with the names of the files to read, for programs that know no Delta
 */
public record Worker(Work work, String archive, Path directory, Path files, int threads) {

    private static final String RUN_ID = "bench";

    /** The name of the file, beside a lake, with the names of the live files of a table. */
    public static String listOf(Table table) {
        return table.name() + ".files";
    }

    /** Does the work. */
    public Measured carryOut() {
        return work.isSpark() ? bySpark() : withoutSpark();
    }

    private Measured withoutSpark() {
        Meter meter = new Meter(null, directory);
        switch (work) {
            case TIES_PLAIN -> plain(directory);
            case TIES_PLAIN_TWICE -> CompletableFuture.allOf(
                            CompletableFuture.runAsync(() -> plain(directory.resolve("one"))),
                            CompletableFuture.runAsync(() -> plain(directory.resolve("two"))))
                    .join();
            default -> DuckPairs.run(listed(), directory, threads);
        }
        return meter.end();
    }

    private void plain(Path into) {
        new PlainProgram(CatalogueFiles.fromClassPath()).run(listed(), into);
    }

    private List<Path> listed() {
        try {
            return Files.readAllLines(files).stream().map(Path::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The list of files can't be read", e);
        }
    }

    private Measured bySpark() {
        SparkSession spark = Sessions.open("bench speed: " + work.title());
        Meter meter = new Meter(spark, directory);
        switch (work) {
            case COPY -> copy(spark);
            case WORDS -> words(spark);
            case RUN -> run(stages(spark), context(spark));
            case STAGES -> {
                RunContext context = context(spark, meter);
                for (Stage stage : stages(spark)) {
                    meter.stage(stage.name());
                    run(List.of(stage), context);
                }
            }
            case INGEST -> {
                Stage ingest = Stages.ingest(settings());
                meter.stage(ingest.name());
                run(List.of(ingest.checked(spark)), context(spark, meter));
            }
            case TIES -> steps(spark, meter, new FindActors(catalogue()), new CountPairs(), new MeasurePairs());
            case MENTIONS -> steps(spark, meter, new FindActors(catalogue()));
            case PAIRS -> steps(spark, meter, new CountPairs());
            case TIES_PLAIN, TIES_PLAIN_TWICE, PAIRS_DUCKDB -> throw new IllegalStateException(
                    work + " is not done by Spark");
        }
        return meter.end();
    }

    private void copy(SparkSession spark) {
        spark.read()
                .option("mergeSchema", true)
                .parquet(ArchiveFiles.list(spark, archive).paths().toArray(new String[0]))
                .write()
                .format("delta")
                .save(directory.toString());
    }

    private void words(SparkSession spark) {
        Archive.open(spark, archive, Map.of())
                .articles()
                .orElseThrow()
                .select(explode(split(coalesce(col("text"), lit("")), "\\s+")).as("word"))
                .groupBy("word")
                .count()
                .write()
                .format("delta")
                .save(directory.toString());
    }

    private void steps(SparkSession spark, Meter meter, Step... steps) {
        run(List.of(new TableStage("bench", "Some steps.", List.of(steps))), context(spark, meter));
    }

    private static void run(List<Stage> stages, RunContext context) {
        new Runner(Clock.systemUTC(), "bench", "bench").run(stages, context);
    }

    private List<Stage> stages(SparkSession spark) {
        List<Stage> stages = new ArrayList<>();
        stages.add(Stages.ingest(settings()).checked(spark));
        stages.addAll(Stages.afterIngest(catalogue()));
        return stages;
    }

    private IngestSettings settings() {
        return new IngestSettings(archive, null, null, Map.of());
    }

    private static Catalogue catalogue() {
        return CatalogueFiles.fromClassPath();
    }

    private RunContext context(SparkSession spark) {
        return context(spark, Progress.SILENT);
    }

    private RunContext context(SparkSession spark, Progress progress) {
        return new RunContext(spark, Lake.open(spark, directory.toString()), RUN_ID, false, progress);
    }
}
