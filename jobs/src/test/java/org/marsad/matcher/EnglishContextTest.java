package org.marsad.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EnglishContextTest {

    private static List<String> ids(String body) {
        return CatalogueSamples.MATCHER.match("", body).stream()
                .map(Mention::actorId)
                .toList();
    }

    @Test
    void anAgreementThatBearsACityIsNotTheCity() {
        assertThat(ids("Both keep to the Paris accord and the Geneva Convention."))
                .isEmpty();
        assertThat(ids("Both met in Paris, and agreement came in Geneva.")).containsExactly("FRA", "geneva");
    }

    @Test
    void anAgreementOfAStateIsTheStates() {
        assertThat(ids("They signed a Japan pact.")).containsExactly("JPN");
    }

    @Test
    void theCodeOfASecurityIsNoState() {
        assertThat(ids("Shares of the chemical firm <UK> rose.")).isEmpty();
        assertThat(ids("Shares in the UK rose, and in the (UK) too.")).containsExactly("GBR", "GBR");
    }

    @Test
    void aRoundOfTalksIsNotWhereItBegan() {
        assertThat(ids("The Uruguay Round goes on.")).isEmpty();
        assertThat(ids("Uruguay went on.")).containsExactly("URY");
    }
}
