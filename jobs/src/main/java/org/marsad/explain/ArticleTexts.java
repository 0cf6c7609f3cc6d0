package org.marsad.explain;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.unix_date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.marsad.lake.Lake;
import org.marsad.tables.ArticleTables;

/**
 * Fetches articles by id in one pass over the days where they stand, with the sentences asked for. Only these sentences
 * leave the executors, not the bodies.
 */
public final class ArticleTexts {

    /** Articles of one call. */
    public static final int MAX_ARTICLES = 20_000;

    static final int MAX_TITLE = 240;

    /** Longest address; a longer one is none that a browser opens. */
    private static final int MAX_URL = 1_000;

    private static final StructType FOUND = new StructType()
            .add("article_id", DataTypes.StringType)
            .add("title", DataTypes.StringType)
            .add("source", DataTypes.StringType)
            .add("url", DataTypes.StringType)
            .add("language", DataTypes.StringType)
            .add("day", DataTypes.IntegerType)
            .add("story_id", DataTypes.StringType)
            .add("texts", DataTypes.createArrayType(DataTypes.StringType))
            .add("marks", DataTypes.createArrayType(DataTypes.createArrayType(DataTypes.IntegerType)));

    private ArticleTexts() {}

    /**
     * The articles by id.
     *
     * @param ids the articles, at most {@value #MAX_ARTICLES}
     * @param places the sentences asked for, of articles among the ids
     * @param from first day of the articles
     * @param to last day of the articles
     */
    public static Map<String, FoundArticle> fetch(
            Lake lake, Set<String> ids, List<Place> places, LocalDate from, LocalDate to) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        if (ids.size() > MAX_ARTICLES) {
            throw new IllegalArgumentException("Asked for " + ids.size() + " articles at once");
        }
        HashMap<String, List<Place>> byArticle = new HashMap<>();
        places.forEach(place -> byArticle
                .computeIfAbsent(place.articleId(), id -> new ArrayList<>())
                .add(place));
        Dataset<Row> articles = lake.read(ArticleTables.ARTICLES)
                .where(col("published_date").between(java.sql.Date.valueOf(from), java.sql.Date.valueOf(to)))
                .select(
                        col("article_id"),
                        col("title"),
                        col("body"),
                        col("source"),
                        col("url"),
                        col("language"),
                        unix_date(col("published_date")).as("day"),
                        col("story_id"));
        MapFunction<Row, Row> cut = article -> found(article, byArticle);
        Map<String, FoundArticle> found = new LinkedHashMap<>();
        articles.where(col("article_id").isin(new TreeSet<>(ids).toArray()))
                .map(cut, Encoders.row(FOUND))
                .collectAsList()
                .forEach(row -> found.put(row.getString(0), article(row)));
        return found;
    }

    private static Row found(Row article, Map<String, List<Place>> places) {
        List<String> texts = new ArrayList<>();
        List<List<Integer>> marks = new ArrayList<>();
        for (Place place : places.getOrDefault(article.<String>getAs("article_id"), List.of())) {
            String text = article.getAs(place.part().equals(Place.TITLE) ? Place.TITLE : "body");
            Excerpt excerpt = Excerpt.around(text == null ? "" : text, place.spans());
            texts.add(excerpt.text());
            marks.add(excerpt.marks());
        }
        String url = article.getAs("url");
        return RowFactory.create(
                article.getAs("article_id"),
                ShownText.of(article.getAs("title"), MAX_TITLE),
                article.getAs("source"),
                url == null || url.length() > MAX_URL ? null : url,
                article.getAs("language"),
                article.getAs("day"),
                article.getAs("story_id"),
                texts.toArray(new String[0]),
                marks.stream().map(each -> each.toArray(new Integer[0])).toArray(Integer[][]::new));
    }

    private static FoundArticle article(Row row) {
        List<String> texts = row.getList(7);
        List<scala.collection.Seq<Integer>> marks = row.getList(8);
        List<Excerpt> excerpts = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            excerpts.add(new Excerpt(texts.get(i), scala.jdk.javaapi.CollectionConverters.asJava(marks.get(i))));
        }
        return new FoundArticle(
                row.getString(0),
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                LocalDate.ofEpochDay(row.getInt(5)),
                row.getString(6),
                excerpts);
    }
}
