package org.marsad.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ColumnMappingTest {

    private static ColumnMapping map(String... columns) {
        return Sheet.of(columns).mapped();
    }

    @Test
    void mapsTheKnownNamesOfKnownArchives() {
        assertThat(map("requested_url", "plain_text", "published_date", "sitename", "title", "author", "language")
                        .expressions())
                .containsOnly(
                        Map.entry(ArticleField.URL, "`requested_url`"),
                        Map.entry(ArticleField.TEXT, "`plain_text`"),
                        Map.entry(ArticleField.DATE, "`published_date`"),
                        Map.entry(ArticleField.SOURCE, "`sitename`"),
                        Map.entry(ArticleField.TITLE, "`title`"),
                        Map.entry(ArticleField.AUTHOR, "`author`"),
                        Map.entry(ArticleField.LANGUAGE, "`language`"));
        assertThat(map("text", "id", "dump", "url", "date", "language").expressions())
                .hasSize(5)
                .containsEntry(ArticleField.ID, "`id`");
    }

    @Test
    void takesTheDateOfFineWebForTheTimeOfTheCrawl() {
        ColumnMapping mapping = map("text", "id", "dump", "url", "date", "file_path", "language", "language_score");
        assertThat(mapping.expression(ArticleField.CRAWL_DATE)).contains("`date`");
        assertThat(mapping.expression(ArticleField.DATE)).isEmpty();
        assertThat(mapping.unused()).containsExactly("`dump`", "`file_path`", "`language_score`");
    }

    @Test
    void takesATimestampWithoutTitleForTheTimeOfTheCrawl() {
        assertThat(map("text", "timestamp", "url").expression(ArticleField.CRAWL_DATE))
                .contains("`timestamp`");
        assertThat(map("title", "text", "timestamp").expression(ArticleField.DATE))
                .contains("`timestamp`");
    }

    @Test
    void readsTheMonthFirstInRealNews() {
        ColumnMapping mapping =
                map("url", "url_used", "title", "text", "summary", "authors", "publish_date", "domain", "warc_date");
        assertThat(mapping.expression(ArticleField.DATE))
                .contains("coalesce(cast(try_to_date(cast(`publish_date` AS STRING), 'MM-dd-yyyy') AS STRING),"
                        + " cast(`publish_date` AS STRING))");
        assertThat(mapping.expression(ArticleField.CRAWL_DATE)).contains("`warc_date`");
        assertThat(mapping.expression(ArticleField.SOURCE)).contains("`domain`");
    }

    @Test
    void readsArticleListsWithoutTexts() {
        ColumnMapping mapping =
                map("url", "url_mobile", "title", "seendate", "socialimage", "domain", "language", "sourcecountry");
        assertThat(mapping.problems()).isEmpty();
        assertThat(mapping.expression(ArticleField.CRAWL_DATE)).contains("`seendate`");
        assertThat(mapping.expression(ArticleField.TEXT)).isEmpty();
    }

    @Test
    void looksIntoStructsThatWrapAnArticle() {
        ColumnMapping mapping = map(
                "text",
                "metadata.Url",
                "metadata.title",
                "metadata.text",
                "warc_headers.warc-date",
                "author.name",
                "author.url",
                "source.id",
                "source.name",
                "authors[].name");
        assertThat(mapping.expressions())
                .containsOnly(
                        Map.entry(ArticleField.TEXT, "`text`"),
                        Map.entry(ArticleField.URL, "`metadata`.`Url`"),
                        Map.entry(ArticleField.TITLE, "`metadata`.`title`"),
                        Map.entry(ArticleField.CRAWL_DATE, "`warc_headers`.`warc-date`"),
                        Map.entry(ArticleField.AUTHOR, "`author`.`name`"),
                        Map.entry(ArticleField.SOURCE, "`source`.`name`"));
        assertThat(mapping.passedOver().get(ArticleField.AUTHOR)).containsExactly("`authors`.`name` (by name)");
    }

    @Test
    void tellsWhichKnownColumnsStandBehindAnother() {
        ColumnMapping mapping = map("title", "content", "description", "image", "body");
        assertThat(mapping.fallbacks()).containsOnly(Map.entry(ArticleField.TEXT, List.of("`description`")));
        assertThat(mapping.passedOver().get(ArticleField.TEXT)).containsExactly("`body` (by name)");
        assertThat(mapping.unused()).containsExactly("`image`", "`body`");
    }

    @Test
    void takesATimeOfExtractionForTheCrawlAndNotForThePublication() {
        ColumnMapping mapping = map("source", "url", "date_extracted", "title", "author", "content");
        assertThat(mapping.expression(ArticleField.CRAWL_DATE)).contains("`date_extracted`");
        assertThat(mapping.expression(ArticleField.DATE)).isEmpty();
        assertThat(mapping.problems()).isEmpty();
    }

    @Test
    void readsNamesWhateverTheirCaseAndSpellsThemAsTheArchiveDoes() {
        assertThat(map("Title", "BODY", "Date").expressions())
                .containsOnly(
                        Map.entry(ArticleField.TITLE, "`Title`"),
                        Map.entry(ArticleField.TEXT, "`BODY`"),
                        Map.entry(ArticleField.DATE, "`Date`"));
    }

    @Test
    void prefersTheFullTextToTheDescription() {
        assertThat(map("description", "content", "title").expression(ArticleField.TEXT))
                .contains("`content`");
    }

    @Test
    void letsTheUserOverrideANameAndGiveAnExpression() {
        ColumnMapping mapping =
                Sheet.of("text", "story").mapped(Map.of("TEXT", "story", "date", "to_date(day, 'dd.MM.yy')"));
        assertThat(mapping.expression(ArticleField.TEXT)).contains("story");
        assertThat(mapping.expression(ArticleField.DATE)).contains("to_date(day, 'dd.MM.yy')");
        assertThat(mapping.problems()).isEmpty();
    }

    @Test
    void namesEveryProblemAtOnceWithItsRemedy() {
        Map<String, String> overrides = new LinkedHashMap<>();
        overrides.put("headline", "h");
        overrides.put("date", " ");
        ColumnMapping mapping = Sheet.of("pillar", "day").mapped(overrides);
        assertThat(mapping.problems())
                .containsExactly(
                        "No part of an article is called 'headline'; --column takes id, url, source, title, text,"
                                + " author, date, crawl_date, tags, language.",
                        "Nothing stands behind --column date=; give a column or an SQL expression, as in --column"
                                + " date=my_column.",
                        "No column of the archive is known to hold the text or the title of an article; its columns are"
                                + " day, pillar. Say which one does, as in --column text=day.");
    }

    @Test
    void knowsEachNameForOneFieldOnly() {
        Set<String> seen = new HashSet<>();
        for (ArticleField field : ArticleField.values()) {
            assertThat(field.names()).isNotEmpty().allMatch(seen::add);
        }
    }
}
