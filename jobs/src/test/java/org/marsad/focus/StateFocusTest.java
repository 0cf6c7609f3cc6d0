package org.marsad.focus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.marsad.catalogue.Catalogue;
import org.marsad.catalogue.CatalogueFiles;
import org.marsad.matcher.ArticleText;
import org.marsad.matcher.Matcher;

class StateFocusTest {

    private static final Catalogue CATALOGUE = CatalogueFiles.fromClassPath();
    private static final Matcher MATCHER = Matcher.of(CATALOGUE);
    private static final StateFocus FOCUS = new StateFocus(CATALOGUE);
    private static final LocalDate DAY = LocalDate.of(1990, 5, 7);

    private static Map<String, FocusedState> states(String title, String body) {
        Map<String, FocusedState> states = new TreeMap<>();
        ArticleText text = ArticleText.of(title, body);
        FOCUS.of(text, DAY, MATCHER.match(text, DAY)).forEach(state -> states.put(state.stateId(), state));
        return states;
    }

    private static double score(String state, String title, String body) {
        return states(title, body).get(state).score();
    }

    @Test
    void anArticleWithoutTracesIsAboutNoState() {
        assertThat(states(null, null)).isEmpty();
        assertThat(states("", "Prices rose again.")).isEmpty();
    }

    @Test
    void theScoreIsTheLogisticFunctionOfTheSum() {
        // The name in the title and in the lead, all of both: -2.2 + 1.2 + 0.9 + 1 + 1.7 + 0.9.
        assertThat(score("PER", "Peru votes", "Peru voted on Sunday."))
                .isCloseTo(1 / (1 + Math.exp(-3.5)), within(0.0005));
        // The third of a later sentence, one of two that lead anywhere: -2.2 + 1.7 / 6 + 0.9.
        assertThat(score("PER", "Chile votes", "People voted. Bolivia, Ecuador and Peru watched."))
                .isCloseTo(1 / (1 + Math.exp(1.0167)), within(0.0005));
    }

    @Test
    void theTitleCountsMoreThanAListFurtherDown() {
        Map<String, FocusedState> states =
                states("Peru votes", "Peru voted on Sunday. Envoys of Chile, Bolivia and Ecuador watched.");
        assertThat(states.get("PER").score()).isGreaterThan(0.8);
        assertThat(states.get("CHL").score()).isLessThan(0.4);
    }

    @Test
    void aFirmLeadsToItsState() {
        assertThat(states("Nippon Steel cuts output", "The company gave no reason.")
                        .get("JPN"))
                .satisfies(japan -> {
                    assertThat(japan.clue()).isEqualTo(Evidence.MEMBER);
                    assertThat(japan.inTitle()).isTrue();
                    assertThat(japan.sentences()).isEqualTo(1);
                });
    }

    @Test
    void aCurrencyLeadsToItsState() {
        assertThat(states("Miller's profit", "It made 20 mln stg before tax.")
                        .get("GBR")
                        .clue())
                .isEqualTo(Evidence.MONEY);
        assertThat(states("Maker's profit", "It made a billion yen.").get("JPN").clue())
                .isEqualTo(Evidence.MONEY);
        assertThat(states("Remarks", "He marks time, and has won a prize.")).isEmpty();
    }

    @Test
    void aCurrencyIsThatOfTheStateOfTheDay() {
        assertThat(states("", "It paid a million roubles.")).containsOnlyKeys("SUN");
        assertThat(FOCUS.of(ArticleText.of("", "It paid a million roubles."), LocalDate.of(2010, 1, 1), List.of()))
                .singleElement()
                .extracting(FocusedState::stateId)
                .isEqualTo("RUS");
    }

    @Test
    void aLegalFormAndTheCodeOfAnExchangeLeadToTheirState() {
        assertThat(states("Quern Plc year", "Turnover rose.").get("GBR").clue()).isEqualTo(Evidence.MARKET);
        assertThat(states("Year", "Sales rose at Hoshizora <HSZR.T> and at Quern.")
                        .get("JPN")
                        .clue())
                .isEqualTo(Evidence.MARKET);
    }

    @Test
    void theCodeOfASecurityStandsInItsSentence() {
        assertThat(states("Peru", "Peru sold coal. Much went to a mill (HSZR.T).")
                        .get("JPN")
                        .score())
                .isLessThan(score("JPN", "Peru", "A mill (HSZR.T) bought coal. Peru sold it."));
    }

    @Test
    void aSeatLeadsToTheStateWeaklyAndANameWins() {
        assertThat(states("", "OPEC met.").get("AUT").clue()).isEqualTo(Evidence.SEAT);
        assertThat(states("", "OPEC met in Austria.").get("AUT").clue()).isEqualTo(Evidence.NAMED);
        assertThat(score("AUT", "", "OPEC met.")).isLessThan(score("JPN", "", "Nippon Steel met."));
    }

    @Test
    void whereSecuritiesAreListedLeadsNowhere() {
        assertThat(states("", "The bond will be listed in Luxembourg.")).isEmpty();
        assertThat(states("", "The bank has moved to Luxembourg.")).containsOnlyKeys("LUX");
    }

    @Test
    void whereAReportWasWrittenLeadsNowhere() {
        assertThat(states("", "LONDON, March 9 - Prices rose.")).isEmpty();
    }

    @Test
    void arabicTitlesCountLikeEnglishOnes() {
        assertThat(states("اليابان تخفض الفائدة", "قررت اليابان خفض الفائدة.")
                        .get("JPN")
                        .score())
                .isEqualTo(score("JPN", "Japan cuts rates", "Japan cut its rates."));
    }
}
