package org.marsad.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.SharedSpark;
import org.marsad.cache.WorkingSet;
import org.marsad.calendar.Days;

class StoriesTest {

    private static final WorkingSet WORKING_SET = new WorkingSet();

    private static final StructType ARTICLES = StructType.fromDDL(
            "article_id STRING, published_at TIMESTAMP, published_date DATE, sketch BINARY, shingles INT");
    private static final LocalDate DAY = LocalDate.parse("2024-06-01");

    /** Paragraphs of 25 words, which no other number has. */
    private static String paragraphs(int... numbers) {
        return Arrays.stream(numbers)
                .mapToObj(number -> IntStream.range(0, 25)
                        .mapToObj(word -> "w" + number + "x" + word)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    private static Row article(String id, int day, String title, String body) {
        StorySketch sketch = StorySketch.of(title, body);
        LocalDate date = DAY.plusDays(day);
        return RowFactory.create(
                id,
                Timestamp.from(date.atStartOfDay().toInstant(ZoneOffset.UTC)),
                Date.valueOf(date),
                sketch.packed(),
                sketch.shingles());
    }

    private static Dataset<Row> articles(List<Row> rows) {
        return SharedSpark.session().createDataFrame(rows, ARTICLES);
    }

    @AfterAll
    static void release() {
        WORKING_SET.close();
    }

    private static Dataset<Row> assigned(Dataset<Row> articles) {
        return Stories.joined(articles.drop("sketch", "shingles"), Stories.of(articles, WORKING_SET));
    }

    /** The story of each article. */
    private static Map<String, String> stories(Dataset<Row> articles) {
        Map<String, String> stories = new TreeMap<>();
        for (Row row : assigned(articles).collectAsList()) {
            String story = row.getAs("story_id");
            assertThat(stories.put(row.getAs("article_id"), story)).isNull();
            assertThat(row.<Boolean>getAs("story_lead")).isEqualTo(story.equals(row.getAs("article_id")));
        }
        return stories;
    }

    @Test
    void reprintsInEveryGuiseAreOneStoryAndOthersAreNot() {
        String report = paragraphs(1, 2, 3, 4, 5, 6);
        Map<String, String> stories = stories(articles(List.of(
                article("a-first", 0, "The report", report),
                article("b-verbatim", 1, "The report", report),
                article("c-retitled", 1, "Quite another headline", report),
                article("d-shortened", 1, "The report", paragraphs(1, 2, 3, 4)),
                article("e-other-end", 2, "The report", paragraphs(1, 2, 3, 4, 5, 9)),
                article("f-other", 1, "The report", paragraphs(11, 12, 13, 14)),
                article("g-quotes", 1, "Another", paragraphs(1, 21, 22, 23, 24, 25)),
                article("h-empty", 0, "", ""),
                article("i-empty", 0, "", ""))));
        assertThat(stories)
                .containsEntry("b-verbatim", "a-first")
                .containsEntry("c-retitled", "a-first")
                .containsEntry("d-shortened", "a-first")
                .containsEntry("e-other-end", "a-first")
                .containsEntry("f-other", "f-other")
                .containsEntry("g-quotes", "g-quotes")
                .containsEntry("h-empty", "h-empty")
                .containsEntry("i-empty", "i-empty");
    }

    @Test
    void aStoryIsCutWhereItRunsLongerThanTheWindow() {
        List<Row> rows = new ArrayList<>();
        for (int day = 0; day < 6; day++) {
            rows.add(article("day" + day, day, "Daily", paragraphs(1, 2, 3)));
        }
        rows.add(article("much-later", 20, "Daily", paragraphs(1, 2, 3)));
        Dataset<Row> assigned = assigned(articles(rows)).orderBy("published_date");
        assertThat(assigned.collectAsList())
                .extracting(row -> row.<String>getAs("story_id"))
                .containsExactly("day0", "day0", "day0", "day0", "day4", "day4", "much-later");
        assertThat(assigned.collectAsList())
                .allSatisfy(row -> assertThat(row.<Date>getAs("published_date").toLocalDate())
                        .isBetween(
                                row.<Date>getAs("story_date").toLocalDate(),
                                row.<Date>getAs("story_date").toLocalDate().plusDays(StoryWindow.DAYS)));
    }

    @Test
    void twoThousandCopiesAreOneStoryHoweverTheyArePartitioned() {
        List<Row> rows = new ArrayList<>();
        for (int copy = 1000; copy < 3000; copy++) {
            rows.add(article("copy" + copy, copy % 3, "Wire", paragraphs(1, 2, 3)));
        }
        Map<String, String> stories = stories(articles(rows));
        assertThat(stories.values()).hasSize(2000).containsOnly("copy1002");
        assertThat(stories(articles(rows).repartition(7))).isEqualTo(stories);
    }

    @Test
    void aReprintOfWhichMoreThanHalfIsNewBelongsToItsStory() {
        Map<String, String> stories = stories(articles(List.of(
                article("a-first", 0, "The report", paragraphs(1, 2, 3, 4, 5, 6)),
                article("b-edited", 1, "The report", paragraphs(11, 3, 4, 12, 5, 13)),
                article("c-edited", 2, "The report", paragraphs(21, 1, 22, 2, 23, 6)))));
        assertThat(stories.values()).containsOnly("a-first");
    }

    @Test
    void whatRecursInOtherNewsIsNoReasonToBeOneStory() {
        List<Row> rows = new ArrayList<>();
        for (int day = 0; day < 8; day++) {
            rows.add(article("day" + day, day, "Closing prices", paragraphs(1, 2, 100 + day, 200 + day)));
        }
        Map<String, String> stories = stories(articles(rows));
        assertThat(stories)
                .containsEntry("day4", "day4")
                .containsEntry("day5", "day5")
                .containsEntry("day6", "day6")
                .containsEntry("day7", "day7");
    }

    @Test
    void aDigestDoesNotTieTwoStories() {
        Map<String, String> stories = stories(articles(List.of(
                article("a-flood", 0, "Flood", paragraphs(1, 2, 3)),
                article("b-digest", 1, "In brief", paragraphs(1, 2, 3, 11, 12, 13)),
                article("c-vote", 2, "Vote", paragraphs(11, 12, 13)))));
        assertThat(stories).containsEntry("b-digest", "a-flood").containsEntry("c-vote", "c-vote");
    }

    @Test
    void aLaterArticleChangesNoStory() {
        List<Row> rows = new ArrayList<>(List.of(
                article("a-edited", 0, "Report", paragraphs(1, 2, 11, 12, 13)),
                article("b-edited", 0, "Report", paragraphs(3, 4, 21, 22, 23))));
        Map<String, String> before = stories(articles(rows));
        rows.add(article("c-whole", 1, "Report", paragraphs(1, 2, 3, 4)));
        Map<String, String> after = stories(articles(rows));
        assertThat(after).containsAllEntriesOf(before);
        assertThat(after.get("c-whole")).isIn("a-edited", "b-edited");
    }

    /** Chains of reprints of all lengths, texts that recur, and articles that repeat nothing. */
    private static List<Row> weeks(long seed) {
        Random random = new Random(seed);
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < 150; at++) {
            int day = random.nextInt(45);
            int news = 1000 * random.nextInt(2) + day;
            int[] alone = {6000 + at};
            int[] going = {news, news + 1, news + 2, 5000 + at};
            rows.add(article("a" + (100 + at), day, "Report", paragraphs(random.nextInt(4) == 0 ? alone : going)));
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsToldOfSomeDaysAnewIsWhatIsToldOfAll(long seed) {
        Random random = new Random(seed);
        Dataset<Row> whole = articles(weeks(seed));
        Set<LocalDate> days = Set.of(DAY.plusDays(3 + random.nextInt(10)), DAY.plusDays(32 + random.nextInt(8)));
        Days changed = Days.of(days);
        // On the changed days, some articles are new and some are gone.
        String on = changed.where("published_date");
        Dataset<Row> before = assigned(whole.where("NOT (" + on + " AND article_id LIKE '%1')"));
        Dataset<Row> now = whole.where("NOT (" + on + " AND article_id LIKE '%2')");
        Dataset<Row> stay = before.where("NOT (" + on + " AND article_id LIKE '%2')");

        Dataset<Row> partly = Stories.after(
                now.where(Stories.compared(changed).where("published_date")),
                changed,
                stay.where(Stories.known(changed).where("published_date")),
                WORKING_SET);

        String later = changed.andLater().where("published_date");
        List<Row> expected = assigned(now).where(later).orderBy("article_id").collectAsList();
        assertThat(Stories.joined(now.where(later).drop("sketch", "shingles"), partly)
                        .orderBy("article_id")
                        .collectAsList())
                .containsExactlyElementsOf(expected);
        assertThat(expected).anySatisfy(row -> assertThat(row.<String>getAs("chain_id"))
                .isNotEqualTo(row.<String>getAs("story_id")));
        assertThat(expected)
                .anySatisfy(row -> assertThat(row.<String>getAs("story_id")).isNotEqualTo(row.getAs("article_id")));
    }
}
