package org.marsad.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordSensesTest {

    @Test
    void theWordsRightAroundTellAWordFromAName() {
        assertThat(found("زاد حماس اللاعبين")).isEmpty();
        assertThat(found("قال قيادي في حركة حماس")).containsExactly("hamas:حماس");
        assertThat(found("بلغ قطر الفوهة")).isEmpty();
        assertThat(found("وصل أمير قطر")).contains("QAT:قطر");
    }

    @Test
    void theVerbAgreesWithTheName() {
        assertThat(found("دخلت طالبان القصر")).containsExactly("taliban:طالبان");
        assertThat(found("حصل طالبان على جائزة")).isEmpty();
    }

    @Test
    void wordsNearByDecideWhereNoneStandsRightBeside() {
        assertThat(found("محاضرة بعد المغرب في المسجد ثم صلاة")).isEmpty();
        assertThat(found("فازت فرنسا بعد المغرب وكرواتيا")).contains("MAR:المغرب");
    }

    @Test
    void whatIsOneWordOnceInAnArticleIsThatWordThroughout() {
        assertThat(found("حصل طالبان على جائزة. شكر الوزير طالبان")).isEmpty();
        assertThat(found("شكر الوزير طالبان")).containsExactly("taliban:طالبان");
    }

    @Test
    void aRarelyMeantNameNeedsSuchAWord() {
        assertThat(found("اتفقت حركتا فتح وحماس")).containsExactly("fatah:فتح", "hamas:حماس");
        assertThat(found("قالت حركة فتح إنه تم فتح تحقيق")).containsExactly("fatah:فتح");
    }

    @Test
    void anotherWordStaysAsItIs() {
        assertThat(found("زاد العراق صادراته")).containsExactly("IRQ:العراق");
        assertThat(found("")).isEmpty();
    }

    static List<String> found(String body) {
        return CatalogueSamples.MATCHER.match("", body).stream()
                .map(mention -> mention.actorId() + ":" + mention.surface())
                .toList();
    }
}
