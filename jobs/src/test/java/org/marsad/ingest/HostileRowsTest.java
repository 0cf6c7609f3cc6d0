package org.marsad.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileRowsTest {

    private static final int MEGABYTE = 1 << 20;

    @Property(tries = 500)
    void readsAnyRow(
            @ForAll("texts") String title,
            @ForAll("texts") String text,
            @ForAll("texts") String author,
            @ForAll("texts") String date,
            @ForAll("texts") String url) {
        RawArticle row = new RawArticle(url, url, author, title, text, author, date, date, List.of(title), date, url);
        Reading reading = Rows.READER.read(row);
        assertThat(reading).isNotNull().isEqualTo(Rows.READER.read(row));
        if (reading instanceof CleanArticle article) {
            assertThat(article.title())
                    .doesNotContain("\n")
                    .isEqualTo(article.title().strip());
            assertThat(article.body()).doesNotContain("\n\n\n", "\u0000", "\u200F");
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(article.body()))
                    .isTrue();
            assertThat(article.languageConfidence())
                    .satisfiesAnyOf(confidence -> assertThat(confidence).isNull(), confidence -> assertThat(confidence)
                            .isBetween(0.0, 1.0));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "<p>",
                "</p>",
                "<div>",
                "<b",
                "<!--",
                "-->",
                "&amp;",
                "&#0;",
                "&#xD800;",
                "&",
                "\uD800",
                "\uDC00",
                "\u0000",
                "\u200F",
                "\uFFFD",
                "\n",
                "\r\n",
                "  ",
                "\u0301",
                "؟",
                "!",
                "?",
                ":",
                "اقرأ أيضا",
                "Read also:",
                "المصدر:",
                "كلمات دلالية:",
                "تاريخ النشر:",
                "سمات ",
                "// انتهى //",
                "Reuter",
                "الموافق",
                "2015-08-06",
                "٦ أغسطس ٢٠١٥",
                "99999999999",
                "-",
                "http://",
                "/2015/08/06/",
                "25 شوال 1436 هـ",
                "â€™",
                "Ã©",
                "ط§ظ„",
                "Çá",
                "????",
                "مرفأ",
                "Ships",
                "@",
                "#",
                "\uD83D\uDEA2");
        Arbitrary<String> characters = Arbitraries.strings().ofMaxLength(20);
        return Arbitraries.oneOf(pieces, characters).list().ofMaxSize(30).map(list -> String.join("", list));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "ك",
                " ",
                "\n",
                "\u0301",
                "\uD800",
                "\u0000",
                "\u202E",
                "&amp;",
                "&#1;",
                "Ã",
                "Ã©",
                "â€",
                "â€™",
                "Ø§Ù\u0084",
                "ط§ظ„",
                "Çá ",
                "????",
                "2015-08-06 ",
                "١٤٣٦/",
                "تاريخ النشر: 2015-08-06\n",
                "<",
                "<div>",
                "<p>",
                "<a ",
                "</",
                "&",
                "&amp",
                "؟ن",
                "!ن",
                "?Ab",
                "ab ",
                "ab\n",
                "A b c d\n",
                "Tags: x\n",
                "Read also: x\n",
                "Read also\n",
                "Read also\nx\n",
                "المصدر: x\n",
                "a@b ",
                "a@b\n",
                "سمات ",
                "1:1 ",
                "2015-",
                "<b><p>x",
                "<table>",
                "<font size=1>",
                "x\n  y\n",
                "مقالات أخرى للكاتب",
                "http://x?A"
            })
    void readsAMegabyteOfItInTime(String piece) {
        String text = piece.repeat(MEGABYTE / piece.length());
        RawArticle row = Rows.row("Ships", text, "A", "2015-08-06", null);
        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> assertThat(Rows.READER.read(row)).isNotNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "2015/", "20150806", "1/", "مارس ", "14 شوال ", "thu 1 ", "-", "Ã©", "\u0301", "ك"})
    void readsFieldsOfAMegabyte(String piece) {
        String huge = piece.repeat(MEGABYTE / piece.length());
        RawArticle row =
                new RawArticle(huge, huge, huge, huge, "Ships left.", huge, huge, huge, List.of(huge), huge, huge);
        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> assertThat(Rows.READER.read(row)).isNotNull());
    }
}
