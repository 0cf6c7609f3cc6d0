package org.marsad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ArticleIdTest {

    private static final LocalDate DAY = LocalDate.of(2015, 8, 6);

    @Test
    void staysWhatItIs() {
        assertThat(ArticleId.of(DAY, "المنارة", "عودة", "أبحرت السفن.")).isEqualTo("45d4821d057b19ab29f0fa94903d9134");
    }

    @Test
    void differsWithDaySourceTitleAndBody() {
        String id = ArticleId.of(DAY, "s", "t", "b");
        assertThat(ArticleId.of(DAY.plusDays(1), "s", "t", "b")).isNotEqualTo(id);
        assertThat(ArticleId.of(DAY, "S", "t", "b")).isNotEqualTo(id);
        assertThat(ArticleId.of(DAY, "s", "T", "b")).isNotEqualTo(id);
        assertThat(ArticleId.of(DAY, "s", "t", "B")).isNotEqualTo(id);
    }

    @Test
    void differsWhereOnlyTheBordersOfThePartsDiffer() {
        assertThat(ArticleId.of(DAY, "s", "ab", "c")).isNotEqualTo(ArticleId.of(DAY, "s", "a", "bc"));
        assertThat(ArticleId.of(DAY, "", "s", "c")).isNotEqualTo(ArticleId.of(DAY, "s", "", "c"));
    }

    @Test
    void isTheSameWithoutSourceAsWithAnEmptyOne() {
        assertThat(ArticleId.of(DAY, null, "t", "b")).isEqualTo(ArticleId.of(DAY, "", "t", "b"));
    }

    @Test
    void hasNoDayWhereTheCrawlDatesTheArticle() {
        RawArticle row =
                new RawArticle(null, null, "s", "Ships", "They left.", null, null, "2015-08-06", null, null, null);
        RawArticle later =
                new RawArticle(null, null, "s", "Ships", "They left.", null, null, "2015-08-07", null, null, null);
        assertThat(Rows.article(later).articleId()).isEqualTo(Rows.article(row).articleId());
        assertThat(Rows.article(row).articleId()).isEqualTo(ArticleId.of(null, "s", "Ships", "They left."));
    }

    @Test
    void isTheSameUnderAnotherAddressTimeOfDayAndAuthor() {
        RawArticle row = Rows.row("Ships", "They left.", "A", "2015-08-06 09:00", "https://n.example/a");
        RawArticle again = Rows.row("Ships", " They  left.", "B", "2015-08-06 10:00", "https://n.example/a?weekly");
        assertThat(Rows.article(again).articleId()).isEqualTo(Rows.article(row).articleId());
    }
}
