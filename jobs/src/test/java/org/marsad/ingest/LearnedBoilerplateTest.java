package org.marsad.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.marsad.SharedSpark;
import org.marsad.boilerplate.EdgeBlocks;
import org.marsad.cache.WorkingSet;

class LearnedBoilerplateTest {

    private static final StructType ARTICLES = new StructType()
            .add("source", DataTypes.StringType)
            .add("body", DataTypes.StringType)
            .add("published_date", DataTypes.DateType)
            .add("page_story", DataTypes.LongType)
            .add("page_blocks", DataTypes.createArrayType(DataTypes.LongType, false));
    private static final String LINE = "Our office in the old town";

    private static List<Row> pages(int count, String source, int days, IntFunction<String> body) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        page(source, body.apply(i), LocalDate.of(2024, 6, 1).plusDays(i % days)))
                .toList();
    }

    private static Row page(String source, String body, LocalDate day) {
        EdgeBlocks blocks = new EdgeBlocks(body);
        return RowFactory.create(source, body, Date.valueOf(day), blocks.story(), blocks.keys());
    }

    private static Dataset<Row> after(Dataset<Row> before, Dataset<Row> articles) {
        return LearnedBoilerplate.after(before, articles.drop("body"), articles, new WorkingSet());
    }

    private static String report(int i) {
        return "Report number " + i + " is about matter " + i * 7 + " and nothing else.";
    }

    private static String under(int i) {
        return report(i) + "\nIt was a day.\n" + LINE;
    }

    private static Dataset<Row> articles(List<Row> rows, int partitions) {
        return SharedSpark.session().createDataFrame(rows, ARTICLES).repartition(partitions);
    }

    private static List<String> learned(List<Row> rows) {
        return texts(after(null, articles(rows, 3)));
    }

    private static List<String> texts(Dataset<Row> learned) {
        return learned == null
                ? List.of()
                : learned.where("is_cut").select("block_text").distinct().collectAsList().stream()
                        .map(row -> row.getString(0))
                        .sorted()
                        .toList();
    }

    @Test
    void aLineUnderManyPagesIsFurniture() {
        assertThat(learned(pages(12, "daily", 4, LearnedBoilerplateTest::under)))
                .contains(LINE);
    }

    @Test
    void fewPagesTeachNothing() {
        assertThat(learned(pages(3, "daily", 3, LearnedBoilerplateTest::under))).isEmpty();
    }

    @Test
    void aFifthOfFewPagesTeaches() {
        List<Row> rows = new ArrayList<>(pages(4, "daily", 4, LearnedBoilerplateTest::under));
        rows.addAll(pages(16, "daily", 4, i -> report(100 + i) + "\nThis is text " + i));
        assertThat(learned(rows)).contains(LINE);
        rows.addAll(pages(1, "daily", 4, i -> report(200 + i)));
        assertThat(learned(rows)).isEmpty();
    }

    @Test
    void eightPagesOfManyAreNeeded() {
        List<Row> rows = new ArrayList<>(pages(7, "daily", 4, LearnedBoilerplateTest::under));
        rows.addAll(pages(50, "daily", 4, i -> report(100 + i) + "\nThis is text " + i));
        assertThat(learned(rows)).isEmpty();
        rows.addAll(pages(1, "daily", 4, i -> under(200 + i)));
        assertThat(learned(rows)).contains(LINE);
    }

    @Test
    void aSmallPartOfTheSourceTeachesNothing() {
        List<Row> rows = new ArrayList<>(pages(10, "daily", 4, LearnedBoilerplateTest::under));
        rows.addAll(pages(800, "daily", 4, i -> report(100 + i) + "\nThis is text " + i));
        assertThat(learned(rows)).isEmpty();
    }

    @Test
    void copiesOfAStoryAreOnePage() {
        assertThat(learned(pages(40, "daily", 4, i -> report(1) + "\nIt was a day.")))
                .isEmpty();
    }

    @Test
    void aSeriesOfADayTeachesNothing() {
        assertThat(learned(pages(12, "daily", 1, LearnedBoilerplateTest::under)))
                .isEmpty();
    }

    @Test
    void withoutASourceNothingIsLearned() {
        assertThat(learned(pages(12, null, 4, LearnedBoilerplateTest::under))).isEmpty();
        assertThat(learned(List.of())).isEmpty();
    }

    @Test
    void otherSourcesTeachNothingOfThisOne() {
        List<Row> rows = new ArrayList<>(pages(3, "daily", 3, LearnedBoilerplateTest::under));
        rows.addAll(pages(3, "weekly", 3, i -> under(50 + i)));
        assertThat(learned(rows)).isEmpty();
    }

    @Test
    void partsOfAnArchiveTeachWhatTheWholeDoes() {
        List<Row> rows = pages(300, "daily", 9, LearnedBoilerplateTest::under);
        Dataset<Row> whole = after(null, articles(rows, 4));
        Dataset<Row> first = after(null, articles(rows.subList(0, 100), 2));
        Dataset<Row> both = after(first, articles(rows.subList(100, 300), 1));
        Dataset<Row> again = after(both, articles(rows.subList(50, 200), 1));
        List<String> expected = whole.orderBy("block_hash").toJSON().collectAsList();
        assertThat(both.orderBy("block_hash").toJSON().collectAsList()).isEqualTo(expected);
        assertThat(again.orderBy("block_hash").toJSON().collectAsList()).isEqualTo(expected);
    }

    @Test
    void manyStoriesAreEstimatedFromTheSmallestHashes() {
        Random random = new Random(1);
        for (int count : new int[] {100, 10_000, 1_000_000}) {
            Object[] sample = LongStream.generate(random::nextLong)
                    .limit(count)
                    .sorted()
                    .limit(64)
                    .boxed()
                    .toArray();
            double estimate = LearnedBoilerplate.estimate(scala.jdk.javaapi.CollectionConverters.asScala(
                    List.of(sample).stream().map(Long.class::cast).toList()));
            assertThat(estimate / count).isCloseTo(1, within(0.4));
        }
    }
}
