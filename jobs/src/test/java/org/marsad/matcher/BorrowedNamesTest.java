package org.marsad.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BorrowedNamesTest {

    @Test
    void aPersonWithAGivenNameOrTitleIsNoStateInTheWholeArticle() {
        assertThat(WordSensesTest.found("Jim Jordan spoke. Jordan left.")).isEmpty();
        assertThat(WordSensesTest.found("Ms. Holland spoke. Mr. Chad left.")).isEmpty();
        assertThat(WordSensesTest.found("Chad Smith spoke. Chad left.")).isEmpty();
    }

    @Test
    void afterAWordOfPlaceItIsTheStateAllTheSame() {
        assertThat(WordSensesTest.found("Jim Jordan spoke in Jordan.")).containsExactly("JOR:Jordan");
    }

    @Test
    void aTownInAnotherStateIsNoCapitalInTheWholeArticle() {
        assertThat(WordSensesTest.found("Police in Moscow, Idaho, met. Moscow is small."))
                .containsExactly("idaho:Idaho");
        assertThat(WordSensesTest.found("a fair in Paris, Tex., and in Cairo, Ill."))
                .isEmpty();
        assertThat(WordSensesTest.found("مهرجان باريس في ولاية تكساس")).containsExactly("texas:تكساس");
    }

    @Test
    void itIsTheCapitalIfTheArticleNamesTheStateToo() {
        assertThat(WordSensesTest.found("Unlike Moscow, Idaho, the Russian city of Moscow is large."))
                .containsExactly("idaho:Idaho", "RUS:Russian", "RUS:Moscow");
    }

    @Test
    void aListOfStatesIsNoTown() {
        assertThat(WordSensesTest.found("talks with Armenia, Georgia and Azerbaijan in Tbilisi"))
                .contains("ARM:Armenia", "GEO:Georgia", "AZE:Azerbaijan");
    }

    @Test
    void wordsInCapitalsAreNoNamesOfPersons() {
        assertThat(WordSensesTest.found("SALES FOR MAJOR U.S. RETAILERS. Deputy U.S. Comptroller Smith."))
                .containsExactly("USA:U.S.", "USA:U.S.");
    }
}
