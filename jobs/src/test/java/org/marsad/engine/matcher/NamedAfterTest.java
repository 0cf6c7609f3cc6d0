package org.marsad.engine.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.engine.matcher.Samples.found;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NamedAfterTest {

    @Test
    void whatIsNamedAfterAPersonIsNotThePerson() {
        assertThat(found("جامعة محمد بن سلمان وشارع بشار الأسد")).isEmpty();
        assertThat(found("قال محمد بن سلمان")).containsExactly("mohammed-bin-salman:محمد بن سلمان");
    }

    @Test
    void anInstitutionThatBearsAPlaceIsNotThePlace() {
        assertThat(found("بنك مصر وجامعة اليابان ودينامو موسكو")).isEmpty();
        assertThat(found("حكومة مصر ودستور اليابان")).containsExactly("EGY:مصر", "JPN:اليابان");
    }

    @Test
    void aCupOfTheHolderIsNotTheHolder() {
        assertThat(Samples.MATCHER.match("", "كأس سيد الكرملين", LocalDate.of(2017, 3, 1)))
                .isEmpty();
    }

    @Test
    void quotationMarksMayHaveSpacesInside() {
        Mention mention = CatalogueSamples.MATCHER
                .match("", "قال لـ « الشرق الأوسط » أمس")
                .get(0);
        assertThat(CatalogueSamples.CATALOGUE
                        .actor(mention.actorId())
                        .orElseThrow()
                        .kind()
                        .label())
                .isEqualTo("media");
    }
}
