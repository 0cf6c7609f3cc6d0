package org.marsad.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.matcher.Samples.found;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemonymsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "كوري شمالي",
                "كورية شمالية",
                "الكوري الشمالي",
                "الكورية الشمالية",
                "كورياً شمالياً",
                "كوريان شماليان",
                "كوريين شماليين",
                "كوريون شماليون",
                "الكوريون الشماليون",
                "الكوريين الشماليين",
                "كوريتين شماليتين",
                "الكوريتان الشماليتان",
                "كوريات شماليات",
                "والكوريين الشماليين",
                "للكوريين الشماليين"
            })
    void everyAgreementOfTwoWordsIsTheState(String demonym) {
        assertThat(Samples.in("عمال " + demonym + " هنا")).singleElement().satisfies(mention -> {
            assertThat(mention.actorId()).isEqualTo("PRK");
            assertThat(mention.method()).isEqualTo(Method.DEMONYM);
        });
    }

    @Test
    void aWordListedAsItIsTakesOnlyTheArticle() {
        assertThat(found("روس والروس وألمان")).containsExactly("RUS:روس", "RUS:الروس", "DEU:ألمان");
    }

    @Test
    void aFamilyNameAfterAGivenNameIsNoState() {
        assertThat(found("الوزير المصري وهاني المصري")).containsExactly("EGY:المصري");
    }

    @Test
    void aGivenNameAfterATitleIsNoState() {
        assertThat(found("الأمير تركي بن فيصل وجندي تركي")).containsExactly("TUR:تركي");
    }

    @Test
    void theRightHandIsNoYemeni() {
        assertThat(found("يده اليمنى والجيش اليمني")).containsExactly("YEM:اليمني");
    }

    @Test
    void englishDemonymsHaveAPluralAndAPossessive() {
        assertThat(found("Two South Koreans, a Russian's car and the Chinese."))
                .containsExactly("KOR:South Koreans", "RUS:Russian", "CHN:Chinese");
    }
}
