package org.marsad.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.matcher.Samples.found;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.catalogue.ActorKind;

class ShortFormsTest {

    @Test
    void aSurnameRefersToTheOneWhomTheArticleNames() {
        assertThat(found("شويغو هنا. وقال سيرغي شويغو وإن لشويغو رأيا"))
                .containsExactly("sergei-shoigu:شويغو", "sergei-shoigu:سيرغي شويغو", "sergei-shoigu:شويغو");
    }

    @Test
    void aBodyThatEveryStateHasIsThatOfTheOnlyStateInTheArticle() {
        assertThat(bodies("قالت وزارة الصحة أمس في جدة")).containsExactly("saudi-health-ministry");
        assertThat(bodies("مصر. وزارة الصحة")).containsExactly("egyptian-health-ministry");
    }

    @Test
    void aBodyThatEveryStateHasIsNobodysAmongSeveralStatesOrNone() {
        assertThat(bodies("قالت وزارة الصحة")).isEmpty();
        assertThat(bodies("مصر واليمن ووزارة الصحة")).isEmpty();
        assertThat(bodies("وزارة الصحة المصرية في اليمن ثم وزارة الصحة"))
                .containsExactly("egyptian-health-ministry", "egyptian-health-ministry");
    }

    @Test
    void theHolderOfAnOfficeCountsForItsState() {
        LocalDate day = LocalDate.of(2015, 8, 1);
        assertThat(CatalogueSamples.MATCHER.match("", "خادم الحرمين الشريفين يزور الدوحة. قالت وزارة الصحة", day))
                .extracting(Mention::actorId)
                .containsExactly("salman-bin-abdulaziz", "QAT");
        assertThat(CatalogueSamples.MATCHER.match("", "خادم الحرمين الشريفين. قالت وزارة الصحة", day))
                .extracting(Mention::actorId)
                .containsExactly("salman-bin-abdulaziz", "saudi-health-ministry");
    }

    @Test
    void aShortFormOfOneWordNeedsTheFullName() {
        assertThat(bodies("رؤية الهلال في جدة")).isEmpty();
        assertThat(bodies("نادي الهلال السعودي. قال الهلال في جدة")).containsExactly("al-hilal", "al-hilal");
    }

    private static List<String> bodies(String body) {
        return CatalogueSamples.MATCHER.match("", body).stream()
                .map(Mention::actorId)
                .filter(id -> CatalogueSamples.CATALOGUE.actor(id).orElseThrow().kind() == ActorKind.ORGANISATION)
                .toList();
    }

    @Test
    void aSurnameAloneRefersToNobody() {
        assertThat(found("قال شويغو")).isEmpty();
    }

    @Test
    void aSurnameOfTwoWhomTheArticleNamesRefersToNobody() {
        assertThat(found("كيم جونغ أون وكيم هونغ كيون ثم كيم"))
                .containsExactly("kim-jong-un:كيم جونغ أون", "kim-hong-kyun:كيم هونغ كيون");
    }

    @Test
    void aSurnameOfTwoOfWhomTheArticleNamesOneRefersToThatOne() {
        assertThat(found("كيم جونغ أون قال. رحب بكيم")).containsExactly("kim-jong-un:كيم جونغ أون", "kim-jong-un:كيم");
    }

    @Test
    void aTitleMayNameWhomTheBodyCallsByHisSurname() {
        assertThat(Samples.MATCHER.match("فلاديمير بوتين في جولة", "وصل بوتين"))
                .extracting(Mention::actorId, Mention::method)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("vladimir-putin", Method.NAME),
                        org.assertj.core.groups.Tuple.tuple("vladimir-putin", Method.SURNAME));
    }

    @Test
    void anotherGivenNameBeforeTheSurnameIsAnotherPerson() {
        assertThat(found("بنيامين نتنياهو وسارة نتنياهو. Sarah Netanyahu"))
                .containsExactly("benjamin-netanyahu:بنيامين نتنياهو");
    }

    @Test
    void aPhraseThatHoldsASurnameIsNoPerson() {
        assertThat(found("علي عبدالله صالح عمل لصالح الدولة")).containsExactly("ali-abdullah-saleh:علي عبدالله صالح");
    }

    @Test
    void aCompoundNameIsAnotherPerson() {
        assertThat(found("محمد صلاح الدين")).isEmpty();
    }

    @Test
    void aSonIsNotHisFather() {
        assertThat(found("فهد بن محمد بن سلمان")).isEmpty();
    }
}
