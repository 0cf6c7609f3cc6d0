package org.marsad.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.catalogue.Catalogue;
import org.marsad.catalogue.Offices;

class NamesakesTest {

    @Test
    void theWordRightBeforeTellsASpellingOfTwo() {
        assertThat(ids("زار سلطنة عمان")).containsExactly("OMN");
        assertThat(ids("هبط المؤشر في بورصة عمان")).doesNotContain("OMN");
        assertThat(ids("فازت مدينة عمان بالجائزة")).containsExactly("JOR");
    }

    @Test
    void aListOfStatesTellsTheState() {
        assertThat(ids("اتفقت السعودية وعمان أمس")).containsExactly("SAU", "OMN");
        assertThat(ids("الأردن، عمان، قطر")).containsExactly("JOR", "OMN", "QAT");
    }

    @Test
    void aListOfCitiesTellsTheCity() {
        assertThat(ids("رحلات إلى بيروت وعمان أمس")).containsExactly("LBN", "JOR");
    }

    @Test
    void theStateWhoseActorsTheArticleNamesTells() {
        assertThat(ids("وصل الملك عبدالله الثاني. وقال في عمان إن بلاده تريد السلام."))
                .containsExactly("abdullah-ii-of-jordan", "JOR");
        assertThat(ids("غادر من مسقط. ثم قال إن الجولة في عمان كانت مفيدة.")).containsExactly("OMN", "OMN");
    }

    @Test
    void aDatelineNamesTheCity() {
        assertThat(ids("عمان – قال أحد السكان إن المطر غزير.")).containsExactly("JOR");
    }

    @Test
    void theCityOfOneStateIsToldFromThatOfAnother() {
        assertThat(ids("قصف الجيش الليبي أحياء في طرابلس")).contains("LBY").doesNotContain("tripoli-lebanon");
        assertThat(ids("انتشر الجيش اللبناني في طرابلس وبيروت")).contains("tripoli-lebanon");
    }

    @Test
    void whereNothingTellsTheMoreUsualIsTakenWithLessConfidence() {
        List<Mention> guessed = CatalogueSamples.MATCHER.match("", "نمت المدن في عمان هذا العام");
        assertThat(guessed).extracting(Mention::actorId).containsExactly("OMN");
        assertThat(guessed.get(0).confidence()).isEqualTo(0.58);
    }

    @Test
    void aSpellingWithoutAUsualMeaningNamesNobodyByItself() {
        assertThat(ids("تعلم في كوريا فن الخزف")).isEmpty();
        assertThat(ids("قالت بيونغ يانغ إن كوريا لن تتراجع")).containsExactly("PRK", "PRK");
    }

    @Test
    void aSpellingThatIsBlockedNamesNobody() {
        Catalogue blocked = Catalogue.of(CatalogueSamples.CATALOGUE.actors(), Offices.NONE, List.of("كوريا"));
        assertThat(Matcher.of(blocked).match("", "قالت بيونغ يانغ إن كوريا لن تتراجع"))
                .extracting(Mention::actorId)
                .containsExactly("PRK");
    }

    @Test
    void vowelSignsTell() {
        assertThat(ids("قال الأردن إن عُمان وافقت")).containsExactly("JOR", "OMN");
        assertThat(ids("قالت مسقط إن عمّان وافقت")).containsExactly("OMN", "JOR");
    }

    @Test
    void aCityThatLendsItsNameToAClubIsTheClubWhereSportIsWrittenOf() {
        assertThat(ids("حارس مرمى ليفربول")).containsExactly("liverpool-fc");
        assertThat(ids("سجل هدفا في شباك ليفربول")).containsExactly("liverpool-fc");
        assertThat(ids("خسر برشلونة 1 - 3 في الدوري")).containsExactly("fc-barcelona");
        assertThat(ids("مباراة في برشلونة سجل فيها هدفين")).containsExactly("barcelona");
        assertThat(ids("معرض في برشلونة وميناء ليفربول")).containsExactly("barcelona", "liverpool");
    }

    @Test
    void aShortFormOfAClubCountsWhereSportIsWrittenOf() {
        assertThat(ids("تعادل ميلان في مباراة الذهاب من الدوري")).containsExactly("ac-milan");
        assertThat(ids("كتب ميلان قصيدة عن البحر")).isEmpty();
        assertThat(ids("طلب المدرب النصر في كل مباراة من الدوري")).isEmpty();
    }

    private static List<String> ids(String body) {
        return CatalogueSamples.MATCHER.match("", body).stream()
                .map(Mention::actorId)
                .toList();
    }
}
