package org.marsad.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClubMatchesTest {

    @Test
    void aShortNameBesideAWordOfPlayingIsTheClub() {
        assertThat(WordSensesTest.found("فاز الهلال على النصر بهدفين في مباراة الدوري السعودي وسجل المهاجم هدفا"))
                .contains("al-hilal:الهلال", "al-nassr:النصر");
    }

    @Test
    void itIsTheClubOfTheStateThatTheArticleNamesMost() {
        assertThat(WordSensesTest.found("فاز الجزيرة على النصر بهدفين في مباراة الدوري الإماراتي وسجل المهاجم هدفا"))
                .contains("al-jazira-club:الجزيرة", "al-nasr-dubai:النصر");
    }

    @Test
    void nobodyIsWhereClubsOfNoStateOrTwoStatesAreMeant() {
        assertThat(WordSensesTest.found("فاز النصر بهدفين في مباراة الدوري وسجل المهاجم هدفا"))
                .isEmpty();
    }

    @Test
    void victoryAndPeninsulaAreNoClubs() {
        assertThat(WordSensesTest.found("أعلن الجيش السعودي النصر في المعركة")).doesNotContain("al-nassr:النصر");
    }
}
