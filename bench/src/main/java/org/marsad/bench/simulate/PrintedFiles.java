package org.marsad.bench.simulate;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.ForeachPartitionFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.marsad.bench.world.Parameters;
import org.marsad.bench.world.Printed;
import org.marsad.bench.world.PrintingHouse;
import org.marsad.bench.world.World;

/**
 * Writes the files of an archive, each by itself: {@code 2024-01-03/articles-02.parquet}, and {@code
 * undated/batch-0003-02.parquet} for the pages without a date that came with it.
 */
final class PrintedFiles implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final long ARTICLES_A_TASK = 10_000;

    private final Parameters dials;
    private final Profile profile;
    private final String directory;
    private final SerializableConfiguration configuration;

    PrintedFiles(Parameters dials, Profile profile, String directory, Configuration configuration) {
        this.dials = dials;
        this.profile = profile;
        this.directory = directory;
        this.configuration = new SerializableConfiguration(configuration);
    }

    /** The numbers of all files: those of day 0 first. */
    static Dataset<Long> numbers(SparkSession spark, Parameters dials, int partitions) {
        long files = (long) dials.days() * dials.filesPerDay();
        long usual = Math.max(spark.sparkContext().defaultParallelism(), dials.articles() / ARTICLES_A_TASK);
        return spark.range(0, files, 1, (int) Math.min(files, partitions > 0 ? partitions : usual));
    }

    void write(SparkSession spark, int partitions) {
        ForeachPartitionFunction<Long> write = numbers -> write(numbers);
        numbers(spark, dials, partitions).foreachPartition(write);
    }

    private void write(Iterator<Long> numbers) {
        PrintingHouse house = new PrintingHouse(World.of(dials));
        numbers.forEachRemaining(number -> write(house, number, row -> {}));
    }

    /** Writes the file of that number, and hands on its rows. */
    void write(PrintingHouse house, long number, Consumer<Printed> alsoTo) {
        int day = (int) (number / dials.filesPerDay());
        int file = (int) (number % dials.filesPerDay());
        String dated = String.format(
                Locale.ROOT, "%s/articles-%02d.parquet", dials.first().plusDays(day), file);
        String undated = String.format(Locale.ROOT, "undated/batch-%04d-%02d.parquet", day, file);
        try (ArchiveFile ofDay = open(dated, day);
                ArchiveFile ofNoDay = open(undated, day)) {
            house.print(day, file, row -> {
                (row.fileDay() == PrintingHouse.UNDATED ? ofNoDay : ofDay).add(row);
                alsoTo.accept(row);
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + dated + " can't be written", e);
        }
    }

    private ArchiveFile open(String file, int day) {
        return new ArchiveFile(
                new Path(directory + "/" + file),
                TaskContext.get().taskAttemptId(),
                configuration.value(),
                profile,
                dials.first().plusDays(day + 1L));
    }
}
