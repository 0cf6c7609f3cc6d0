package org.marsad.samples;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.Test;
import org.marsad.run.Stages;
import org.marsad.tables.LedgerTables;
import org.marsad.tables.Table;

/** A run over the sample archive, and the same run again. */
class EndToEndTest {

    private static final SampleLake LAKE = SampleLake.made();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FIRST_COMMIT = "_delta_log/00000000000000000000.json";
    private static final String RUN_ID = "run_id";
    private static final Set<String> FEATURES_OF_LATER_READERS =
            Set.of("deletionVectors", "columnMapping", "variantType", "rowTracking", "v2Checkpoint", "timestampNtz");

    @Test
    void everyStageHasARowInTheLedgerOfEachRun() {
        List<String> stages = Stream.concat(Stream.of("ingest"), Stages.afterIngestNames().keySet().stream())
                .toList();
        Map<String, List<Row>> runs =
                LAKE.rows(LedgerTables.RUNS).stream().collect(groupingBy(row -> row.getAs(RUN_ID)));

        assertThat(runs.values()).isNotEmpty().allSatisfy(jobs -> {
            assertThat(jobs).extracting(row -> row.<String>getAs("job")).containsExactlyInAnyOrderElementsOf(stages);
            assertThat(jobs).extracting(row -> row.<String>getAs("status")).doesNotContain("failed");
        });
    }

    @Test
    void theLedgerTellsTheRowsThatIngestRead() {
        Row first = LAKE.rows(LedgerTables.RUNS).stream()
                .filter(row -> row.getAs("job").equals("ingest"))
                .min(Comparator.comparing(row -> row.<java.sql.Timestamp>getAs("started")))
                .orElseThrow();

        assertThat(first.<Long>getAs("rows_in")).isEqualTo(Truth.count("rows_total"));
        assertThat(first.<Long>getAs("rows_rejected"))
                .isEqualTo(Truth.counts("rejects").get("all").longValue());
        assertThat(first.<String>getAs("status")).isEqualTo("done");
    }

    @Test
    void theTablesAreAsTheyAreDefined() {
        assertThat(LAKE.tables()).isNotEmpty().allSatisfy(table -> {
            assertThat(columns(LAKE.read(table).schema().fields()))
                    .isEqualTo(columns(table.schema().fields()));
            assertThat(metadata(table).path("description").asText()).isEqualTo(table.comment());
        });
    }

    @Test
    void noRowOfATableHasTheKeyOfAnother() {
        assertThat(LAKE.tables()).allSatisfy(table -> assertThat(LAKE.read(table)
                        .groupBy(table.key().stream()
                                .map(org.apache.spark.sql.functions::col)
                                .toArray(org.apache.spark.sql.Column[]::new))
                        .count()
                        .where("count > 1")
                        .collectAsList())
                .as(table.name())
                .isEmpty());
    }

    @Test
    void anyReaderOfDeltaReadsTheTables() {
        assertThat(LAKE.tables()).allSatisfy(table -> {
            JsonNode protocol = action(table, "protocol");
            assertThat(protocol.path("minReaderVersion").asInt()).isEqualTo(1);
            List<String> features = new ArrayList<>();
            protocol.path("writerFeatures").forEach(feature -> features.add(feature.asText()));
            assertThat(features).doesNotContainAnyElementsOf(FEATURES_OF_LATER_READERS);
        });
    }

    @Test
    void aSecondRunWritesNothingButTheLedger() {
        Map<String, Long> versions = versions();
        Map<String, Map<Row, Long>> rows = rows();

        LAKE.run();

        assertThat(versions()).isEqualTo(versions);
        assertSame(rows, rows());
    }

    @Test
    void computingEverythingAgainGivesTheSameRows() {
        Map<String, Map<Row, Long>> rows = rows();

        LAKE.run("--recompute");

        assertSame(rows, rows());
    }

    private static void assertSame(Map<String, Map<Row, Long>> before, Map<String, Map<Row, Long>> after) {
        assertThat(after).containsOnlyKeys(before.keySet());
        before.forEach((table, rows) -> assertThat(after.get(table)).as(table).isEqualTo(rows));
    }

    private static Map<String, Long> versions() {
        return data().collect(toMap(Table::name, LAKE::version));
    }

    /** The rows of each table but the ledger, without the run that wrote them, and how often each stands there. */
    private static Map<String, Map<Row, Long>> rows() {
        Map<String, Map<Row, Long>> rows = new LinkedHashMap<>();
        data().forEach(table -> rows.put(
                table.name(),
                LAKE.read(table).drop(RUN_ID).collectAsList().stream().collect(groupingBy(row -> row, counting()))));
        return rows;
    }

    private static Stream<Table> data() {
        return LAKE.tables().stream().filter(table -> !table.equals(LedgerTables.RUNS));
    }

    private static List<String> columns(StructField[] fields) {
        return Stream.of(fields)
                .map(field -> field.name() + " " + field.dataType().catalogString() + ": "
                        + field.getComment().getOrElse(() -> "no comment"))
                .toList();
    }

    private static JsonNode metadata(Table table) throws IOException {
        return action(table, "metaData");
    }

    private static JsonNode action(Table table, String action) throws IOException {
        for (String line : Files.readAllLines(LAKE.directory(table).resolve(FIRST_COMMIT))) {
            JsonNode read = JSON.readTree(line);
            if (read.has(action)) {
                return read.get(action);
            }
        }
        throw new AssertionError("The first commit of " + table.name() + " has no " + action);
    }
}
