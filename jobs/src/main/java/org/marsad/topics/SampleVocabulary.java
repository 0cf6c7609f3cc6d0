package org.marsad.topics;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;
import org.marsad.topics.vocabulary.Term;
import org.marsad.topics.vocabulary.Vocabulary;

/**
 * Makes the vocabulary of every language: words, and pairs of words that are one term.
 *
 * <p>Three readings of a sample of first articles: which words there are, which of them are adjacent, and where
 * and how these terms occur. Between the readings at most {@link TopicSettings#maxTerms()} entries a language,
 * times a small factor, are collected.
 */
final class SampleVocabulary {

    /** Words taken over from the first reading, as a multiple of the terms. */
    private static final int WORDS_A_TERM = 2;

    /** A phrase needs so many times the stories that a word needs. */
    private static final int MORE_FOR_A_PHRASE = 2;

    /** Sources whose share is looked up; the rest have a small one. */
    private static final int MAX_SOURCES = 10_000;

    /** A term is in at least one of so many stories of the sample, so that large samples have no huge tail. */
    private static final int STORIES_A_MENTION = 10_000;

    private final Dataset<Row> sample;
    private final TopicSettings settings;
    private final int minStories;
    private final Map<String, Long> storiesOfLanguage = new HashMap<>();
    private final Map<String, Double> shareOfSource = new HashMap<>();

    /**
     * A vocabulary to be made.
     *
     * @param sample see {@link Sample}; read three times
     * @param stories stories in the lake
     */
    SampleVocabulary(Dataset<Row> sample, long stories, TopicSettings settings) {
        this.sample = sample;
        this.settings = settings;
        this.minStories =
                (int) Math.max(settings.minStories(), Math.min(stories, settings.sampleStories()) / STORIES_A_MENTION);
    }

    /** The terms, in no order. */
    List<Term> terms() {
        List<Term> words = words();
        List<Term> candidates = new ArrayList<>(words);
        candidates.addAll(phrases(new Vocabulary(words)));
        Vocabulary vocabulary = new Vocabulary(candidates);
        return new TermChoice(settings, vocabulary, storiesOfLanguage, shareOfSource).of(traits(vocabulary));
    }

    private List<Term> words() {
        MapPartitionsFunction<Row, Row> count = rows -> new PartialAggregation(rows, new WordCounts());
        List<Row> rows = sample.mapPartitions(count, Encoders.row(WordCounts.SCHEMA))
                .groupBy("language", "kind", "form")
                .agg(functions.sum("stories").as("stories"))
                .where(col("stories")
                        .geq(minStories)
                        .or(col("form").equalTo(WordCounts.ANY))
                        .or(col("kind").equalTo(WordCounts.SOURCE)))
                .withColumn(
                        "place",
                        functions
                                .row_number()
                                .over(Window.partitionBy("language", "kind")
                                        .orderBy(col("stories").desc(), col("form"))))
                .where(col("place")
                        .leq(functions
                                .when(col("kind").equalTo(WordCounts.SOURCE), MAX_SOURCES)
                                .otherwise(WORDS_A_TERM * settings.maxTerms() + 1)))
                .select("kind", "language", "form", "stories")
                .collectAsList();
        Map<String, Map<String, Long>> forms = new HashMap<>();
        List<Row> sources = new ArrayList<>();
        for (Row row : rows) {
            String language = row.getString(1);
            if (row.getInt(0) == WordCounts.SOURCE) {
                sources.add(row);
            } else if (row.getString(2).equals(WordCounts.ANY)) {
                storiesOfLanguage.put(language, row.getLong(3));
            } else {
                forms.computeIfAbsent(language, key -> new HashMap<>()).put(row.getString(2), row.getLong(3));
            }
        }
        shareSources(sources);
        List<Term> words = new ArrayList<>();
        forms.forEach((language, ofLanguage) -> words.addAll(WordChoice.of(language, ofLanguage)));
        return words;
    }

    private void shareSources(List<Row> sources) {
        sources.stream()
                .sorted(Comparator.comparingLong((Row row) -> -row.getLong(3))
                        .thenComparing(row -> row.getString(1))
                        .thenComparing(row -> row.getString(2)))
                .limit(MAX_SOURCES)
                .forEach(row -> shareOfSource.put(
                        TermChoice.sourceKey(row.getString(1), row.getString(2)),
                        (double) row.getLong(3) / storiesOfLanguage.get(row.getString(1))));
    }

    private List<Term> phrases(Vocabulary words) {
        MapPartitionsFunction<Row, Row> count = rows -> new PartialAggregation(rows, new PhraseCounts(words));
        List<Row> counts = sample.mapPartitions(count, Encoders.row(PhraseCounts.SCHEMA))
                .groupBy("first", "second")
                .agg(functions.sum("stories").as("stories"))
                .withColumn(
                        "margin", functions.least(col("first"), col("second")).equalTo(Vocabulary.NONE))
                .where(col("margin").or(col("stories").geq(MORE_FOR_A_PHRASE * minStories)))
                .orderBy(col("margin").desc(), col("stories").desc(), col("first"), col("second"))
                .limit(2 * words.size() + settings.maxTerms())
                .collectAsList();
        return PhraseChoice.of(counts, words, MORE_FOR_A_PHRASE * minStories);
    }

    private List<Row> traits(Vocabulary vocabulary) {
        MapPartitionsFunction<Row, Row> count = rows -> new PartialAggregation(rows, new TermTraits(vocabulary));
        return sample.mapPartitions(count, Encoders.row(TermTraits.SCHEMA))
                // One shuffle for both aggregates: the counts have been combined before it.
                .repartition(col("term"), col("trait"))
                .groupBy("term", "trait", "detail")
                .agg(functions.sum("stories").as("stories"))
                .groupBy("term", "trait")
                .agg(
                        functions.sum("stories").as("total"),
                        functions.max(functions.struct("stories", "detail")).as("most"))
                .selectExpr("term", "trait", "total", "most.stories AS most_stories", "most.detail AS most_detail")
                .collectAsList();
    }
}
