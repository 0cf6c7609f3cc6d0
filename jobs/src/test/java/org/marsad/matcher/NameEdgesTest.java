package org.marsad.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameEdgesTest {

    @Test
    void aWordOfKindBeforeANameIsNoPartOfIt() {
        assertThat(found("في قطاع غزة أمس")).containsExactly("gaza-strip:غزة");
        assertThat(found("وزار دولة الكويت")).containsExactly("KWT:الكويت");
        assertThat(found("قالت حركة حماس")).containsExactly("hamas:حماس");
        assertThat(found("بحسب صحيفة هآرتس")).containsExactly("haaretz:هآرتس");
    }

    @Test
    void aTitleBeforeANameIsNoPartOfIt() {
        assertThat(found("استقبل جلالة الملك عبدالله الثاني ضيفه"))
                .containsExactly("abdullah-ii-of-jordan:عبدالله الثاني");
    }

    @Test
    void aParticleBeforeAWordOfKindGoesWithIt() {
        assertThat(found("وبقطاع غزة")).containsExactly("gaza-strip:غزة");
    }

    @Test
    void anEpithetAfterAPlaceIsNoPartOfItsName() {
        assertThat(found("إلى مكة المكرمة")).containsExactly("mecca:مكة");
        assertThat(found("جمهورية الصين الشعبية")).containsExactly("CHN:الصين");
    }

    @Test
    void theAdjectiveOfAStateAfterTheNameOfABodyIsNoPartOfIt() {
        assertThat(found("أعلن حزب الله اللبناني")).containsExactly("hezbollah:حزب الله");
    }

    @Test
    void theAdjectiveOfANationBeforeAPersonIsNoPartOfTheName() {
        assertThat(found("قال البرازيلي كافو أمس")).containsExactly("cafu:كافو");
        assertThat(found("فاز تشلسي الإنجليزي أمس")).containsExactly("chelsea-fc:تشلسي");
    }

    @Test
    void anAdjectiveThatMakesTheNameIsAPartOfIt() {
        assertThat(found("أعلن الجيش اللبناني")).containsExactly("lebanese-army:الجيش اللبناني");
        assertThat(found("منظمة التحرير الفلسطينية")).containsExactly("plo:منظمة التحرير الفلسطينية");
        assertThat(found("الولايات المتحدة الأمريكية")).containsExactly("USA:الولايات المتحدة الأمريكية");
        assertThat(found("الجامعة العربية")).containsExactly("arab-league:الجامعة العربية");
    }

    @Test
    void aWordThatMakesAnotherPlaceIsAPartOfTheName() {
        assertThat(found("في جنوب لبنان")).containsExactly("southern-lebanon:جنوب لبنان");
        assertThat(found("شبه الجزيرة العربية كلها")).doesNotContain("arabian-peninsula:العربية");
    }

    @Test
    void aSettlementsNameMayBeAnOrdinaryWord() {
        assertThat(found("زار مدينة مشهد")).containsExactly("mashhad:مشهد");
        assertThat(found("جنوب نهر الليطاني")).containsExactly("litani-river:الليطاني");
        assertThat(found("على ضفة نهر الأردن")).doesNotContain("jordan-river:الأردن");
        assertThat(found("انفجار في مدينة الصدر")).containsExactly("sadr-city:مدينة الصدر");
    }

    private static List<String> found(String body) {
        return CatalogueSamples.MATCHER.match("", body).stream()
                .map(mention -> mention.actorId() + ":" + mention.surface())
                .toList();
    }
}
