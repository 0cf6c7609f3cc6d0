package org.marsad.bench.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.marsad.InvalidInput;
import org.marsad.SharedSpark;
import org.marsad.catalogue.Actor;
import org.marsad.catalogue.ActorKind;
import org.marsad.catalogue.Catalogue;
import org.marsad.catalogue.CatalogueFiles;

class PlaceScoresTest {

    private static final Catalogue CATALOGUE = CatalogueFiles.fromClassPath();
    private static final PlaceLabels LABELS = PlaceLabels.reuters();

    private static Dataset<Row> articles(Row... rows) {
        return SharedSpark.session()
                .createDataFrame(List.of(rows), StructType.fromDDL("title STRING, body STRING, places ARRAY<STRING>"))
                .selectExpr("'7' AS id", "' 9-MAR-1987 07:59:05.79' AS date", "*");
    }

    private static List<PlaceScores.Pair> pairs(Row... rows) {
        return PlaceScores.of(articles(rows), CATALOGUE, LABELS, Half.ALL);
    }

    private static Map<String, Tally> score(Row... rows) {
        return PlaceScores.tallies(pairs(rows), PlaceScores.Pair::named);
    }

    @Test
    void statesAreFoundMissedOrTooMany() {
        assertThat(score(
                        RowFactory.create(
                                "Brazil sells coffee", "Brazil and Peru agreed.", new String[] {"brazil", "chile"}),
                        RowFactory.create(null, "Peru again.", new String[] {"peru"})))
                .containsOnly(
                        Map.entry("BRA", new Tally(1, 1, 1)),
                        Map.entry("CHL", new Tally(0, 1, 0)),
                        Map.entry("PER", new Tally(2, 1, 1)));
    }

    @Test
    void aPlaceTellsOfItsStateWhereThatIsAskedFor() {
        Row article = RowFactory.create(null, "The company opened a mill in Osaka.", new String[] {"japan"});
        assertThat(score(article)).containsOnly(Map.entry("JPN", new Tally(0, 1, 0)));
        assertThat(PlaceScores.tallies(pairs(article), PlaceScores.Pair::implied))
                .containsOnly(Map.entry("JPN", new Tally(1, 1, 1)));
    }

    @Test
    void aStateHasTheScoreOfTheProductAndALabelledOneWithoutTraceHasNone() {
        assertThat(pairs(RowFactory.create("Peru", "Peru agreed.", new String[] {"japan"})))
                .satisfiesExactly(
                        japan -> assertThat(japan).isEqualTo(new PlaceScores.Pair("JPN", false, false, 0, true)),
                        peru -> assertThat(peru.score()).isGreaterThan(0.9));
    }

    @Test
    void namesOfWrappedLinesAreFoundAsIngestReadsThem() {
        String wrapped =
                "The government said that the talks with South\nKorea would go on for another week, and that no\n"
                        + "one should expect more of them.\n    The next round begins on Monday.";
        assertThat(score(RowFactory.create("Talks", wrapped, null))).containsOnlyKeys("KOR");
    }

    @Test
    void articlesWithoutLabelsCountToo() {
        assertThat(score(RowFactory.create("Peru", null, null))).containsOnly(Map.entry("PER", new Tally(1, 0, 0)));
    }

    @Test
    void russiaIsTheSovietUnionOfThatYear() {
        assertThat(score(RowFactory.create("Russia and the Soviet Union", "", new String[] {"ussr"})))
                .containsOnly(Map.entry("SUN", new Tally(1, 1, 1)));
    }

    @Test
    void unknownLabelsAreRefusedAllAtOnce() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> score(RowFactory.create("", "", new String[] {"atlantis", "peru", "mu"})))
                .satisfies(e -> assertThat(e.problems()).hasSize(2));
    }

    @Test
    void everyLabelMeansAStateOfTheCatalogue() {
        Set<String> unlisted = LABELS.codes().values().stream()
                .filter(code -> CATALOGUE.actor(code).isEmpty())
                .collect(Collectors.toSet());
        // The Netherlands Antilles ceased to exist in 2010, and the catalogue does not list them.
        assertThat(unlisted).containsExactly("ANT");
        assertThat(LABELS.codes().values()).doesNotHaveDuplicates();
    }

    @Test
    void aLabelThatIsANameOfTheCatalogueMeansThatState() {
        Map<String, String> ids = CATALOGUE.actors().stream()
                .filter(actor -> actor.kind() == ActorKind.STATE)
                .collect(Collectors.toMap(
                        actor -> actor.nameEn().toLowerCase(Locale.ROOT).replace(' ', '-'), Actor::id));
        assertThat(LABELS.codes())
                .hasSizeGreaterThan(100)
                .allSatisfy((label, code) ->
                        assertThat(ids.getOrDefault(label, code)).as(label).isEqualTo(code));
    }

    @Test
    void everyLabelOfTheRealArchiveIsKnown() {
        Path archive = Path.of(System.getProperty("marsad.shared", "../../shared"), "archives", "reuters-1987-a");
        assumeThat(archive)
                .as("the archive of Reuters-21578 is not on this machine")
                .isDirectory();
        LABELS.requireKnown(SharedSpark.session()
                .read()
                .parquet(archive.toString())
                .selectExpr("explode(places)")
                .distinct()
                .as(Encoders.STRING())
                .collectAsList());
    }
}
