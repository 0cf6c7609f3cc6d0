package org.marsad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.boilerplate.BoilerplateKind;
import org.marsad.boilerplate.CutBlock;
import org.marsad.ingest.date.DateBounds;
import org.marsad.ingest.date.DateOrigin;

class ArticleReaderTest {

    private static final String BODY = "أبحرت السفن من المرفأ صباح الاثنين.";

    @Test
    void readsEveryPartOfARow() {
        RawArticle row = new RawArticle(
                " 17 ",
                "https://news.example/a",
                "The Lighthouse",
                "Ships &amp; harbours\nagain",
                "<p>The ships left.</p><p>They came back.</p>",
                "A. Captain",
                "2015-08-06T01:30:00+03:00",
                "2015-08-07",
                List.of("sea, ships"),
                "fr",
                "/a.parquet");
        assertThat(Rows.READER.read(row)).isInstanceOfSatisfying(CleanArticle.class, article -> {
            assertThat(article.articleId()).matches("[0-9a-f]{32}");
            assertThat(article.sourceId()).isEqualTo("17");
            assertThat(article.url()).isEqualTo("https://news.example/a");
            assertThat(article.source()).isEqualTo("The Lighthouse");
            assertThat(article.title()).isEqualTo("Ships & harbours again");
            assertThat(article.body()).isEqualTo("The ships left.\n\nThey came back.");
            assertThat(article.author()).isEqualTo("A. Captain");
            assertThat(article.language()).isEqualTo("en");
            assertThat(article.publishedAt()).isEqualTo(Instant.parse("2015-08-05T22:30:00Z"));
            assertThat(article.publishedDate()).isEqualTo(LocalDate.of(2015, 8, 5));
            assertThat(article.dateOrigin()).isEqualTo(DateOrigin.COLUMN);
            assertThat(article.tags()).containsExactly("sea", "ships");
            assertThat(article.furniture()).isEmpty();
            assertThat(article.words()).isEqualTo(9);
        });
    }

    @Test
    void findsTitleDateSourceAndTagsInATextAlone() {
        CleanArticle article = Rows.article(Rows.text("عودة السفن\nتاريخ النشر: 6 أغسطس 2015\n" + BODY
                + "\nالمصدر: المنارة\nكلمات دلالية: بحر، سفن\nاقرأ أيضا:\nحريق في السوق"));
        assertThat(article.title()).isEqualTo("عودة السفن");
        assertThat(article.body()).isEqualTo(BODY);
        assertThat(article.source()).isEqualTo("المنارة");
        assertThat(article.tags()).containsExactly("بحر", "سفن");
        assertThat(article.dateOrigin()).isEqualTo(DateOrigin.TEXT);
        assertThat(article.furniture())
                .extracting(CutBlock::kind)
                .containsExactly(
                        BoilerplateKind.DATE_LINE,
                        BoilerplateKind.CREDIT,
                        BoilerplateKind.TAGS,
                        BoilerplateKind.RELATED);
    }

    @Test
    void makesNoTitleOfALineThatIsTooLongOrAlone() {
        String paragraph = "سفينة ".repeat(60).strip();
        assertThat(Rows.article(Rows.row(null, paragraph + "\n" + BODY, null, "2015-08-06", null))
                        .title())
                .isEmpty();
        assertThat(Rows.article(Rows.row("", BODY, null, "2015-08-06", null)))
                .satisfies(article -> assertThat(article.title()).isEmpty())
                .satisfies(article -> assertThat(article.body()).isEqualTo(BODY));
    }

    @Test
    void readsATitleWithoutBody() {
        CleanArticle article = Rows.article(Rows.row("SHIPS LEAVE", null, null, "9-MAR-1987 07:59:05.79", null));
        assertThat(article.title()).isEqualTo("SHIPS LEAVE");
        assertThat(article.body()).isEmpty();
        assertThat(article.words()).isEqualTo(2);
    }

    @Test
    void takesTheHostForASourceThatNothingNames() {
        RawArticle row = Rows.row("Ships", BODY, null, null, "https://www.news.example/2015/08/06/ships");
        assertThat(Rows.article(row).source()).isEqualTo("news.example");
        assertThat(Rows.article(row).dateOrigin()).isEqualTo(DateOrigin.URL);
        assertThat(Rows.article(Rows.row("Ships", BODY, null, "2015-08-06", null))
                        .source())
                .isNull();
    }

    @Test
    void takesTheBylineForAnAuthorThatTheArchiveDoesNotGive() {
        RawArticle row = Rows.row("عودة", "سالم البحري – المنارة\n" + BODY, " ", "2015-08-06", null);
        assertThat(Rows.article(row).author()).isEqualTo("سالم البحري – المنارة");
    }

    @Test
    void readsTheDateThatAnArchiveFilesUnderTheAuthor() {
        RawArticle row = Rows.row("عودة", BODY, "المنارة | Tuesday, 09 June 2015 - 17:04 pm", null, null);
        assertThat(Rows.article(row).publishedAt()).isEqualTo("2015-06-09T17:04:00Z");
        assertThat(Rows.article(row).dateOrigin()).isEqualTo(DateOrigin.TEXT);
    }

    @Test
    void rejectsARowWithoutWords() {
        RawArticle row = Rows.row(" ", "<p>&nbsp;</p> – …", null, "2015-08-06", null);
        assertThat(Rows.READER.read(row)).isEqualTo(new Reject(RejectReason.EMPTY_TEXT, "no letter and no digit"));
        assertThat(Rows.READER.read(Rows.text(null)))
                .isEqualTo(new Reject(RejectReason.EMPTY_TEXT, "no letter and no digit"));
    }

    @Test
    void rejectsARowWithoutDate() {
        assertThat(Rows.READER.read(Rows.row("Ships", BODY, "A. Captain", null, null)))
                .isEqualTo(new Reject(RejectReason.NO_DATE, ""));
    }

    @Test
    void rejectsADateThatCannotBeRead() {
        assertThat(Rows.READER.read(Rows.row("Ships", BODY, null, "the other day", null)))
                .isEqualTo(new Reject(RejectReason.UNREADABLE_DATE, "the other day"));
    }

    @Test
    void rejectsADateThatCannotBe() {
        assertThat(Rows.READER.read(Rows.row("Ships", BODY, null, "2025-01-01", null)))
                .isEqualTo(new Reject(
                        RejectReason.IMPOSSIBLE_DATE,
                        "2025-01-01 lies after 2024-12-31, the last day that an article can have: 2025-01-01"));
    }

    @Test
    void rejectsATextLostInDecoding() {
        assertThat(Rows.READER.read(Rows.row("Ships", "ab\uFFFD\uFFFD", null, "2015-08-06", null)))
                .isEqualTo(new Reject(RejectReason.UNDECODABLE_TEXT, "50 % of the characters are lost"));
    }

    @Test
    void readsATextThatWasDecodedWrongly() {
        String misread = new String(BODY.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(Rows.article(Rows.row("Itâ€™s back", misread, null, "2015-08-06", null)))
                .satisfies(article -> assertThat(article.title()).isEqualTo("It’s back"))
                .satisfies(article -> assertThat(article.body()).isEqualTo(BODY));
    }

    @Test
    void rejectsATextThatWasDecodedWronglyAndLostLetters() {
        String misread = new String(BODY.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        assertThat(Rows.READER.read(Rows.row("Ships", misread, null, "2015-08-06", null)))
                .isEqualTo(new Reject(RejectReason.UNDECODABLE_TEXT, "7 % of the characters are lost"));
    }

    @Test
    void recordsWhatItDidNotRead() {
        ArticleReader reader = new ArticleReader(new ReadingSettings(DateBounds.until(LocalDate.of(2024, 12, 31)), 10));
        Reading reading = reader.read(Rows.row("Ships", "x".repeat(25), null, "2015-08-06", null));
        assertThat(reading).isInstanceOfSatisfying(CleanArticle.class, article -> {
            assertThat(article.body()).hasSize(10);
            assertThat(article.furniture())
                    .containsExactly(
                            new CutBlock(BoilerplateKind.OVERLONG, "15 characters after the first 10 were not read"));
        });
    }

    @Test
    void labelsReasonsAndOriginsInLowerCase() {
        assertThat(RejectReason.UNREADABLE_DATE.label()).isEqualTo("unreadable_date");
        assertThat(DateOrigin.CRAWL.label()).isEqualTo("crawl");
        assertThat(BoilerplateKind.DATE_LINE.label()).isEqualTo("date_line");
    }
}
