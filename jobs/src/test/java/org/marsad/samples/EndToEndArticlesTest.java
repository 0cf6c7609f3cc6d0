package org.marsad.samples;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.marsad.tables.ArticleTables;

/** What ingest makes of the sample archive. */
class EndToEndArticlesTest {

    private static final SampleLake LAKE = SampleLake.made();
    private static final List<Row> ARTICLES = LAKE.rows(ArticleTables.ARTICLES);
    private static final List<Row> REJECTS = LAKE.rows(ArticleTables.REJECTS);
    private static final Map<String, Row> BY_KEY =
            ARTICLES.stream().collect(toMap(EndToEndArticlesTest::key, Function.identity()));
    private static final String DATED_BY_COLUMN = "column";
    private static final int FARSI_YEH = 'ی';
    private static final int KEHEH = 'ک';

    @Test
    void everyRowIsAnArticleOrAReject() {
        assertThat(ARTICLES).hasSize(Truth.count("articles"));
        assertThat(ARTICLES.size() + REJECTS.size()).isEqualTo(Truth.count("rows_total"));
        assertThat(BY_KEY.keySet()).isEqualTo(Truth.values("article_day").keySet());
    }

    @Test
    void rejectsHaveTheirReasons() {
        Map<String, Integer> reasons = count(REJECTS, row -> row.getAs("reason"));
        reasons.put("all", REJECTS.size());

        assertThat(reasons).isEqualTo(Truth.counts("rejects"));
    }

    @Test
    void eachUnusableRowHasItsOwnReason() {
        Map<String, String> urls = SampleLake.sources().stream()
                .filter(block -> block.rejectReason().isPresent())
                .collect(toMap(SampleBlock::key, block -> block.field("url")));

        Truth.values("reject").forEach((key, reason) -> assertThat(REJECTS)
                .as(key)
                .filteredOn(row -> row.<String>getAs("raw").contains('"' + urls.get(key) + '"'))
                .extracting(row -> row.<String>getAs("reason"))
                .containsExactly(reason));
    }

    @Test
    void aReprintSharesTheStoryAndTheEarliestLeadsIt() {
        assertThat(ARTICLES.stream().map(article -> article.getAs("story_id")).distinct())
                .hasSize(Truth.count("stories"));
        assertThat(values(article -> LAKE.key(article.getAs("story_id")))).isEqualTo(Truth.values("article_story"));
        assertThat(ARTICLES).allSatisfy(article -> assertThat(article.<Boolean>getAs("story_lead"))
                .isEqualTo(article.getAs("story_id").equals(article.getAs("article_id"))));
    }

    @Test
    void aStoryIsCountedOnTheDayOfItsLead() {
        Map<String, String> days = Truth.values("article_day");

        assertThat(values(article -> article.getAs("story_date").toString()))
                .isEqualTo(values(article -> days.get(LAKE.key(article.getAs("story_id")))));
    }

    @Test
    void everyDateFormIsReadAsTheDayInUtc() {
        assertThat(values(article -> article.getAs("published_date").toString()))
                .isEqualTo(Truth.values("article_day"));
    }

    @Test
    void itIsToldWhereTheDateWasFound() {
        Map<String, String> origins = Truth.values("date_origin");

        assertThat(values(article -> article.getAs("date_origin")))
                .allSatisfy((key, origin) ->
                        assertThat(origin).as(key).isEqualTo(origins.getOrDefault(key, DATED_BY_COLUMN)));
    }

    @Test
    void theLanguageIsTold() {
        assertThat(values(article -> article.getAs("language"))).isEqualTo(Truth.values("article_language"));
    }

    @Test
    void coverageCountsTheArticlesAndStoriesOfTheDay() {
        List<Row> days = LAKE.rows(ArticleTables.COVERAGE_DAILY);

        assertThat(days.stream().collect(toMap(day -> day.getAs("day").toString(), day -> day.<Long>getAs("articles")
                        .intValue())))
                .isEqualTo(Truth.counts("day_articles"));
        assertThat(days.stream().collect(toMap(day -> day.getAs("day").toString(), day -> day.<Long>getAs("stories")
                        .intValue())))
                .isEqualTo(Truth.counts("day_stories"));
    }

    @Test
    void furnitureIsCutAndOnlyFurniture() {
        assertThat(ARTICLES.stream()
                        .filter(article -> !kinds(article).isEmpty())
                        .collect(toMap(EndToEndArticlesTest::key, EndToEndArticlesTest::kinds)))
                .isEqualTo(Truth.facts("furniture").stream()
                        .collect(toMap(
                                Truth.Fact::key, fact -> Set.of(fact.value().split(",", -1)))));
    }

    @Test
    void aTextAloneGivesTitleBodyAndTags() {
        for (SampleBlock block : SampleLake.sources()) {
            if (block.isArticle() && block.isTextAlone()) {
                Row article = BY_KEY.get(block.key());
                List<String> lines = List.of(block.body().split("\n", -1));
                assertThat(article.<String>getAs("title")).isEqualTo(lines.get(0));
                assertThat(article.<String>getAs("body")).startsWith(lines.get(2));
                assertThat(article.<String>getAs("tags")).isNotEmpty();
            }
        }
    }

    @Test
    void tagsAreInArabicLetters() {
        for (String key : Truth.values("persian_letters_in_tags").keySet()) {
            Row article = BY_KEY.get(key);
            assertThat(article.<String>getAs("tags").chars())
                    .as(key)
                    .isNotEmpty()
                    .doesNotContain(FARSI_YEH, KEHEH);
        }
    }

    @Test
    void aHeadingThatRunsIntoItsParagraphIsParted() {
        Truth.facts("run_in_heading")
                .forEach(fact -> assertThat(BY_KEY.get(fact.key()).<String>getAs("body"))
                        .as(fact.key())
                        .contains(fact.value() + "\n"));
    }

    private static String key(Row article) {
        return LAKE.key(article.getAs("article_id"));
    }

    private static Set<String> kinds(Row article) {
        Set<String> kinds = new HashSet<>();
        String cut = article.getAs("boilerplate");
        if (cut != null) {
            try {
                new ObjectMapper()
                        .readTree(cut)
                        .forEach(piece -> kinds.add(piece.get("kind").asText()));
            } catch (JsonProcessingException e) {
                throw new AssertionError(cut, e);
            }
        }
        return kinds;
    }

    private static Map<String, String> values(Function<Row, String> value) {
        return ARTICLES.stream().collect(toMap(EndToEndArticlesTest::key, value));
    }

    private static Map<String, Integer> count(List<Row> rows, Function<Row, String> by) {
        return rows.stream()
                .collect(groupingBy(by, TreeMap::new, Collectors.collectingAndThen(counting(), Long::intValue)));
    }
}
