package org.marsad.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.matcher.Samples.found;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.catalogue.Actor;
import org.marsad.catalogue.ActorKind;
import org.marsad.catalogue.Catalogue;
import org.marsad.catalogue.Language;
import org.marsad.catalogue.Spelling;
import org.marsad.catalogue.SpellingUse;
import org.marsad.catalogue.Validity;

class SpellingsTest {

    @Test
    void theServantOfGodIsWrittenInOneWordOrTwo() {
        assertThat(found("علي عبد الله صالح؛ علي عبدالله صالح")).hasSize(2);
    }

    @Test
    void anyServantIsWrittenInOneWordOrTwo() {
        assertThat(CatalogueSamples.MATCHER.match("", "الرئيس عبد ربه منصور هادي؛ عبدربه منصور هادي"))
                .extracting(Mention::actorId)
                .containsExactly("abd-rabbu-mansour-hadi", "abd-rabbu-mansour-hadi");
        assertThat(SpellingVariants.of(new Spelling("محمد عبده", Language.ARABIC, SpellingUse.NAME, Validity.ALWAYS)))
                .containsExactly("محمد عبده");
    }

    @Test
    void theFatherOfIsWrittenInOneWordOrTwoAndInEveryCase() {
        assertThat(found("أبوظبي، أبو ظبي، أبي ظبي، أبا سياف"))
                .containsExactly("ARE:أبوظبي", "ARE:أبو ظبي", "ARE:أبي ظبي", "abu-sayyaf:أبا سياف");
    }

    @Test
    void aSoundPluralInANameStandsInBothCases() {
        assertThat(found("الإخوان المسلمون والإخوان المسلمين")).hasSize(2);
    }

    @Test
    void aFoldedSpellingIsLessSure() {
        assertThat(Samples.in("اوكرانيا"))
                .singleElement()
                .extracting(Mention::confidence)
                .isEqualTo(0.95);
    }

    @Test
    void presentationFormsAndLigaturesAreTakenApart() {
        assertThat(found("\uFEDF\uFE92\uFEE8\uFE8E\uFEE5 و\uFEFB شيء"))
                .containsExactly("LBN:\uFEDF\uFE92\uFEE8\uFE8E\uFEE5");
    }

    @Test
    void theLongestNameWins() {
        assertThat(found("مجلس الأمن التابع للأمم المتحدة"))
                .containsExactly("un-security-council:مجلس الأمن التابع للأمم المتحدة");
    }

    @Test
    void aPhraseThatMeansSomethingElseGivesWayToAnActorListedUnderIt() {
        assertThat(found("دول أمريكا الجنوبية وأمريكا")).containsExactly("USA:أمريكا");
        Actor continent = new Actor(
                "south-america",
                ActorKind.PLACE,
                null,
                "أمريكا الجنوبية",
                null,
                null,
                null,
                null,
                null,
                List.of(new Spelling("أمريكا الجنوبية", Language.ARABIC, SpellingUse.NAME)));
        assertThat(Matcher.of(Catalogue.of(List.of(continent))).match("", "دول أمريكا الجنوبية"))
                .extracting(Mention::actorId)
                .containsExactly("south-america");
    }

    @Test
    void aBirthplaceIsNoCapital() {
        assertThat(found("عاد من مسقط إلى مسقط رأسه")).containsExactly("OMN:مسقط");
    }

    @Test
    void anAdjectiveThatIsAStateNeedsAPlaceWordOrAnotherMention() {
        assertThat(found("دعم مالي")).isEmpty();
        assertThat(found("في مالي ولمالي")).containsExactly("MLI:مالي", "MLI:مالي");
        assertThat(found("دعم مالي من باماكو")).containsExactly("MLI:مالي", "MLI:باماكو");
    }

    @Test
    void aNameDoesNotReachOverAMarkOrALine() {
        assertThat(found("كوريا، الشمالية. كوريا\nالشمالية")).isEmpty();
    }

    @Test
    void lettersPartedByDotsOrSpacesAreAnAgency() {
        assertThat(found("(أ ف ب) و(أ.ف.ب) و(ا ف ب)"))
                .hasSize(3)
                .allMatch(text -> text.startsWith("agence-france-presse:"));
    }
}
