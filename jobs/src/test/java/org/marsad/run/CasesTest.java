package org.marsad.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marsad.SharedSpark;
import org.marsad.ingest.IngestSettings;
import org.marsad.lake.Lake;
import org.marsad.tables.ArticleTables;
import org.marsad.tables.Table;

/**
 * Small archives in the shapes that people have, of {@code resources/cases}: what {@code checks.tsv} asks of the articles
 * and rejects of each, all of them read in one run.
 */
class CasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases");

    @TempDir
    static Path directory;

    private static Lake lake;

    /** A query of a case, and the rows that it gives. */
    record Check(String name, String query, String expected) {}

    @BeforeAll
    static void allAreRead() throws IOException {
        Path archive = directory.resolve("archive");
        try (Stream<Path> files = Files.walk(CASES)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path target = archive.resolve(CASES.relativize(file));
                if (file.toString().endsWith(".json")) {
                    asParquet(file, target.getParent());
                } else if (file.toString().endsWith(".parquet")) {
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
        lake = Lake.open(SharedSpark.session(), directory.resolve("lake").toString());
        TestLake.run(new IngestStage(new IngestSettings(archive.toString(), null, null, Map.of())), lake, "run");
    }

    private static void asParquet(Path file, Path target) {
        Dataset<Row> rows =
                SharedSpark.session().read().option("primitivesAsString", true).json(file.toString());
        boolean number = target.getFileName().toString().matches("d01-(seconds|millis|ymd)");
        (number ? rows.withColumn("date", rows.col("date").cast("double")) : rows)
                .coalesce(1)
                .write()
                .parquet(target.toString());
    }

    static List<Check> checks() {
        try (Stream<String> lines = Files.lines(CASES.resolve("checks.tsv"))) {
            return lines.map(line -> line.split("\t", -1))
                    .map(parts -> new Check(parts[0], parts[1], parts[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("checks")
    void givesWhatIsAsked(Check check) {
        for (Table table : List.of(ArticleTables.ARTICLES, ArticleTables.REJECTS)) {
            lake.read(table)
                    .where("archive_file LIKE '%/archive/" + check.name() + "%'")
                    .createOrReplaceTempView(table.name());
        }
        String given = SharedSpark.session().sql(check.query()).collectAsList().stream()
                .map(row -> IntStream.range(0, row.length())
                        .mapToObj(i -> String.valueOf(row.get(i)))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" | "));
        assertThat(given).isEqualTo(check.expected());
    }
}
