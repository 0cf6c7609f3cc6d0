package org.marsad.focus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.marsad.catalogue.ActorKind;
import org.marsad.catalogue.Catalogue;
import org.marsad.catalogue.CatalogueFiles;
import org.marsad.catalogue.Validity;

class StateSignsTest {

    private static final Catalogue CATALOGUE = CatalogueFiles.fromClassPath();

    private static List<String[]> lines() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                StateSigns.class.getResourceAsStream("state-signs.tsv"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }

    @Test
    void everySignLeadsToAStateOfTheCatalogue() throws IOException {
        assertThat(lines()).allSatisfy(line -> {
            assertThat(line).hasSize(5);
            assertThat(CATALOGUE.actor(line[1]).orElseThrow().kind())
                    .as(line[1])
                    .isEqualTo(ActorKind.STATE);
        });
    }

    @Test
    void aBodyThatSitsSomewhereIsOfTheCatalogueAndBelongsToNoState() throws IOException {
        assertThat(lines().stream()
                        .filter(line -> line[0].equals("seat"))
                        .flatMap(line -> List.of(line[2].split("\\|", -1)).stream()))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(CATALOGUE.actor(id).orElseThrow().country())
                        .as(id)
                        .isNull());
    }

    @Test
    void noSignIsTwoStatesOnOneDay() throws IOException {
        Map<String, List<Validity>> days = new TreeMap<>();
        for (String[] line : lines()) {
            Validity own = Validity.of(orNull(line[3]), orNull(line[4]));
            for (String sign : line[2].split("\\|", -1)) {
                List<Validity> others = days.computeIfAbsent(line[0] + " " + sign, key -> new ArrayList<>());
                assertThat(others).as(sign).noneMatch(own::overlaps);
                others.add(own);
            }
        }
    }

    private static String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
