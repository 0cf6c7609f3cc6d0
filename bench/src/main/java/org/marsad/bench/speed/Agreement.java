package org.marsad.bench.speed;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.marsad.bench.duck.DuckPairs;
import org.marsad.bench.plain.PlainProgram;
import org.marsad.catalogue.CatalogueFiles;
import org.marsad.lake.Lake;
import org.marsad.tables.ActorTables;
import org.marsad.tables.ArticleTables;
import org.marsad.tables.Table;

/**
 * Whether another program's table holds the same rows as Marsad's.
 *
 * @param program the other program
 * @param rows rows of Marsad's table
 * @param marsadOnly rows that only Marsad has, each as often as it has it more often
 * @param otherOnly rows that only the other has
 */
public record Agreement(String program, String table, long rows, long marsadOnly, long otherOnly) {

    /** The tables that the plain program makes. */
    public static final List<Table> PLAIN = List.of(
            ActorTables.MENTIONS,
            ActorTables.ARTICLE_STATES,
            ActorTables.ACTOR_DAILY,
            ActorTables.PAIR_DAILY,
            ActorTables.ACTOR_COVERAGE_DAILY,
            ActorTables.COOCCURRENCE);

    /** Makes the tables of a lake by the plain program and by DuckDB, below the directory, and compares them. */
    public static List<Agreement> of(SparkSession spark, Lake lake, Path directory) {
        Path plain = directory.resolve("plain");
        new PlainProgram(CatalogueFiles.fromClassPath()).run(files(lake, ArticleTables.ARTICLES), plain);
        Path duck = directory.resolve("duckdb");
        DuckPairs.run(files(lake, ActorTables.MENTIONS), duck, 2);
        List<Agreement> all = new ArrayList<>();
        PLAIN.forEach(table -> all.add(between(spark, lake, table, "plain", plain)));
        all.add(between(spark, lake, ActorTables.PAIR_DAILY, "DuckDB", duck));
        return List.copyOf(all);
    }

    /** Compares a table of the lake with the Parquet files of its name below the directory. */
    static Agreement between(SparkSession spark, Lake lake, Table table, String program, Path directory) {
        Dataset<Row> marsad = lake.read(table);
        Dataset<Row> other =
                spark.read().parquet(directory.resolve(table.name()).toString());
        return new Agreement(
                program,
                table.name(),
                marsad.count(),
                marsad.exceptAll(other).count(),
                other.exceptAll(marsad).count());
    }

    /** The live files of a table of a lake that stands on this machine. */
    static List<Path> files(Lake lake, Table table) {
        return Arrays.stream(lake.read(table).inputFiles())
                .sorted()
                .map(file -> Path.of(URI.create(file)))
                .toList();
    }

    public boolean isEqual() {
        return marsadOnly == 0 && otherOnly == 0;
    }

    /** The finding in a line. */
    public String line() {
        return String.format(
                Locale.ROOT,
                "%-8s %-22s %,12d rows  %s",
                program,
                table,
                rows,
                isEqual()
                        ? "equal"
                        : String.format(
                                Locale.ROOT,
                                "DIFFERENT: %,d rows stand only in Marsad's, %,d only in the other",
                                marsadOnly,
                                otherOnly));
    }
}
