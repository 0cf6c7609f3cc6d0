package org.marsad.engine.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.engine.matcher.Samples.found;

import org.junit.jupiter.api.Test;

class ShortFormsTest {

    @Test
    void aSurnameRefersToTheOneWhomTheArticleNames() {
        assertThat(found("شويغو هنا. وقال سيرغي شويغو وإن لشويغو رأيا"))
                .containsExactly("sergei-shoigu:شويغو", "sergei-shoigu:سيرغي شويغو", "sergei-shoigu:شويغو");
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
