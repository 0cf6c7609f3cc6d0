package org.marsad.samples;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.marsad.run.Stages;
import org.marsad.tables.TopicTables;
import org.marsad.tables.TrendTables;

/** What the sample archive is about. */
class EndToEndTopicsTest {

    private static final double MIN_PURITY = 0.7;
    private static final double MIN_SHARE_WITH_TOPIC = 0.6;

    private static SampleLake lake;
    private static Map<String, String> mainTopics;

    @BeforeAll
    static void runsTheStage() {
        assumeTrue(Stages.afterIngestNames().containsKey("topics"), "the flow has no stage of topics");
        lake = SampleLake.made();
        mainTopics = mainTopics(lake.rows(TopicTables.ARTICLE_TOPICS));
    }

    @Test
    void mostArticlesHaveATopic() {
        assertThat(mainTopics.size()).isGreaterThan((int) (MIN_SHARE_WITH_TOPIC * Truth.count("articles")));
    }

    @Test
    void aTopicIsForTheMostPartOneTheme() {
        Map<String, String> themes = Truth.values("article_theme");
        Map<String, Map<String, Long>> themesOfTopics = new TreeMap<>();
        mainTopics.forEach((article, topic) -> themesOfTopics
                .computeIfAbsent(topic, any -> new TreeMap<>())
                .merge(themes.get(article), 1L, Long::sum));
        long ofTheMainTheme = themesOfTopics.values().stream()
                .mapToLong(counts -> counts.values().stream()
                        .mapToLong(Long::longValue)
                        .max()
                        .orElseThrow())
                .sum();

        assertThat((double) ofTheMainTheme / mainTopics.size())
                .as("purity of %s", themesOfTopics)
                .isGreaterThan(MIN_PURITY);
    }

    /** Of culture, too few words stand in five stories of a language to make the eight terms of a topic. */
    @Test
    void everyThemeButCultureIsTheMainThemeOfATopic() {
        Map<String, String> themes = Truth.values("article_theme");
        Map<String, List<String>> articles = mainTopics.keySet().stream().collect(groupingBy(mainTopics::get));

        assertThat(articles.values().stream()
                        .map(keys -> keys.stream().collect(groupingBy(themes::get, counting())).entrySet().stream()
                                .max(Map.Entry.comparingByValue())
                                .orElseThrow()
                                .getKey())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(themes.values().stream()
                        .distinct()
                        .filter(theme -> !theme.equals("culture"))
                        .toList());
    }

    @Test
    void aWordOfTheFloodBursts() {
        assertThat(lake.read(TrendTables.TERM_TRENDS)
                        .where("grain = 'day' AND burst > 0 AND period BETWEEN '2024-04-16' AND '2024-04-20'")
                        .collectAsList())
                .extracting(row -> row.<String>getAs("term_id"))
                .anyMatch(term -> Truth.facts("burst_term_stories_in").stream()
                        .anyMatch(fact -> term.startsWith(fact.keys().get(0) + ":")));
    }

    private static Map<String, String> mainTopics(List<Row> articleTopics) {
        Map<String, String> main = new HashMap<>();
        articleTopics.stream()
                .sorted(Comparator.comparing(row -> row.<Double>getAs("weight")))
                .forEach(row -> main.put(lake.key(row.getAs("article_id")), row.getAs("topic_id")));
        return main;
    }
}
