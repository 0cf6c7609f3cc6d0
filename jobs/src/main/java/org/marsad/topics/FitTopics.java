package org.marsad.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
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
 * Finds the topics of each language in a sample of stories, started from the topics that are there.
 *
 * <p>Topics follow the vocabulary: they are found anew when it was made anew. The strongest terms of the sample's stories
 * are brought to the driver, {@link TopicSettings#sampleStories()} times {@link TopicSettings#termsPerStory()} numbers at
 * most (some 120 MB with the usual settings), since a network of so many terms is a matter for one machine.
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
        return "fit the topics";
    }

    @Override
    public List<Table> reads() {
        return List.of(ArticleTables.ARTICLES, TopicTables.TERMS);
    }

    @Override
    public List<Table> writes() {
        return List.of(TopicTables.TOPIC_TERMS, TopicTables.TOPIC_HEADLINES, TopicTables.TOPICS);
    }

    @Override
    public String fingerprint() {
        return settings.fingerprint();
    }

    @Override
    public StepResult compute(Inputs inputs, Days days) {
        List<Row> terms = inputs.read(TopicTables.TERMS).collectAsList();
        List<Row> before = inputs.read(TopicTables.TOPICS).collectAsList();
        long stories = Growth.fittedStories(terms);
        if (!days.isAll() && stories == Growth.fittedStories(before)) {
            return StepResult.unchanged();
        }
        Vocabulary vocabulary = Vocabulary.of(terms);
        List<Story> sample = stories(inputs.read(ArticleTables.ARTICLES), stories, vocabulary);
        List<Topic> topics = topics(sample, vocabulary, TopicRows.topics(before));
        Map<Table, List<Row>> rows = rows(topics, sample, vocabulary, stories);
        // The topics last: a run that is killed before begins again from the same topics.
        return new StepResult(
                writes().stream()
                        .map(table -> new Output(table, inputs.rows(rows.get(table), table.schema())))
                        .toList(),
                List.of());
    }

    private List<Story> stories(Dataset<Row> articles, long stories, Vocabulary vocabulary) {
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
        List<Story> sample = new ArrayList<>();
        for (Row row : Sample.of(articles, stories, settings)
                .mapPartitions(read, Encoders.row(VECTORS))
                .collectAsList()) {
            TermVector vector = TermVector.of(row.getAs("terms"), row.getAs("weights"));
            if (vector.size() > 0) {
                sample.add(new Story(
                        row.getAs("story_id"),
                        row.getAs("story_date"),
                        row.getAs("language"),
                        row.getAs("title"),
                        vector));
            }
        }
        sample.sort(Comparator.comparing(Story::id));
        return sample;
    }

    private List<Topic> topics(List<Story> sample, Vocabulary vocabulary, List<Topic> before) {
        Map<String, List<int[]>> stories = new TreeMap<>();
        for (Story story : sample) {
            stories.computeIfAbsent(story.language(), key -> new ArrayList<>())
                    .add(story.terms().terms());
        }
        TopicFinder finder =
                new TopicFinder(settings.edgesPerTerm(), settings.topics(), settings.leastTerms(), settings.seed());
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
