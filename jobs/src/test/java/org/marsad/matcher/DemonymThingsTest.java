package org.marsad.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DemonymThingsTest {

    @Test
    void dishesAndLanguagesAreNoActors() {
        assertThat(WordSensesTest.found("They ate French fries and Swiss cheese. She speaks French."))
                .isEmpty();
        assertThat(WordSensesTest.found("يقدم القهوة التركية ويتحدث اللغة الفرنسية"))
                .isEmpty();
    }

    @Test
    void goodsAreWhereTheyAreServed() {
        assertThat(WordSensesTest.found("a burger and a Turkish coffee")).isEmpty();
        assertThat(WordSensesTest.found("Turkish coffee imports rose")).containsExactly("TUR:Turkish");
        assertThat(WordSensesTest.found("Brazilian coffee rose two cents")).containsExactly("BRA:Brazilian");
    }

    @Test
    void theirTradeIsTheStates() {
        assertThat(WordSensesTest.found("Swiss cheese exports rose")).containsExactly("CHE:Swiss");
        assertThat(WordSensesTest.found("ارتفعت صادرات الجبن السويسري")).containsExactly("CHE:السويسري");
    }

    @Test
    void otherAdjectivesStay() {
        assertThat(WordSensesTest.found("French troops left")).containsExactly("FRA:French");
    }
}
