package org.marsad.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticesTest {

    private static final String BODY = "The ships left the harbour in the morning, the captain said.";

    private static CutPage cut(String text) {
        return BoilerplateCutter.cut(text, "Ships", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We use cookies and similar technologies. By clicking Accept all you agree to our cookie policy.",
                "This article is for subscribers only. Subscribe to continue reading, or sign in.",
                "نستخدم ملفات تعريف الارتباط لتحسين تجربتك. بالضغط على موافق فإنك تقبل سياسة الخصوصية الخاصة بنا.",
                "للاطلاع على المقال كاملا اشترك الآن. لديك حساب؟ سجل الدخول",
                "Enable JavaScript and cookies to continue.",
                "Sign up for our newsletter",
                "You have 2 free articles remaining this month.",
                "Cet article est réservé aux abonnés."
            })
    void goesWhereverItStands(String notice) {
        for (String text :
                new String[] {notice + "\n" + BODY, BODY + "\n" + notice, BODY + "\n" + notice + "\n" + BODY + "!"}) {
            assertThat(cut(text).text()).doesNotContain(notice).contains(BODY);
            assertThat(cut(text).texts(BoilerplateKind.NOTICE)).containsExactly(notice);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The law on cookies obliges papers to ask for consent, the minister said.",
                "The paper lost a tenth of its subscribers, and its newsletter was closed.",
                "She signed in at the hotel and switched her browser on.",
                "أعلنت الشركة أن عدد المشتركين بلغ مليونا."
            })
    void areNoReports(String line) {
        assertThat(cut(BODY + "\n" + line).text()).isEqualTo(BODY + "\n" + line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "The cost is to be split… [+2829 chars] # The cost is to be split…",
                "Ships left [...] # Ships left",
                "Ships left (truncated) # Ships left",
                "السفن غادرت […] # السفن غادرت"
            })
    void cutMarksGo(String line, String words) {
        assertThat(cut(line).text()).isEqualTo(words);
        assertThat(cut(line).texts(BoilerplateKind.CUT_MARK)).hasSize(1);
    }

    @Test
    void aFeedsLineAboutThePostGoes() {
        assertThat(cut(BODY + "\nThe post Ships leave appeared first on Gulf Example.")
                        .text())
                .isEqualTo(BODY);
    }

    @Test
    void paragraphsGivenTwiceStandOnce() {
        String second = "They are to return when the storm has passed, the harbour master said.";
        assertThat(cut(BODY + "\n\n" + second + "\n\n" + BODY + "\n\n" + second).text())
                .isEqualTo(BODY + "\n\n" + second);
        assertThat(cut(BODY + " " + BODY).text()).isEqualTo(BODY);
        assertThat(cut("Row, row\n" + BODY + "\nRow, row").text()).isEqualTo("Row, row\n" + BODY + "\nRow, row");
    }
}
