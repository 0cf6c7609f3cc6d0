package org.marsad.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.marsad.calendar.Days;
import org.marsad.step.Inputs;
import org.marsad.step.Output;
import org.marsad.step.Step;
import org.marsad.step.StepResult;
import org.marsad.tables.ArticleTables;
import org.marsad.tables.Table;
import org.marsad.tables.TopicTables;
import org.marsad.topics.network.Topic;
import org.marsad.topics.network.TopicFinder;
import org.marsad.topics.network.TopicModel;
import org.marsad.topics.vocabulary.TermVector;
import org.marsad.topics.vocabulary.VectorReader;
import org.marsad.topics.vocabulary.Vocabulary;

/**
 * Makes the vocabulary and finds the topics of each language in a sample of stories, started from the topics of the fit
 * before; all stays as it is until {@link Growth} asks for a refit.
 *
 * <p>The sample is read four times, the last time for the strongest terms of its stories. These are collected, {@link
 * TopicSettings#sampleStories()} times {@link TopicSettings#termsPerStory()} numbers at most (some 120 MB with the usual
 * settings), since communities of a network of so many terms are found on one machine.
 *
 * <p>Topics are written after the terms, so that a run that ended between the two is known by the topics' stories, and
 * fits both again.
 */
final class FitTopics implements Step {

    /** Stories of its language that a topic needs: so many, and one in {@link #STORIES_A_TOPIC}. */
    private static final int MIN_STORIES = 3;

    private static final int STORIES_A_TOPIC = 1_000;

    private static final StructType VECTORS = new StructType()
            .add("story_id", DataTypes.StringType)
            .add("story_date", DataTypes.DateType)
            .add("language", DataTypes.StringType)
            .add("title", DataTypes.StringType)
            .add("terms", DataTypes.BinaryType)
            .add("weights", DataTypes.BinaryType);

    private final TopicSettings settings;

    FitTopics(TopicSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "fit vocabulary and topics";
    }

    @Override
    public List<Table> reads() {
        return List.of(ArticleTables.ARTICLES, ArticleTables.COVERAGE_DAILY);
    }

    @Override
    public List<Table> writes() {
        return List.of(TopicTables.TERMS, TopicTables.TOPIC_TERMS, TopicTables.TOPIC_HEADLINES, TopicTables.TOPICS);
    }

    @Override
    public String fingerprint() {
        return settings.fingerprint();
    }

    @Override
    public StepResult compute(Inputs inputs, Days days) {
        long stories = Growth.stories(inputs.read(ArticleTables.COVERAGE_DAILY));
        List<Row> before = inputs.read(TopicTables.TOPICS).collectAsList();
        if (!days.isAll() && !Growth.needsRefit(Growth.fittedStories(before), stories)) {
            return StepResult.unchanged();
        }
        Dataset<Row> sample = Sample.of(inputs.read(ArticleTables.ARTICLES), stories, settings);
        try {
            sample.persist(StorageLevel.MEMORY_AND_DISK());
            Vocabulary vocabulary = new Vocabulary(new SampleVocabulary(sample, stories, settings).terms());
            List<Story> read = stories(sample, vocabulary);
            Map<Table, List<Row>> rows =
                    rows(topics(read, vocabulary, TopicRows.topics(before)), read, vocabulary, stories);
            rows.get(TopicTables.TERMS).addAll(terms(vocabulary, stories));
            return new StepResult(
                    writes().stream()
                            .map(table -> new Output(table, inputs.rows(rows.get(table), table.schema())))
                            .toList(),
                    List.of());
        } finally {
            sample.unpersist();
        }
    }

    private static List<Row> terms(Vocabulary vocabulary, long stories) {
        return IntStream.range(0, vocabulary.size())
                .mapToObj(vocabulary::term)
                .map(term -> RowFactory.create(
                        term.id(), term.text(), term.language(), term.words(), term.stories(), term.idf(), stories))
                .toList();
    }

    private List<Story> stories(Dataset<Row> sample, Vocabulary vocabulary) {
        int most = settings.termsPerStory();
        MapPartitionsFunction<Row, Row> read = rows -> {
            VectorReader reader = new VectorReader(vocabulary, most);
            return new Expanding(rows, row -> {
                TermVector vector = reader.read(row.getAs("language"), row.getAs("title"), row.getAs("body"));
                return List.of(RowFactory.create(
                        row.getAs("story_id"),
                        row.getAs("story_date"),
                        row.getAs("language"),
                        row.getAs("title"),
                        vector.termBytes(),
                        vector.weightBytes()));
            });
        };
        List<Story> stories = new ArrayList<>();
        for (Row row : sample.mapPartitions(read, Encoders.row(VECTORS)).collectAsList()) {
            TermVector vector = TermVector.of(row.getAs("terms"), row.getAs("weights"));
            if (vector.size() > 0) {
                stories.add(new Story(
                        row.getAs("story_id"),
                        row.getAs("story_date"),
                        row.getAs("language"),
                        row.getAs("title"),
                        vector));
            }
        }
        stories.sort(Comparator.comparing(Story::id));
        return stories;
    }

    private List<Topic> topics(List<Story> sample, Vocabulary vocabulary, List<Topic> before) {
        Map<String, List<int[]>> stories = new TreeMap<>();
        for (Story story : sample) {
            stories.computeIfAbsent(story.language(), key -> new ArrayList<>())
                    .add(story.terms().terms());
        }
        TopicFinder finder =
                new TopicFinder(settings.edgesPerTerm(), settings.topics(), settings.minTerms(), settings.seed());
        List<Topic> topics = new ArrayList<>();
        stories.forEach((language, ofLanguage) -> topics.addAll(finder.find(
                language,
                ofLanguage,
                number -> vocabulary.term(number).id(),
                before.stream()
                        .filter(topic -> topic.language().equals(language))
                        .toList())));
        return topics;
    }

    private Map<Table, List<Row>> rows(List<Topic> topics, List<Story> sample, Vocabulary vocabulary, long stories) {
        Map<String, String> texts = new HashMap<>();
        for (int number = 0; number < vocabulary.size(); number++) {
            texts.put(vocabulary.term(number).id(), vocabulary.term(number).text());
        }
        List<Headlines> headlines = Headlines.of(sample, new TopicModel(topics, vocabulary), topics.size(), settings);
        Map<String, Long> ofLanguage =
                sample.stream().collect(Collectors.groupingBy(Story::language, Collectors.counting()));
        Map<Table, List<Row>> rows = new HashMap<>();
        writes().forEach(table -> rows.put(table, new ArrayList<>()));
        for (int topic = 0; topic < topics.size(); topic++) {
            long least = Math.max(MIN_STORIES, ofLanguage.get(topics.get(topic).language()) / STORIES_A_TOPIC);
            if (headlines.get(topic).stories() >= least) {
                rows.get(TopicTables.TOPICS)
                        .add(TopicRows.row(topics.get(topic), headlines.get(topic), texts::get, stories));
                rows.get(TopicTables.TOPIC_TERMS).addAll(TopicRows.terms(topics.get(topic), texts::get));
                rows.get(TopicTables.TOPIC_HEADLINES)
                        .addAll(TopicRows.headlines(topics.get(topic), headlines.get(topic)));
            }
        }
        return rows;
    }
}
