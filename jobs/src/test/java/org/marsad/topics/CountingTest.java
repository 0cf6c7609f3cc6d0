package org.marsad.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.marsad.calendar.Days;
import org.marsad.tables.TopicTables;

class CountingTest {

    private static final LocalDate DAY = SmallLake.FIRST;
    private static final LocalDate NEXT = DAY.plusDays(1);
    private static SmallLake lake;

    @BeforeAll
    static void a_story_of_two_articles_on_two_days() {
        lake = TopicLakes.of(2, 120)
                .article("lead", "lead", DAY, DAY, "Lead", "Oratorio. Violin. Tenor. Opera. Choir. Aria.")
                .article("reprint", "lead", DAY, NEXT, "Reprint", "Oratorio. Violin. Tenor. Opera. Choir. Aria.");
        for (int more = 0; more < 5; more++) {
            String id = "more" + more;
            LocalDate later = DAY.plusDays(20);
            lake.article(id, id, later, later, id, "Oratorio. Violin. Tenor. Opera. Cello.");
        }
        lake.mentions("conductor", "reprint").runAll();
    }

    @Test
    void a_story_counts_once_on_the_day_on_which_it_began() {
        assertThat(counts("day = DATE'" + DAY + "'")).containsExactly(1L, 1L);
    }

    @Test
    void an_article_counts_on_its_own_day() {
        assertThat(counts("day = DATE'" + NEXT + "'")).containsExactly(1L, 0L);
    }

    @Test
    void only_the_days_asked_for_are_counted() {
        SmallLake again = new SmallLake(1).withStories(120);
        again.run(new FitTopics(TopicSettings.USUAL), Days.ALL);
        again.run(new IndexArticles(TopicSettings.USUAL), Days.of(List.of(NEXT)));
        assertThat(again.read(TopicTables.TERM_DAILY).select("day").distinct().collectAsList())
                .extracting(row -> row.getDate(0).toLocalDate())
                .containsExactly(NEXT);
    }

    @Test
    void a_late_article_reaches_back_over_the_window_of_a_story() {
        assertThat(new IndexArticles(TopicSettings.USUAL).stale(Days.of(List.of(DAY.plusDays(3)))))
                .isEqualTo(Days.of(DAY.datesUntil(DAY.plusDays(4)).toList()));
    }

    @Test
    void an_actor_is_on_a_topic_if_any_article_of_the_story_names_it() {
        List<Row> rows = lake.read(TopicTables.ACTOR_TOPICS)
                .where("actor_id = 'conductor' AND grain = 'day'")
                .collectAsList();
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).<Long>getAs("stories")).isEqualTo(1);
        assertThat(rows.get(0).<Double>getAs("npmi")).isPositive();
    }

    private static List<Long> counts(String where) {
        Row row = lake.read(TopicTables.TERM_DAILY)
                .where("term_id = 'en:oratorio'")
                .where(where)
                .head();
        return List.of(row.<Long>getAs("articles"), row.<Long>getAs("stories"));
    }
}
