package org.marsad.discovery;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.marsad.catalogue.Catalogue;
import org.marsad.tagger.NameClass;
import org.marsad.tagger.NameTagger;

/** Finds the actors in articles that the catalogue lacks, the most frequent first. */
public final class DiscoverActors {

    /** Spellings that are gathered at the most, the most frequent ones. */
    static final int MAX_SPELLINGS = 20_000;

    private static final StructType FOUND = new StructType()
            .add("class", DataTypes.StringType)
            .add("key", DataTypes.StringType)
            .add("surface", DataTypes.StringType)
            .add("day", DataTypes.IntegerType)
            .add("margin", DataTypes.DoubleType)
            .add("example", DataTypes.StringType);

    private final NameFinder finder;

    /** @param minMargin the margin from which a tagger's name counts */
    public DiscoverActors(Catalogue catalogue, NameTagger tagger, double minMargin) {
        this.finder = new NameFinder(catalogue, tagger, minMargin);
    }

    /**
     * The candidates of a kind in at least so many articles.
     *
     * @param articles with {@code title}, {@code body} and {@code published_date}
     */
    public List<Candidate> in(Dataset<Row> articles, NameClass kind, int minArticles) {
        NameFinder shared = finder;
        FlatMapFunction<Row, Row> find = article ->
                shared
                        .in(
                                article.getString(0),
                                article.getString(1),
                                article.getDate(2).toLocalDate())
                        .stream()
                        .filter(name -> name.nameClass() == kind)
                        .map(name -> RowFactory.create(
                                name.nameClass().name(),
                                name.key(),
                                name.surface(),
                                (int) article.getDate(2).toLocalDate().toEpochDay(),
                                name.margin(),
                                name.example()))
                        .iterator();
        List<Row> rows = articles.select(col("title"), col("body"), col("published_date"))
                .flatMap(find, Encoders.row(FOUND))
                .groupBy("key")
                .agg(
                        min("surface").as("surface"),
                        count(lit(1)).as("articles"),
                        min("day").as("first"),
                        max("day").as("last"),
                        sum("margin").as("margin"),
                        min("example").as("example"))
                .orderBy(col("articles").desc(), col("key"))
                .takeAsList(MAX_SPELLINGS);
        return gathered(rows, kind).stream()
                .filter(candidate -> candidate.articles() >= minArticles)
                .toList();
    }

    private static List<Candidate> gathered(List<Row> rows, NameClass kind) {
        int[] groups =
                Spellings.group(rows.stream().map(row -> row.getString(0)).toList());
        Map<Integer, List<Row>> actors = new LinkedHashMap<>();
        for (int i = 0; i < groups.length; i++) {
            actors.computeIfAbsent(groups[i], group -> new ArrayList<>()).add(rows.get(i));
        }
        List<Candidate> candidates = new ArrayList<>();
        for (List<Row> spellings : actors.values()) {
            long articles = spellings.stream().mapToLong(row -> row.getLong(2)).sum();
            double margin =
                    spellings.stream().mapToDouble(row -> row.getDouble(5)).sum() / articles;
            candidates.add(new Candidate(
                    kind,
                    spellings.get(0).getString(1),
                    spellings.stream().skip(1).map(row -> row.getString(1)).toList(),
                    articles,
                    LocalDate.ofEpochDay(spellings.stream()
                            .mapToInt(row -> row.getInt(3))
                            .min()
                            .orElseThrow()),
                    LocalDate.ofEpochDay(spellings.stream()
                            .mapToInt(row -> row.getInt(4))
                            .max()
                            .orElseThrow()),
                    Math.round(100 / (1 + Math.exp(-margin))) / 100.0,
                    spellings.get(0).getString(6)));
        }
        candidates.sort(java.util.Comparator.comparingLong(Candidate::articles)
                .reversed()
                .thenComparing(Candidate::name));
        return candidates;
    }
}
