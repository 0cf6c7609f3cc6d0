package org.marsad.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.catalogue.Catalogue;
import org.marsad.catalogue.CatalogueFiles;
import org.marsad.engine.matcher.Method;

class FormerStatesTest {

    private final FormerStates states = new FormerStates(CatalogueFiles.fromClassPath());

    @Test
    void aCapitalStandsForTheStateOfTheDay() {
        assertThat(states.actor("RUS", Method.METONYM, LocalDate.of(1987, 3, 1)))
                .isEqualTo("SUN");
        assertThat(states.actor("RUS", Method.METONYM, LocalDate.of(1991, 12, 25)))
                .isEqualTo("SUN");
        assertThat(states.actor("RUS", Method.METONYM, LocalDate.of(1991, 12, 26)))
                .isEqualTo("RUS");
        assertThat(states.actor("CZE", Method.METONYM, LocalDate.of(1987, 3, 1)))
                .isEqualTo("CSK");
        assertThat(states.actor("SRB", Method.METONYM, LocalDate.of(1987, 3, 1)))
                .isEqualTo("YUG");
    }

    @Test
    void namesAndOtherStatesStayWhatTheyAre() {
        assertThat(states.actor("RUS", Method.NAME, LocalDate.of(1987, 3, 1))).isEqualTo("RUS");
        assertThat(states.actor("FRA", Method.METONYM, LocalDate.of(1987, 3, 1)))
                .isEqualTo("FRA");
    }

    @Test
    void aCatalogueWithoutFormerStatesTellsNothing() {
        assertThat(new FormerStates(Catalogue.of(List.of())).actor("RUS", Method.METONYM, LocalDate.of(1987, 3, 1)))
                .isEqualTo("RUS");
    }
}
