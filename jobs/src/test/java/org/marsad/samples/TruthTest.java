package org.marsad.samples;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The counts of truth.tsv follow from the sources. */
class TruthTest {

    private static final List<SampleBlock> ROWS = SampleLake.sources();
    private static final List<SampleBlock> ARTICLES =
            ROWS.stream().filter(SampleBlock::isArticle).toList();
    private static final List<SampleBlock> STORIES =
            ARTICLES.stream().filter(article -> article.reprintOf().isEmpty()).toList();
    private static final Map<String, String> DAYS = Truth.values("article_day");

    @Test
    void keysAreUnique() {
        assertThat(ROWS).extracting(SampleBlock::key).doesNotHaveDuplicates();
    }

    @Test
    void rowsArticlesAndStoriesAreThose() {
        assertThat(ROWS).hasSize(Truth.count("rows_total"));
        assertThat(ARTICLES).hasSize(Truth.count("articles"));
        assertThat(STORIES).hasSize(Truth.count("stories"));
    }

    @Test
    void rejectsAreThose() {
        Map<String, Integer> counts = count(ROWS.stream().filter(row -> !row.isArticle()), row -> row.rejectReason()
                .orElse("duplicate"));
        counts.put("all", ROWS.size() - ARTICLES.size());

        assertThat(counts).isEqualTo(Truth.counts("rejects"));
        assertThat(values(ROWS.stream().filter(row -> row.rejectReason().isPresent()), row -> row.rejectReason()
                        .orElseThrow()))
                .isEqualTo(Truth.values("reject"));
    }

    @Test
    void aDuplicateHasTheRowOfItsOriginal() {
        Map<String, SampleBlock> byKey = ROWS.stream().collect(toMap(SampleBlock::key, Function.identity()));
        List<SampleBlock> duplicates =
                ROWS.stream().filter(row -> row.duplicateOf().isPresent()).toList();

        assertThat(values(duplicates.stream(), row -> row.duplicateOf().orElseThrow()))
                .isEqualTo(Truth.values("duplicate"));
        for (SampleBlock duplicate : duplicates) {
            SampleBlock original = byKey.get(duplicate.duplicateOf().orElseThrow());
            for (String column : SampleArchive.COLUMNS) {
                assertThat(SampleArchive.value(duplicate, column))
                        .as("%s of %s", column, duplicate.key())
                        .isEqualTo(SampleArchive.value(original, column));
            }
        }
    }

    @Test
    void languagesAreThose() {
        assertThat(count(ARTICLES.stream(), SampleBlock::language)).isEqualTo(Truth.counts("articles_language"));
        assertThat(count(STORIES.stream(), SampleBlock::language)).isEqualTo(Truth.counts("stories_language"));
        assertThat(values(ARTICLES.stream(), SampleBlock::language)).isEqualTo(Truth.values("article_language"));
    }

    @Test
    void themesAreThose() {
        assertThat(themes(ARTICLES)).isEqualTo(Truth.counts("theme_articles"));
        assertThat(themes(STORIES)).isEqualTo(Truth.counts("theme_stories"));
        assertThat(values(ARTICLES.stream(), SampleBlock::theme)).isEqualTo(Truth.values("article_theme"));
    }

    @Test
    void reprintsAreThose() {
        Map<String, String> groups = ARTICLES.stream()
                .filter(article -> article.reprintOf().isPresent())
                .collect(groupingBy(SampleBlock::story, mapping(SampleBlock::key, joining(","))));

        assertThat(groups).isEqualTo(Truth.values("reprint_group"));
        assertThat(values(ARTICLES.stream(), SampleBlock::story)).isEqualTo(Truth.values("article_story"));
    }

    @Test
    void anInstantGivesTheDay() {
        Map<String, String> forms = Truth.values("date_form");
        List<SampleBlock> plain = ARTICLES.stream()
                .filter(article -> !forms.containsKey(article.key()))
                .toList();

        assertThat(plain).hasSize(ARTICLES.size() - forms.size());
        assertThat(values(plain.stream(), article -> LocalDate.ofInstant(
                                Instant.parse(article.field("date")), ZoneOffset.UTC)
                        .toString()))
                .allSatisfy((key, day) -> assertThat(DAYS).containsEntry(key, day));
    }

    @Test
    void daysAreThose() {
        assertThat(count(ARTICLES.stream(), article -> DAYS.get(article.key())))
                .isEqualTo(Truth.counts("day_articles"))
                .hasSize(Truth.count("days_with_articles"))
                .doesNotContainKeys(Truth.values("gap_day").keySet().toArray(new String[0]));
        assertThat(count(STORIES.stream(), article -> DAYS.get(article.key()))).isEqualTo(Truth.counts("day_stories"));
        TreeMap<String, String> days = new TreeMap<>(Truth.values("day_articles"));
        assertThat(days.firstKey()).isEqualTo(Truth.values("first_day").get("all"));
        assertThat(days.lastKey()).isEqualTo(Truth.values("last_day").get("all"));
    }

    @Test
    void pairsAreCountedFromTheirArticles() {
        Map<String, List<String>> articles = Truth.facts("pair_article").stream()
                .collect(groupingBy(Truth.Fact::key, mapping(Truth.Fact::value, Collectors.toList())));
        Map<String, String> storyOf = Truth.values("article_story");

        articles.forEach((pair, keys) -> {
            assertThat(keys).as(pair).hasSize(Truth.counts("pair_articles").get(pair));
            assertThat(keys.stream().map(storyOf::get).distinct())
                    .as(pair)
                    .hasSize(Truth.counts("pair_stories").get(pair));
            List<String> days = keys.stream()
                    .map(storyOf::get)
                    .map(DAYS::get)
                    .distinct()
                    .sorted()
                    .toList();
            assertThat(days)
                    .as(pair)
                    .hasSize(Truth.counts("pair_days").get(pair))
                    .startsWith(Truth.values("pair_first_day").get(pair))
                    .endsWith(Truth.values("pair_last_day").get(pair));
        });
    }

    private static Map<String, Integer> themes(List<SampleBlock> articles) {
        Map<String, Integer> themes = count(articles.stream(), SampleBlock::theme);
        themes.putAll(count(articles.stream(), article -> article.theme() + " " + article.language()));
        return themes;
    }

    private static Map<String, Integer> count(Stream<SampleBlock> blocks, Function<SampleBlock, String> by) {
        return blocks.collect(groupingBy(by, TreeMap::new, Collectors.collectingAndThen(counting(), Long::intValue)));
    }

    private static Map<String, String> values(Stream<SampleBlock> blocks, Function<SampleBlock, String> value) {
        return blocks.collect(toMap(SampleBlock::key, value));
    }
}
