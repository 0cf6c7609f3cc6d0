package org.marsad.samples;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.marsad.tables.ActorTables;
import org.marsad.tables.ArticleTables;
import org.marsad.tables.Table;

/** Who is found in the sample archive, and who with whom. */
class EndToEndActorsTest {

    private static final SampleLake LAKE = SampleLake.made();
    private static final List<Row> MENTIONS = LAKE.rows(ActorTables.MENTIONS);
    private static final Map<String, Set<String>> ACTORS = MENTIONS.stream()
            .collect(groupingBy(
                    mention -> LAKE.key(mention.getAs("article_id")),
                    mapping(mention -> mention.<String>getAs("actor_id"), toSet())));
    private static final Map<String, String> STORY_OF = Truth.values("article_story");

    @Test
    void everyMentionStandsWhereItIsSaidTo() {
        Map<String, Row> articles = LAKE.rows(ArticleTables.ARTICLES).stream()
                .collect(Collectors.toMap(article -> article.getAs("article_id"), article -> article));

        assertThat(MENTIONS).allSatisfy(mention -> assertThat(articles.get(mention.<String>getAs("article_id"))
                        .<String>getAs(mention.<String>getAs("part"))
                        .substring(mention.<Integer>getAs("start_offset"), mention.<Integer>getAs("end_offset")))
                .isEqualTo(mention.getAs("surface")));
    }

    @Test
    void whoStandsOnlyInFurnitureIsNotMentioned() {
        absent("furniture_absent_actor");
    }

    @Test
    void wordsThatMisleadAreNoMentions() {
        absent("actor_absent");
    }

    @Test
    void theTextGoesOnAfterALineOfFurniture() {
        present("furniture_mid_present_actor");
    }

    @Test
    void anActorIsFoundInEveryArticleThatNamesIt() {
        SoftAssertions softly = new SoftAssertions();
        for (Truth.Fact fact : Truth.facts("actor_article")) {
            softly.assertThat(ACTORS.get(fact.value())).as(fact.value()).contains(fact.key());
        }
        softly.assertAll();
    }

    @Test
    void cliticsDoNotHideAName() {
        for (Truth.Fact fact : Truth.facts("clitic")) {
            String actor = fact.value().substring(fact.value().lastIndexOf(' ') + 1);
            String word = fact.value().substring(0, fact.value().lastIndexOf(' '));
            assertThat(ACTORS.get(fact.key())).as(word).contains(actor);
        }
    }

    @Test
    void anAcronymWithDotsIsAName() {
        for (Truth.Fact fact : Truth.facts("dotted_acronym")) {
            String actor = fact.value().substring(fact.value().lastIndexOf(' ') + 1);
            assertThat(ACTORS.get(fact.key())).contains(actor);
        }
    }

    @Test
    void actorsAreInAtLeastTheirArticlesAndStories() {
        SoftAssertions softly = new SoftAssertions();
        Truth.counts("actor_articles").forEach((actor, least) -> softly.assertThat(articlesWith(actor))
                .as("articles of " + actor)
                .hasSizeGreaterThanOrEqualTo(least));
        Truth.counts("actor_stories").forEach((actor, least) -> softly.assertThat(stories(articlesWith(actor)))
                .as("stories of " + actor)
                .hasSizeGreaterThanOrEqualTo(least));
        Truth.counts("office_holder_stories").forEach((actor, least) -> softly.assertThat(stories(articlesWith(actor)))
                .as("stories of " + actor)
                .hasSizeGreaterThanOrEqualTo(least));
        softly.assertAll();
    }

    @Test
    void dailyCountsAddUpToTheMentions() {
        Map<String, Long> articles = LAKE.rows(ActorTables.ACTOR_DAILY).stream()
                .collect(
                        groupingBy(row -> row.getAs("actor_id"), Collectors.summingLong(row -> row.getAs("articles"))));
        Set<String> acting = MENTIONS.stream()
                .filter(mention -> !mention.<Boolean>getAs("attribution"))
                .map(mention -> mention.<String>getAs("actor_id"))
                .collect(toSet());

        assertThat(articles.keySet()).isEqualTo(acting);
        assertThat(articles.get("OMN")).isEqualTo(articlesWith("OMN").size());
    }

    @Test
    void everyArticleOfAPlantedPairNamesBoth() {
        SoftAssertions softly = new SoftAssertions();
        for (Truth.Fact fact : Truth.facts("pair_article")) {
            softly.assertThat(ACTORS.get(fact.value())).as(fact.value()).containsAll(fact.keys());
        }
        softly.assertAll();
    }

    @Test
    void plantedPairsAreTiedInAtLeastTheirStoriesArticlesAndSentences() {
        SoftAssertions softly = new SoftAssertions();
        for (Truth.Fact pair : Truth.facts("pair_stories")) {
            Row tie = tie(pair);
            softly.assertThat(tie.<Long>getAs("stories")).as(pair.key()).isGreaterThanOrEqualTo(pair.count());
            softly.assertThat(tie.<Long>getAs("articles"))
                    .as(pair.key())
                    .isGreaterThanOrEqualTo(Truth.counts("pair_articles").get(pair.key()));
            softly.assertThat(tie.<Long>getAs("sentences"))
                    .as(pair.key())
                    .isGreaterThanOrEqualTo(
                            Truth.counts("pair_sentence_stories").get(pair.key()));
        }
        softly.assertAll();
    }

    @Test
    void plantedPairsAreSignificantAndInTheNetwork() {
        SoftAssertions softly = new SoftAssertions();
        for (Truth.Fact pair : Truth.facts("pair_stories")) {
            Row tie = tie(pair);
            softly.assertThat(tie.<Double>getAs("npmi")).as(pair.key()).isPositive();
            softly.assertThat(tie.<Double>getAs("q_value")).as(pair.key()).isLessThan(0.05);
            softly.assertThat(tie.<Boolean>getAs("backbone")).as(pair.key()).isTrue();
        }
        softly.assertAll();
    }

    @Test
    void whoNeverMeetsIsNoPair() {
        for (Truth.Fact pair : Truth.facts("pair_never")) {
            assertThat(between(ActorTables.PAIR_DAILY, pair)).as(pair.key()).isEmpty();
            assertThat(between(ActorTables.COOCCURRENCE, pair)).as(pair.key()).isEmpty();
        }
    }

    private static void absent(String check) {
        SoftAssertions softly = new SoftAssertions();
        for (Truth.Fact fact : Truth.facts(check)) {
            softly.assertThat(ACTORS.getOrDefault(fact.key(), Set.of()))
                    .as(fact.key())
                    .doesNotContain(fact.value());
        }
        softly.assertAll();
    }

    private static void present(String check) {
        for (Truth.Fact fact : Truth.facts(check)) {
            assertThat(ACTORS.get(fact.key())).as(fact.key()).contains(fact.value());
        }
    }

    private static Set<String> articlesWith(String actor) {
        return ACTORS.entrySet().stream()
                .filter(article -> article.getValue().contains(actor))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    private static Set<String> stories(Set<String> articles) {
        return articles.stream().map(STORY_OF::get).collect(toSet());
    }

    private static Row tie(Truth.Fact pair) {
        List<Row> ties = between(ActorTables.COOCCURRENCE, pair).stream()
                .filter(row -> row.getAs("grain").equals("all"))
                .toList();
        assertThat(ties).as(pair.key()).hasSize(1);
        return ties.get(0);
    }

    private static List<Row> between(Table table, Truth.Fact pair) {
        List<String> sorted = pair.keys().stream().sorted().toList();
        return LAKE.read(table)
                .where("actor_a = '" + sorted.get(0) + "' AND actor_b = '" + sorted.get(1) + "'")
                .collectAsList();
    }
}
