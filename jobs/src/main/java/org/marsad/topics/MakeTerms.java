package org.marsad.topics;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;
import org.marsad.calendar.Days;
import org.marsad.step.Inputs;
import org.marsad.step.Output;
import org.marsad.step.Step;
import org.marsad.step.StepResult;
import org.marsad.tables.ArticleTables;
import org.marsad.tables.Table;
import org.marsad.tables.TopicTables;
import org.marsad.topics.vocabulary.Term;
import org.marsad.topics.vocabulary.Vocabulary;

/**
 * Makes the vocabulary of every language: words, and pairs of words that are one term.
 *
 * <p>Three readings of a sample of first articles: which words there are, which of them stand side by side, and where
 * and how the terms so found stand. Between the readings at most {@link TopicSettings#mostTerms()} entries a language,
 * times a small factor, are in the driver. It is made anew only when {@link Growth} calls for it.
 */
final class MakeTerms implements Step {

    /** Words taken over from the first reading, as a multiple of the terms. */
    private static final int WORDS_A_TERM = 2;

    /** A phrase needs so many times the stories that a word needs. */
    private static final int MORE_FOR_A_PHRASE = 2;

    /** Sources whose share is looked up; the rest have a small one. */
    private static final int MAX_SOURCES = 10_000;

    /** A term stands in at least one of so many stories of the sample, so that large samples have no huge tail. */
    private static final int STORIES_A_MENTION = 10_000;

    private final TopicSettings settings;

    MakeTerms(TopicSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "make the vocabulary";
    }

    @Override
    public List<Table> reads() {
        return List.of(ArticleTables.ARTICLES, ArticleTables.COVERAGE_DAILY);
    }

    @Override
    public List<Table> writes() {
        return List.of(TopicTables.TERMS);
    }

    @Override
    public String fingerprint() {
        return settings.fingerprint();
    }

    @Override
    public StepResult compute(Inputs inputs, Days days) {
        Dataset<Row> coverage = inputs.read(ArticleTables.COVERAGE_DAILY);
        long stories = Growth.stories(coverage);
        if (!days.isAll()
                && !Growth.calls(
                        Growth.fittedStories(
                                inputs.read(TopicTables.TERMS).limit(1).collectAsList()),
                        stories)) {
            return StepResult.unchanged();
        }
        Dataset<Row> sample = Sample.of(inputs.read(ArticleTables.ARTICLES), stories, settings);
        List<Row> rows = terms(sample, stories).stream()
                .map(term -> RowFactory.create(
                        term.id(), term.text(), term.language(), term.words(), term.stories(), term.idf(), stories))
                .toList();
        return StepResult.of(new Output(TopicTables.TERMS, inputs.rows(rows, TopicTables.TERMS.schema())));
    }

    private List<Term> terms(Dataset<Row> sample, long stories) {
        Map<String, Long> storiesOfLanguage = new HashMap<>();
        List<Term> words = words(sample, leastStories(stories), storiesOfLanguage);
        List<Term> candidates = new ArrayList<>(words);
        candidates.addAll(phrases(sample, new Vocabulary(words), leastStories(stories)));
        Vocabulary vocabulary = new Vocabulary(candidates);
        return new TermChoice(settings, vocabulary, storiesOfLanguage, sources(sample, storiesOfLanguage))
                .of(traits(sample, vocabulary));
    }

    private int leastStories(long stories) {
        return (int) Math.max(settings.leastStories(), Math.min(stories, settings.sampleStories()) / STORIES_A_MENTION);
    }

    private List<Term> words(Dataset<Row> sample, int leastStories, Map<String, Long> storiesOfLanguage) {
        MapPartitionsFunction<Row, Row> count = rows -> new PartialAggregation(rows, new WordCounts());
        List<Row> rows = sample.mapPartitions(count, Encoders.row(WordCounts.SCHEMA))
                .groupBy("language", "form")
                .agg(functions.sum("stories").as("stories"))
                .where(col("stories").geq(leastStories).or(col("form").equalTo(WordCounts.ANY)))
                .withColumn(
                        "place",
                        functions
                                .row_number()
                                .over(Window.partitionBy("language")
                                        .orderBy(col("stories").desc(), col("form"))))
                .where(col("place").leq(WORDS_A_TERM * settings.mostTerms() + 1))
                .collectAsList();
        Map<String, Map<String, Long>> forms = new HashMap<>();
        for (Row row : rows) {
            if (row.getString(1).equals(WordCounts.ANY)) {
                storiesOfLanguage.put(row.getString(0), row.getLong(2));
            } else {
                forms.computeIfAbsent(row.getString(0), key -> new HashMap<>()).put(row.getString(1), row.getLong(2));
            }
        }
        List<Term> words = new ArrayList<>();
        forms.forEach((language, ofLanguage) -> words.addAll(WordChoice.of(language, ofLanguage)));
        return words;
    }

    private List<Term> phrases(Dataset<Row> sample, Vocabulary words, int leastStories) {
        MapPartitionsFunction<Row, Row> count = rows -> new PartialAggregation(rows, new PhraseCounts(words));
        List<Row> counts = sample.mapPartitions(count, Encoders.row(PhraseCounts.SCHEMA))
                .groupBy("first", "second")
                .agg(functions.sum("stories").as("stories"))
                .withColumn(
                        "margin", functions.least(col("first"), col("second")).equalTo(Vocabulary.NONE))
                .where(col("margin").or(col("stories").geq(MORE_FOR_A_PHRASE * leastStories)))
                .orderBy(col("margin").desc(), col("stories").desc(), col("first"), col("second"))
                .limit(2 * words.size() + settings.mostTerms())
                .collectAsList();
        return PhraseChoice.of(counts, words, MORE_FOR_A_PHRASE * leastStories);
    }

    private static List<Row> traits(Dataset<Row> sample, Vocabulary vocabulary) {
        MapPartitionsFunction<Row, Row> count = rows -> new PartialAggregation(rows, new TermTraits(vocabulary));
        return sample.mapPartitions(count, Encoders.row(TermTraits.SCHEMA))
                .groupBy("term", "trait", "detail")
                .agg(functions.sum("stories").as("stories"))
                .groupBy("term", "trait")
                .agg(
                        functions.sum("stories").as("total"),
                        functions.max(functions.struct("stories", "detail")).as("most"))
                .selectExpr("term", "trait", "total", "most.stories AS most_stories", "most.detail AS most_detail")
                .collectAsList();
    }

    private static Map<String, Double> sources(Dataset<Row> sample, Map<String, Long> storiesOfLanguage) {
        Map<String, Double> shares = new HashMap<>();
        List<Row> rows = sample.groupBy("language", "source")
                .count()
                .orderBy(col("count").desc(), col("language"), col("source"))
                .limit(MAX_SOURCES)
                .collectAsList();
        for (Row row : rows) {
            shares.put(
                    TermChoice.sourceKey(row.getString(0), row.getString(1)),
                    (double) row.getLong(2) / storiesOfLanguage.get(row.getString(0)));
        }
        return shares;
    }
}
