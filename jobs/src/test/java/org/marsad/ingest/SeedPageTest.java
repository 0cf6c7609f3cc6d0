package org.marsad.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marsad.boilerplate.BoilerplateKind;
import org.marsad.ingest.date.DateOrigin;

/** Reads the page that this project grew from, where it is at hand; it is not ours to copy. */
class SeedPageTest {

    private static final Path PAGE =
            Path.of(System.getProperty("marsad.shared", "../../shared"), "archives", "seed-page.txt");
    private CleanArticle article;

    @BeforeEach
    void readPage() throws IOException {
        assumeTrue(Files.exists(PAGE), () -> "skipped: no page at " + PAGE + "; -Dmarsad.shared=DIR says where it is");
        article = Rows.article(Rows.text(Files.readString(PAGE)));
    }

    @Test
    void takesTheFirstLineForTheTitle() {
        assertThat(article.title()).endsWith("ماذا يريد بوتين من كيم؟");
    }

    @Test
    void datesItByItsDateLine() {
        assertThat(article.publishedDate()).isEqualTo(LocalDate.of(2024, 6, 14));
        assertThat(article.dateOrigin()).isEqualTo(DateOrigin.TEXT);
    }

    @Test
    void namesItsSourceAndLanguage() {
        assertThat(article.source()).isEqualTo("الحرة");
        assertThat(article.language()).isEqualTo("ar");
    }

    @Test
    void splitsItsTagsIntoPairsInArabicLetters() {
        assertThat(article.tags())
                .isEqualTo(List.of(
                        "الولايات المتحدة",
                        "كوريا الجنوبية",
                        "كوريا الشمالية",
                        "العام الماضي",
                        "بين البلدين",
                        "مجلس الأمن",
                        "بيونغ يانغ",
                        "في عام"));
    }

    @Test
    void cutsTheOtherArticleIntoFurniture() {
        assertThat(article.body()).doesNotContain("Chainalysis", "إقرأ", "المصدر:");
        assertThat(article.furniture())
                .filteredOn(piece -> piece.kind() == BoilerplateKind.RELATED)
                .singleElement()
                .satisfies(piece -> assertThat(piece.text()).contains("Chainalysis"));
    }

    @Test
    void givesHeadingsTheirBreakBack() {
        assertThat(article.body().lines().filter(line -> line.endsWith("؟"))).hasSize(4);
    }
}
