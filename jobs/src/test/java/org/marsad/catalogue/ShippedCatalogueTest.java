package org.marsad.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.Region.RegionType;
import com.ibm.icu.util.ULocale;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the catalogue that Marsad brings, beyond what every catalogue must have. */
class ShippedCatalogueTest {

    private static final Catalogue CATALOGUE = CatalogueFiles.fromClassPath();
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static List<Actor> ofKind(ActorKind kind) {
        return CATALOGUE.actors().stream().filter(actor -> actor.kind() == kind).toList();
    }

    @Test
    void itIsAsLargeAsItIsSaidToBe() {
        assertThat(ofKind(ActorKind.ORGANISATION).size()
                        + ofKind(ActorKind.GROUP).size())
                .isGreaterThanOrEqualTo(800);
        assertThat(ofKind(ActorKind.MEDIA)).hasSizeGreaterThanOrEqualTo(150);
    }

    @Test
    void everyStateAndTerritoryOfIso3166IsThere() {
        Set<String> missing = new TreeSet<>();
        // Java's list of codes, and that of CLDR, are kept by others and independently of ours.
        for (String alpha2 : Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2)) {
            missing.add(new Locale.Builder().setRegion(alpha2).build().getISO3Country());
        }
        for (Region region : Region.getAvailable(RegionType.TERRITORY)) {
            String alpha3 = alpha3(region.toString());
            // CLDR's own codes: regions that ISO 3166-1 knows as parts of others, or as reserved.
            if (alpha3 != null
                    && Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3)
                            .contains(alpha3)) {
                missing.add(alpha3);
            }
        }
        assertThat(missing).hasSizeGreaterThanOrEqualTo(249);
        ofKind(ActorKind.STATE).stream().map(Actor::id).forEach(missing::remove);
        assertThat(missing).isEmpty();
    }

    private static String alpha3(String region) {
        try {
            String alpha3 = new ULocale("und-" + region).getISO3Country();
            return alpha3.isEmpty() ? null : alpha3;
        } catch (MissingResourceException e) {
            return null;
        }
    }

    @Test
    void everyStateHasANameInBothLanguages() {
        assertThat(ofKind(ActorKind.STATE)).allSatisfy(state -> {
            assertThat(state.nameEn()).as(state.id()).isNotBlank();
            assertThat(state.nameAr()).as(state.id()).isNotBlank();
        });
    }

    @Test
    void formerStatesHaveTheirDays() {
        assertThat(List.of("SUN", "YUG", "CSK", "DDR", "YMD")).allSatisfy(id -> {
            Validity existence = CATALOGUE.actor(id).orElseThrow().existence();
            assertThat(existence.from()).as(id).isNotNull();
            assertThat(existence.to()).as(id).isNotNull();
        });
        assertThat(ofKind(ActorKind.STATE).stream()
                        .filter(state -> state.to() != null)
                        .map(Actor::id))
                .allMatch(id -> !List.of(Locale.getISOCountries()).contains(id));
    }

    @Test
    void aSpellingOfTwoActorsHasDaysThatTellThemApart() {
        Map<String, Map<String, List<Spelling>>> owners = new TreeMap<>();
        for (Actor actor : CATALOGUE.actors()) {
            for (Spelling spelling : actor.spellings()) {
                if (spelling.use().standsAlone()) {
                    owners.computeIfAbsent(org.marsad.text.SpellingKey.of(spelling.text()), key -> new TreeMap<>())
                            .computeIfAbsent(actor.id(), id -> new java.util.ArrayList<>())
                            .add(spelling);
                }
            }
        }
        owners.values().removeIf(byActor -> byActor.size() < 2);
        assertThat(owners).isNotEmpty().allSatisfy((key, byActor) -> assertThat(byActor.values().stream()
                        .filter(spellings -> spellings.stream()
                                .anyMatch(spelling -> spelling.validity().isAlways()))
                        .count())
                .as(key + " of " + byActor.keySet())
                .isLessThanOrEqualTo(1));
    }

    @Test
    void idsAreCodesOrReadableSlugsAndWikidataIdsAreNobodyElses() {
        assertThat(CATALOGUE.actors())
                .filteredOn(actor -> actor.kind() != ActorKind.STATE)
                .allMatch(actor -> SLUG.matcher(actor.id()).matches());
        List<String> items = CATALOGUE.actors().stream()
                .map(Actor::wikidataId)
                .filter(item -> item != null)
                .toList();
        assertThat(items).doesNotHaveDuplicates();
    }

    static List<String> files() {
        return CatalogueFiles.fileNames();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileNamesItsSourceAndKeepsItsLinesInOrder(String file) throws IOException {
        List<String> lines = lines(file);
        String comment = lines.stream().filter(line -> line.startsWith("#")).collect(Collectors.joining("\n"));
        assertThat(comment).matches("(?si).*(written for Marsad|sources?:).*");
        List<String> ids = lines.stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split("\t", -1)[0])
                .toList();
        assertThat(ids).isNotEmpty().isSorted();
    }

    private static List<String> lines(String file) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                ShippedCatalogueTest.class.getResourceAsStream("/catalogue/" + file), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
