package org.marsad.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClosingsTest {

    private static CutPage cut(String text) {
        return BoilerplateCutter.cut(text, "", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            // انتهى //                    | END_MARK
            17:54 ت م                     | END_MARK
            Reuter                        | END_MARK
            ...المزيد                     | LINK
            © 2015 The Lighthouse         | COPYRIGHT
            Copyright 2015 The Lighthouse | COPYRIGHT
            جميع الحقوق محفوظة لدى المنارة | COPYRIGHT
            captain@ships.example         | CONTACT
            تويتر: @captain               | CONTACT
            تويتر: captain                | CONTACT
            www.ships.example             | CONTACT
            لمراسلة الكاتب: a@b.example   | CONTACT
            * خدمة «المنارة»              | CREDIT
            خاص بـ«المنارة»               | CREDIT
            Share on Facebook             | SHARE
            شارك الخبر                    | SHARE
            """)
    void cutsALineOfTheKind(String line, BoilerplateKind kind) {
        CutPage page = cut("أبحرت السفن.\n" + line);
        assertThat(page.text()).isEqualTo("أبحرت السفن.");
        assertThat(page.furniture()).containsExactly(new CutBlock(kind, line));
    }

    @Test
    void cutsTheWireServicesNameBehindTheLastSentence() {
        assertThat(cut("Ships left. REUTER").text()).isEqualTo("Ships left.");
        assertThat(cut("Ships left for REUTER").text()).isEqualTo("Ships left for REUTER");
    }

    @Test
    void cutsSeveralLinesUpToTheLastOfTheArticle() {
        CutPage page = cut("Print\nأبحرت السفن.\n// انتهى //\n17:54 ت م");
        assertThat(page.text()).isEqualTo("Print\nأبحرت السفن.");
        assertThat(page.texts(BoilerplateKind.END_MARK)).containsExactly("// انتهى //", "17:54 ت م");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "شارك القبطان في السباق",
                "انتهى الموسم بعودة السفن",
                "Share prices of ships rose",
                "Print runs fell",
                "Write to captain@ships.example",
                "captain@ships.example wrote a story",
                "Copyright law was changed",
                "تويتر: عاد القبطان",
                "خاص بالسفن وحدها",
                "خدمة السفن «المنارة» عادت"
            })
    void leavesASentenceAlone(String line) {
        assertThat(cut("أبحرت السفن.\n" + line).furniture()).isEmpty();
    }

    @Test
    void cutsWhatRunsOnBehindTheLastSentence() {
        CutPage link = cut("أبحرت السفن. رابط الخبر بصحيفة المنارة: عودة السفن");
        assertThat(link.text()).isEqualTo("أبحرت السفن.");
        assertThat(link.texts(BoilerplateKind.LINK)).hasSize(1);

        CutPage tags = cut("أبحرت السفن. سمات بحر سفن");
        assertThat(tags.text()).isEqualTo("أبحرت السفن.");
        assertThat(tags.furniture()).containsExactly(new CutBlock(BoilerplateKind.TAGS, "سمات بحر سفن"));

        CutPage message = cut("أبحرت السفن. للتواصل أرسل sms إلى 12\nثم الرسالة");
        assertThat(message.text()).isEqualTo("أبحرت السفن.");
        assertThat(message.texts(BoilerplateKind.CONTACT)).containsExactly("للتواصل أرسل sms إلى 12\nثم الرسالة");
    }

    @Test
    void leavesTheWordForTagsInASentenceAlone() {
        String text = "أبحرت السفن، ومن سمات البحر الهدوء";
        assertThat(cut(text).text()).isEqualTo(text);
    }
}
