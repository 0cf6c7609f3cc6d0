package org.marsad.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RolesTest {

    private static final LocalDate DAY = LocalDate.of(2017, 3, 1);

    private static List<String> found(String body) {
        return found(body, DAY);
    }

    private static List<String> found(String body, LocalDate day) {
        return Samples.MATCHER.match("", body, day).stream()
                .map(mention -> mention.actorId() + ":" + mention.surface())
                .toList();
    }

    private static List<String> roles(String body) {
        return Samples.MATCHER.match("", body, DAY).stream()
                .filter(mention -> mention.method() == Method.ROLE)
                .map(Mention::actorId)
                .toList();
    }

    @Test
    void aTitleBesideItsStateMeansTheHolderAndTheStateStaysAMention() {
        assertThat(found("قال الرئيس الروسي")).containsExactly("vladimir-putin:الرئيس", "RUS:الروسي");
        assertThat(found("وزير دفاع روسيا")).containsExactly("sergei-shoigu:وزير دفاع", "RUS:روسيا");
        assertThat(found("the Russian president")).containsExactly("RUS:Russian", "vladimir-putin:president");
        assertThat(found("the President of Russia said")).containsExactly("vladimir-putin:President", "RUS:Russia");
        assertThat(found("Russia's defence minister said"))
                .containsExactly("RUS:Russia", "sergei-shoigu:defence minister");
    }

    @Test
    void theHolderIsThatOfTheDay() {
        assertThat(roles("الرئيس الروسي")).containsExactly("vladimir-putin");
        assertThat(found("الرئيس الروسي", LocalDate.of(2010, 1, 1))).containsExactly("RUS:الروسي");
        assertThat(found("الرئيس الأمريكي", LocalDate.of(2009, 1, 19)))
                .containsExactly("george-w-bush:الرئيس", "USA:الأمريكي");
        assertThat(found("الرئيس الأمريكي", LocalDate.of(2009, 1, 20))).containsExactly("USA:الأمريكي");
    }

    @Test
    void whereAChangeIsKnownByYearOrMonthNobodyHoldsTheOfficeThen() {
        assertThat(found("رئيس وزراء إسرائيل", LocalDate.of(2009, 12, 31))).containsExactly("ISR:إسرائيل");
        assertThat(found("رئيس وزراء إسرائيل", LocalDate.of(2010, 1, 1)))
                .containsExactly("benjamin-netanyahu:رئيس وزراء", "ISR:إسرائيل");
        assertThat(found("رئيس وزراء إسرائيل", LocalDate.of(2021, 6, 1))).containsExactly("ISR:إسرائيل");
    }

    @Test
    void inAnArticleOfUnknownDayNoOfficeHasAHolder() {
        assertThat(Samples.found("قال الرئيس الروسي")).containsExactly("RUS:الروسي");
    }

    @Test
    void particlesClingToTitlesAndToTheOrganisationBesideThem() {
        assertThat(found("وللرئيس الروسي")).containsExactly("vladimir-putin:لرئيس", "RUS:الروسي");
        assertThat(Samples.MATCHER.match("", "الأمين العام للأمم المتحدة", LocalDate.of(2023, 1, 1)))
                .extracting(Mention::actorId)
                .containsExactly("kurt-campbell", "united-nations");
    }

    @Test
    void aNameAfterTheTitleMakesTheMention() {
        assertThat(found("الرئيس الروسي فلاديمير بوتين"))
                .containsExactly("RUS:الروسي", "vladimir-putin:فلاديمير بوتين");
        assertThat(found("the Russian president, Vladimir Putin, said"))
                .containsExactly("RUS:Russian", "vladimir-putin:Vladimir Putin");
        assertThat(found("الرئيس الروسي «بشار الأسد»")).containsExactly("RUS:الروسي", "bashar-al-assad:بشار الأسد");
        assertThat(found("الرئيس الروسي محمد")).containsExactly("RUS:الروسي");
        assertThat(found("Russian President Boris Somebody")).containsExactly("RUS:Russian");
    }

    @Test
    void aSurnameAfterATitleIsTheHolder() {
        assertThat(found("الرئيس الروسي بوتين غادر، وعاد بوتين"))
                .containsExactly("RUS:الروسي", "vladimir-putin:بوتين", "vladimir-putin:بوتين");
        assertThat(found("President Putin left")).containsExactly("vladimir-putin:Putin");
        assertThat(found("Prime Minister May left")).containsExactly("theresa-may:May");
        assertThat(found("President Bush left")).isEmpty();
        assertThat(found("former President Putin")).isEmpty();
    }

    @Test
    void aTitleThatStandsAloneNeedsNoState() {
        assertThat(found("قال سيد الكرملين")).containsExactly("vladimir-putin:سيد الكرملين");
    }

    @Test
    void aTitleWithoutStateMeansNobody() {
        assertThat(found("قال الرئيس، وقال رئيس الوزراء. The president spoke.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "نائب الرئيس الروسي",
                "ونائبة الرئيس الروسي",
                "الرئيس الروسي السابق",
                "رئيس روسيا الأسبق",
                "المتحدث باسم الرئيس الروسي",
                "مساعد وزير الدفاع الروسي",
                "رئيس روسي",
                "النائب الأول للرئيس الروسي",
                "المبعوث الخاص للرئيس الروسي",
                "سفارة الرئيس الروسي",
                "زيارة وزير الدفاع لروسيا",
                "الرئيسان الروسي والأمريكي",
                "former Russian president",
                "a Russian president",
                "the ex-Russian president",
                "a spokesman for the Russian president",
                "the Russian president's spokesman",
                "the Russian president-elect",
                "Russian deputy defence minister",
                "deputy Russian defence minister",
                "Russian presidents"
            })
    void whoIsNotTheHolderIsNotTakenForIt(String text) {
        assertThat(roles(text)).isEmpty();
    }

    @Test
    void aCapitalIsNoStateBesideATitle() {
        assertThat(roles("رئيس موسكو")).isEmpty();
    }

    @Test
    void theHeadOfAPlaceIsWhoeverGovernsItOnTheDay() {
        assertThat(governors("أمير منطقة القصيم", LocalDate.of(2015, 8, 1))).containsExactly("faisal-bin-mishaal");
        assertThat(governors("أمير منطقة القصيم", LocalDate.of(2010, 8, 1))).containsExactly("faisal-bin-bandar");
        assertThat(governors("أمير منطقة مكة المكرمة وأمير منطقة عسير", DAY))
                .containsExactly("khalid-al-faisal", "faisal-bin-khalid-bin-abdulaziz");
        assertThat(governors("حاكم الشارقة", DAY)).containsExactly("sultan-bin-muhammad-al-qasimi");
        assertThat(governors("the governor of Mecca", DAY)).containsExactly("khalid-al-faisal");
        assertThat(governors("نائب أمير منطقة القصيم وأمير الحج في القصيم", DAY))
                .isEmpty();
    }

    private static List<String> governors(String body, LocalDate day) {
        return CatalogueSamples.MATCHER.match("", body, day).stream()
                .filter(mention -> mention.method() == Method.ROLE)
                .map(Mention::actorId)
                .toList();
    }
}
