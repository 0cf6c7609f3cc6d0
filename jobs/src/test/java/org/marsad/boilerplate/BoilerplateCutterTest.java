package org.marsad.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BoilerplateCutterTest {

    @Property
    void losesNoCharacterAndMakesNone(@ForAll("pages") String page) {
        CutPage cut = BoilerplateCutter.cut(page, "عودة السفن", "سالم البحري:");
        String kept = cut.text() + cut.furniture().stream().map(CutBlock::text).collect(Collectors.joining());
        assertThat(characters(kept)).isEqualTo(characters(page));
    }

    @Property
    void leavesNoEmptyLineAtEitherEndAndNoTwoInARow(@ForAll("pages") String page) {
        String text = BoilerplateCutter.cut(page, "", "").text();
        assertThat(text).isEqualTo(text.strip()).doesNotContain("\n\n\n");
    }

    private static List<Integer> characters(String text) {
        return text.chars()
                .filter(c -> !Character.isWhitespace(c))
                .sorted()
                .boxed()
                .toList();
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of(
                        "أبحرت السفن من المرفأ صباح الاثنين.",
                        "Ships left the harbour.",
                        "عودة السفن",
                        "سالم البحري: أبحر.",
                        "سالم البحري – المنارة",
                        "",
                        "اقرأ أيضا",
                        "Read also: fire in the market",
                        "حريق في السوق",
                        "المصدر: المنارة",
                        "كلمات دلالية: بحر، سفن",
                        "تاريخ النشر: 6 أغسطس 2015",
                        "أبحرت. سمات بحر",
                        "Next Previous أبحرت",
                        "// انتهى //",
                        "Ships left. REUTER",
                        "captain@ships.example",
                        "للتواصل أرسل sms إلى 12",
                        "إلى اللقاء. مقالات أخرى للكاتببحر",
                        "أبحرت. رابط الخبر بصحيفة المنارة: عودة")
                .list()
                .ofMaxSize(20)
                .map(lines -> String.join("\n", lines).strip());
    }
}
