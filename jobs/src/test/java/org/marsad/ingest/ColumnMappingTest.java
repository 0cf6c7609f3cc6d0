package org.marsad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ColumnMappingTest {

    private static ColumnMapping map(String... columns) {
        return ColumnMapping.of(List.of(columns), Map.of());
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
                ColumnMapping.of(List.of("text", "story"), Map.of("TEXT", "story", "date", "to_date(day, 'dd.MM.yy')"));
        assertThat(mapping.expression(ArticleField.TEXT)).contains("story");
        assertThat(mapping.expression(ArticleField.DATE)).contains("to_date(day, 'dd.MM.yy')");
        assertThat(mapping.problems()).isEmpty();
    }

    @Test
    void namesEveryProblemAtOnceWithItsRemedy() {
        Map<String, String> overrides = new LinkedHashMap<>();
        overrides.put("headline", "h");
        overrides.put("date", " ");
        ColumnMapping mapping = ColumnMapping.of(List.of("story", "day"), overrides);
        assertThat(mapping.problems())
                .containsExactly(
                        "No part of an article is called 'headline'; --column takes id, url, source, title, text, author,"
                                + " date, crawl_date, tags, language.",
                        "Nothing stands behind --column date=; give a column or an SQL expression, as in --column"
                                + " date=my_column.",
                        "No column of the archive is known to hold the text of an article; its columns are day, story."
                                + " Say which one does, as in --column text=day.");
    }

    @Test
    void knowsEachNameForOneFieldOnly() {
        Set<String> seen = new HashSet<>();
        for (ArticleField field : ArticleField.values()) {
            assertThat(field.names()).isNotEmpty().allMatch(seen::add);
        }
    }
}
