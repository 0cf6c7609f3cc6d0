package org.marsad.bench.simulate;

import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.stddev;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Lengths and word frequencies of the Arabic articles of an archive, beside the figures that simulated ones are fitted to.
 *
 * <p>Lengths are of all of them; words, and pairs of words that follow each other, are counted in the first
 * {@value #SAMPLE} that the files give.
 *
 * @param kilobytes mean UTF-8 length in 1,000 bytes
 * @param words mean number of words
 * @param spread standard deviation of the logarithm of the number of words
 * @param shares part of all words that the 1, 10, 100, 1,000 and 10,000 commonest are
 * @param typesPerWord distinct words by words of the sample
 * @param pairShares part of all pairs of words that the 100, 1,000 and 10,000 commonest are
 */
public record Fit(
        double kilobytes,
        double words,
        double spread,
        List<Double> shares,
        double typesPerWord,
        List<Double> pairShares) {

    private static final int SAMPLE = 10_000;
    private static final List<Integer> RANKS = List.of(1, 10, 100, 1_000, 10_000);
    private static final List<Integer> PAIR_RANKS = List.of(100, 1_000, 10_000);
    private static final int MIN_LETTERS = 40;

    /** Measured with this class: means of the corpus of Abu El-Khair as published, the rest on SaudiNewsNet. */
    private static final Fit AIM =
            new Fit(3.26, 290, 0.799, List.of(0.034, 0.120, 0.229, 0.454, 0.765), 0.060, List.of(0.027, 0.081, 0.201));

    public Fit {
        shares = List.copyOf(shares);
        pairShares = List.copyOf(pairShares);
    }

    /** Measures the texts in a column. */
    public static Fit of(Dataset<Row> rows, String text) {
        Dataset<Row> texts = rows.select(col(text).as("text"))
                .where("length(regexp_replace(text, '[^\\u0621-\\u064A]', '')) > " + MIN_LETTERS)
                .withColumn("words", expr("filter(split(text, '[^\\\\p{L}\\\\p{M}\\\\p{N}]+'), w -> w != '')"));
        Row lengths = texts.selectExpr("octet_length(text) AS bytes", "size(words) AS n")
                .agg(avg("bytes"), avg("n"), stddev(expr("ln(n)")))
                .head();
        Dataset<Row> sample = texts.select("words").limit(SAMPLE).cache();
        List<Long> counts = descending(sample.selectExpr("explode(words) AS word"));
        List<Long> pairs = descending(sample.where("size(words) > 1")
                .selectExpr("explode(zip_with(slice(words, 1, size(words) - 1), slice(words, 2, size(words)),"
                        + " (one, next) -> concat(one, ' ', next))) AS word"));
        sample.unpersist();
        return new Fit(
                lengths.getDouble(0) / 1_000,
                lengths.getDouble(1),
                lengths.getDouble(2),
                shares(counts, RANKS),
                counts.size() / sum(counts, Integer.MAX_VALUE),
                shares(pairs, PAIR_RANKS));
    }

    private static List<Long> descending(Dataset<Row> words) {
        return words.groupBy("word")
                .agg(count("word").as("n"))
                .orderBy(desc("n"))
                .select("n")
                .as(org.apache.spark.sql.Encoders.LONG())
                .collectAsList();
    }

    private static List<Double> shares(List<Long> counts, List<Integer> ranks) {
        double all = sum(counts, Integer.MAX_VALUE);
        return ranks.stream().map(rank -> sum(counts, rank) / all).toList();
    }

    private static double sum(List<Long> counts, int first) {
        return counts.stream().limit(first).mapToLong(Long::longValue).sum();
    }

    /** The figures, each with what it is fitted to. */
    public Stream<String> lines() {
        Stream<String> lengths = Stream.of(
                String.format(Locale.ROOT, "%-44s %10s %10s", "Arabic articles", "here", "aimed at"),
                line("1,000 bytes, mean", kilobytes, AIM.kilobytes),
                line("words, mean", words, AIM.words),
                line("words, deviation of the logarithm", spread, AIM.spread));
        Stream<String> frequencies = Stream.iterate(0, i -> i < RANKS.size(), i -> i + 1)
                .map(i -> line(
                        String.format(Locale.ROOT, "share of the %,d commonest words", RANKS.get(i)),
                        shares.get(i),
                        AIM.shares.get(i)));
        Stream<String> pairs = Stream.iterate(0, i -> i < PAIR_RANKS.size(), i -> i + 1)
                .map(i -> line(
                        String.format(Locale.ROOT, "share of the %,d commonest pairs", PAIR_RANKS.get(i)),
                        pairShares.get(i),
                        AIM.pairShares.get(i)));
        return Stream.of(
                        lengths,
                        frequencies,
                        Stream.of(line("distinct words by words, 10,000 articles", typesPerWord, AIM.typesPerWord)),
                        pairs)
                .flatMap(lines -> lines);
    }

    private static String line(String what, double here, double aim) {
        return String.format(Locale.ROOT, "%-44s %10.3f %10.3f", what, here, aim);
    }
}
