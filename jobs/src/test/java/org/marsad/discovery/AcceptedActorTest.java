package org.marsad.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.marsad.InvalidInput;
import org.marsad.tagger.NameClass;

class AcceptedActorTest {

    @Test
    void aPersonHasItsSpellingsAndItsLastNameAsShortForm() {
        assertThat(AcceptedActor.line("سمير الخياط|سمير أحمد الخياط|Samir Khayat", NameClass.PERSON))
                .matches("discovered-[0-9a-f]{12},person,\"Samir Khayat\",\"سمير الخياط\",,\"سمير أحمد"
                        + " الخياط\",\"Khayat\",\"الخياط\"");
    }

    @Test
    void theIdDoesNotDependOnLetterVariants() {
        assertThat(id("أحمد الخياط")).isEqualTo(id("احمد الخياط"));
        assertThat(id("أحمد الخياط")).isNotEqualTo(id("أحمد الحداد"));
    }

    @Test
    void signsOfTheFormAreQuoted() {
        assertThat(AcceptedActor.line("Bread \"and\", Roses", NameClass.ORGANISATION))
                .contains("\"Bread \"\"and\"\", Roses\"");
    }

    @Test
    void aNameWithoutLettersIsRefused() {
        assertThatThrownBy(() -> AcceptedActor.line("|", NameClass.PERSON))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("has no letters");
    }

    private static String id(String name) {
        String line = AcceptedActor.line(name, NameClass.PERSON);
        return line.substring(0, line.indexOf(','));
    }
}
