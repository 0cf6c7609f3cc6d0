package org.marsad.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;
import org.marsad.calendar.Days;
import org.marsad.tables.Table;
import org.marsad.tables.TopicTables;

class TopicStepsTest {

    private static final int STORIES = 120;
    private static final List<Table> TABLES = List.of(
            TopicTables.TERMS,
            TopicTables.TERM_DAILY,
            TopicTables.TOPICS,
            TopicTables.TOPIC_TERMS,
            TopicTables.TOPIC_HEADLINES,
            TopicTables.ARTICLE_TOPICS,
            TopicTables.TOPIC_DAILY,
            TopicTables.ACTOR_TOPIC_DAILY,
            TopicTables.ACTOR_TOPICS);

    @Test
    void the_subjects_of_the_articles_are_the_topics() {
        SmallLake lake = TopicLakes.usual();
        List<Row> topics = lake.read(TopicTables.TOPICS).collectAsList();
        assertThat(topics).hasSize(3);
        assertThat(topics).allSatisfy(topic -> {
            assertThat(topic.<String>getAs("label").split(" · ")).hasSize(3);
            String of = "topic_id = '" + topic.getAs("topic_id") + "'";
            assertThat(lake.read(TopicTables.TOPIC_HEADLINES).where(of).count()).isEqualTo(5);
            assertThat(lake.read(TopicTables.TOPIC_TERMS)
                            .where(of + " AND rank <= 3")
                            .orderBy("rank")
                            .collectAsList())
                    .extracting(term -> term.<String>getAs("term"))
                    .containsExactly(topic.<String>getAs("label").split(" · "));
        });
        assertThat(lake.read(TopicTables.ARTICLE_TOPICS)
                        .select("article_id")
                        .distinct()
                        .count())
                .isEqualTo(STORIES);
    }

    @Test
    void partitions_of_the_input_do_not_matter() {
        SmallLake one = TopicLakes.of(1, STORIES).mentions("harbour-master", "story0000", "story0003");
        SmallLake five = TopicLakes.of(5, STORIES).mentions("harbour-master", "story0000", "story0003");
        one.runAll();
        five.runAll();
        for (Table table : TABLES) {
            assertThat(five.lines(table)).as(table.name()).isNotEmpty().isEqualTo(one.lines(table));
        }
    }

    @Test
    void a_second_fit_of_the_same_articles_gives_the_same_ids() {
        SmallLake lake = TopicLakes.of(2, STORIES).runAll();
        List<String> before = lake.lines(TopicTables.ARTICLE_TOPICS);
        lake.runAll();
        assertThat(ids(lake)).hasSize(3);
        assertThat(lake.lines(TopicTables.ARTICLE_TOPICS)).hasSameSizeAs(before);
        assertThat(lake.read(TopicTables.TOPICS)
                        .where("predecessor_id IS NOT NULL")
                        .count())
                .isZero();
    }

    @Test
    void vocabulary_and_topics_stay_until_the_stories_grow_by_a_tenth() {
        Days newDay = Days.of(List.of(SmallLake.FIRST));
        SmallLake lake = TopicLakes.of(2, STORIES).runAll();
        lake.article("late", "late", SmallLake.FIRST, SmallLake.FIRST, "Late", "A crane on the quay.");
        assertThat(lake.run(new FitTopics(TopicSettings.USUAL), newDay).outputs())
                .isEmpty();
        List<String> ids = ids(lake);
        lake.withStories(STORIES, STORIES + 15);
        assertThat(lake.run(new FitTopics(TopicSettings.USUAL), newDay).outputs())
                .hasSize(4);
        assertThat(ids(lake)).isEqualTo(ids);
    }

    @Test
    void an_empty_lake_has_no_topics() {
        SmallLake lake = new SmallLake(1).runAll();
        for (Table table : TABLES) {
            assertThat(lake.lines(table)).as(table.name()).isEmpty();
        }
    }

    private static List<String> ids(SmallLake lake) {
        return lake.read(TopicTables.TOPICS).select(functions.col("topic_id")).collectAsList().stream()
                .map(row -> row.getString(0))
                .sorted()
                .toList();
    }
}
