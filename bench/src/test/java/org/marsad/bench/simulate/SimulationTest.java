package org.marsad.bench.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.SharedSpark;
import org.marsad.bench.world.Marked;
import org.marsad.bench.world.Printed;
import org.marsad.bench.world.SmallWorld;
import org.marsad.lake.Lake;

class SimulationTest {

    @TempDir
    private static Path directory;

    private static SparkSession spark;
    private static Lake truth;

    @BeforeAll
    static void simulate() {
        spark = SharedSpark.session();
        Simulation simulation = of("one", Profile.MARSAD, 1);
        simulation.write(spark);
        truth = Lake.open(spark, Simulation.truth(simulation.directory()), TruthTables.ALL);
    }

    private static SmallWorld.Dial difficult(SmallWorld.Dial d) {
        d.articles = 150;
        d.days = 6;
        d.reprinted = 0.4;
        d.copies = 20;
        d.busyActor = 0.3;
        d.lists = 0.02;
        d.related = 0.3;
        d.cited = 0.3;
        d.late = 0.2;
        d.corrected = 0.1;
        d.unusable = 0.05;
        d.french = 0.05;
        return d;
    }

    private static Simulation of(String name, Profile profile, int partitions) {
        return new Simulation(
                SmallWorld.dials(SimulationTest::difficult),
                profile,
                directory.resolve(name).toString(),
                partitions);
    }

    private static Map<String, String> files(String name) throws Exception {
        Path archive = Path.of(Simulation.archive(directory.resolve(name).toString()));
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(archive)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                digests.put(
                        archive.relativize(file).toString(),
                        HexFormat.of().formatHex(digest)
                                + (file.toString().endsWith(".crc") ? "" : " " + Files.getLastModifiedTime(file)));
            }
        }
        return digests;
    }

    private static List<Row> rows(org.marsad.tables.Table table) {
        return truth.read(table).collectAsList();
    }

    @Test
    void partitionsChangeNoByte() throws Exception {
        of("seven", Profile.MARSAD, 7).writeArchive(spark);
        assertThat(files("one")).isNotEmpty().isEqualTo(files("seven"));
    }

    @Test
    void theArchiveHoldsWhatIsPrintedUnderTheNamesOfTheProfile() {
        of("cc", Profile.CC_NEWS, 2).writeArchive(spark);
        List<Row> rows = spark.read()
                .parquet(Simulation.archive(directory.resolve("cc").toString()) + "/*")
                .selectExpr("requested_url", "plain_text", "published_date", "sitename")
                .collectAsList();
        List<Printed> printed = SmallWorld.printed(SimulationTest::difficult);
        assertThat(rows).hasSameSizeAs(printed);
        assertThat(rows.stream().map(row -> row.getString(0)))
                .containsExactlyInAnyOrderElementsOf(
                        printed.stream().map(Printed::url).toList());
    }

    @Test
    void articlesAndRejectsAreAllRows() {
        List<Printed> printed = SmallWorld.printed(SimulationTest::difficult);
        assertThat(rows(TruthTables.ARTICLES).size() + rows(TruthTables.REJECTS).size())
                .isEqualTo(printed.size());
        assertThat(rows(TruthTables.REJECTS)).hasSize((int)
                printed.stream().filter(row -> row.reason() != null).count());
    }

    @Test
    void mentionsStandWhereTheTruthSays() throws IOException {
        Map<String, Printed> byUrl = new HashMap<>();
        SmallWorld.printed(SimulationTest::difficult).stream()
                .filter(row -> row.reason() == null)
                .forEach(row -> byUrl.put(row.url(), row));
        List<Row> mentions = rows(TruthTables.MENTIONS);
        assertThat(mentions).hasSizeGreaterThan(500).allSatisfy(row -> {
            Printed printed = byUrl.get(row.<String>getAs("url"));
            Marked part = row.getAs("part").equals("title") ? printed.title() : printed.body();
            assertThat(part.text().substring(row.getAs("start"), row.getAs("end")))
                    .isEqualTo(row.getAs("surface"));
            assertThat(printed.text().contains(part.text())
                            || row.getAs("part").equals("title")
                            || printed.text().contains(row.<String>getAs("surface")))
                    .isTrue();
        });
    }

    /** Counts the pairs with sets, from the rows as they are printed. */
    @Test
    void pairsAreThoseOfTheMentions() {
        Map<String, Set<String>> articles = new TreeMap<>();
        Map<String, Set<Long>> stories = new TreeMap<>();
        for (Printed row : SmallWorld.printed(SimulationTest::difficult)) {
            if (row.reason() != null) {
                continue;
            }
            Set<String> actors = new HashSet<>();
            Stream.of(row.title(), row.body())
                    .flatMap(part -> part.marks().stream())
                    .filter(mark -> !mark.cited())
                    .forEach(mark -> actors.add(mark.actor()));
            for (String a : actors) {
                for (String b : actors) {
                    if (a.compareTo(b) < 0) {
                        articles.computeIfAbsent(row.day() + " " + a + " " + b, key -> new HashSet<>())
                                .add(row.url());
                        String begun = java.time.LocalDate.of(2024, 1, 1).plusDays(row.story() >>> 32) + "";
                        stories.computeIfAbsent(begun + " " + a + " " + b, key -> new HashSet<>())
                                .add(row.story());
                    }
                }
            }
        }
        List<String> expected = new ArrayList<>();
        Set<String> keys = new HashSet<>(articles.keySet());
        keys.addAll(stories.keySet());
        keys.forEach(key ->
                expected.add(key + " " + articles.getOrDefault(key, Set.of()).size() + " "
                        + stories.getOrDefault(key, Set.of()).size()));
        assertThat(rows(TruthTables.PAIRS).stream().map(row -> row.mkString(" ")))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void tiesAreThePairsOfAllDays() {
        Map<String, Long> stories = new HashMap<>();
        rows(TruthTables.PAIRS)
                .forEach(row -> stories.merge(
                        row.getAs("actor_a") + " " + row.getAs("actor_b"), row.<Long>getAs("stories"), Long::sum));
        assertThat(rows(TruthTables.TIES)).hasSameSizeAs(stories.keySet()).allSatisfy(row -> assertThat(
                        row.<Long>getAs("stories"))
                .isEqualTo(stories.get(row.getAs("actor_a") + " " + row.getAs("actor_b"))));
        assertThat(rows(TruthTables.TIES).stream().map(row -> row.<String>getAs("kind")))
                .contains("chance", "topic", "listed");
    }
}
