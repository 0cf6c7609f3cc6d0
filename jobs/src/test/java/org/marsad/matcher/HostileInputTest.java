package org.marsad.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class HostileInputTest {

    private static final int MEGABYTE = 1 << 20;

    @Property(tries = 2000)
    void offsetsAlwaysGiveTheSurfaceBack(@ForAll("texts") String title, @ForAll("texts") String body) {
        List<Mention> mentions = Samples.MATCHER.match(title, body);
        int[] lastEnd = {0, 0};
        for (Mention mention : mentions) {
            String text = mention.part() == Part.TITLE ? title : body;
            int part = mention.part() == Part.TITLE ? 0 : 1;
            assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.surface());
            assertThat(mention.start()).isGreaterThanOrEqualTo(lastEnd[part]);
            assertThat(mention.confidence()).isBetween(0.5, 1.0);
            lastEnd[part] = mention.end();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "و",
                "ب",
                "لل",
                "ال",
                "كوريا",
                "الشمالية",
                "بوتين",
                "فلاديمير",
                "كيم",
                "روسي",
                "رويترز",
                " ",
                " ",
                ".",
                "\n",
                "\"",
                "\u0640",
                "\u064B",
                "\u200F",
                "U.S.",
                "'s",
                "-",
                "Russia",
                "\uD800",
                "\uDC00",
                "\uFDF2",
                "7");
        return pieces.list().ofMaxSize(30).map(list -> String.join("", list));
    }

    @Property(tries = 500)
    void anyCharsAreRead(@ForAll String body) {
        assertThatCode(() -> Samples.MATCHER.match(null, body)).doesNotThrowAnyException();
    }

    @Test
    void nothingHoldsNoMentions() {
        assertThat(Samples.MATCHER.match((String) null, null)).isEmpty();
        assertThat(Samples.MATCHER.match("", "")).isEmpty();
    }

    @Test
    void brokenSurrogatesHoldNoMentions() {
        assertThat(Samples.found("\uD83D \uDE00\uD83D روسيا")).containsExactly("RUS:روسيا");
    }

    @Test
    void aLongLineIsReadInTimeLinearInItsLength() {
        for (String piece : List.of("كوريا ", "و", "\u064B", "U.", "1. ", "مجلس الأمن التابع ", ". ", "(", "a'")) {
            String line = piece.repeat(MEGABYTE / piece.length());
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> Samples.MATCHER.match(line, line), "a megabyte of " + piece);
        }
    }
}
