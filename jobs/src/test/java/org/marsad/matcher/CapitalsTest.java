package org.marsad.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.matcher.Samples.found;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class CapitalsTest {

    @Test
    void englishNamesNeedACapital() {
        assertThat(found("They flew to Turkey to eat turkey.")).containsExactly("TUR:Turkey");
    }

    @Test
    void acronymsNeedAllTheirCapitals() {
        assertThat(found("It told us that the US and the U.S. Treasury and the UN agree."))
                .containsExactly("USA:US", "USA:U.S.", "united-nations:UN");
    }

    @Test
    void aLongAcronymMayBeWrittenAsAName() {
        assertThat(found("Nato and OPEC met; opec did not.")).containsExactly("nato:Nato", "opec:OPEC");
    }

    @Test
    void aHeadlineInCapitalsNamesActors() {
        assertThat(Samples.MATCHER.match("SOUTH KOREA WARNS JAPAN", ""))
                .extracting(Mention::actorId)
                .containsExactly("KOR", "JPN");
    }

    @Test
    void anOrdinaryWordInSuchAHeadlineNeedsTheBodyAsEvidence() {
        assertThat(Samples.MATCHER.match("TURKEY PRICES RISE", "Farmers rejoice."))
                .isEmpty();
        assertThat(Samples.MATCHER.match("TURKEY SEEKS LOAN", "Officials in Ankara said so."))
                .extracting(Mention::part, Mention::actorId, Mention::confidence)
                .containsExactly(Tuple.tuple(Part.TITLE, "TUR", 0.88), Tuple.tuple(Part.BODY, "TUR", 0.8));
    }

    @Test
    void thePronounInSuchAHeadlineIsNoCountry() {
        assertThat(found("LET US PRAY")).isEmpty();
    }

    @Test
    void hyphensPartNames() {
        assertThat(found("The U.S.-Japan pact and Russian-Turkish talks"))
                .containsExactly("USA:U.S.", "JPN:Japan", "RUS:Russian", "TUR:Turkish");
    }

    @Test
    void thePossessiveIsNoPartOfTheName() {
        assertThat(found("China's army, Standard & Poor's rating, Sana’a and Moscow’s men"))
                .containsExactly("CHN:China", "standard-and-poors:Standard & Poor", "YEM:Sana’a", "RUS:Moscow");
    }
}
