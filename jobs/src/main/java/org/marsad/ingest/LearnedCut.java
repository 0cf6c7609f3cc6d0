package org.marsad.ingest;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF5;
import org.apache.spark.sql.types.StructType;
import org.marsad.boilerplate.BoilerplateKind;
import org.marsad.boilerplate.CutPage;
import org.marsad.boilerplate.RecurringBlocks;
import org.marsad.ingest.tags.TagSplitter;
import org.marsad.language.LanguageDetection;
import org.marsad.language.TextLanguage;

/**
 * Cuts what {@link LearnedBoilerplate} has learned from articles that come: {@code body, language,
 * language_confidence, furniture} and {@code words} change, and so do {@code tags} where there were none and a tags line
 * comes to light.
 *
 * <p>{@code article_id} stays: it is that of the article as {@link ParsedRows} reads it, so that the same article is the
 * same, whatever had been learned when it came.
 */
final class LearnedCut {

    private static final String[] REPLACED = {"body", "language", "language_confidence", "tags", "words"};
    private static final StructType CUT = new StructType(new org.apache.spark.sql.types.StructField[] {
        ParsedRows.schema().apply("body"),
        ParsedRows.schema().apply("language"),
        ParsedRows.schema().apply("language_confidence"),
        ParsedRows.schema().apply("tags"),
        ParsedRows.schema().apply("words"),
        ParsedRows.schema().apply("furniture")
    });

    private LearnedCut() {}

    /** The articles with those blocks cut; the furniture that was cut before stands first. */
    static Dataset<Row> of(Dataset<Row> articles, RecurringBlocks learned) {
        if (learned.isEmpty()) {
            return articles;
        }
        UDF5<String, String, String, String, Boolean, Row> cut = (source, title, author, body, tagged) ->
                cut(learned.cut(source, title, author == null ? "" : author, body), title, tagged);
        Column made = udf(cut, CUT)
                .apply(
                        col("source"),
                        col("title"),
                        col("author"),
                        col("body"),
                        size(col("tags")).gt(0));
        // Most articles have none of them: their texts are not looked at.
        made = when(LearnedBoilerplate.hasAny(learned), made);
        Map<String, Column> columns = new LinkedHashMap<>();
        for (String column : REPLACED) {
            columns.put(column, coalesce(col("learned_cut." + column), col(column)));
        }
        columns.put(
                "furniture",
                when(col("learned_cut").isNull(), col("furniture"))
                        .otherwise(concat(col("furniture"), col("learned_cut.furniture"))));
        return articles.withColumn("learned_cut", made).withColumns(columns).drop("learned_cut");
    }

    private static Row cut(CutPage page, String title, boolean tagged) {
        if (page == null) {
            return null;
        }
        String text = title + "\n" + page.text();
        TextLanguage language = LanguageDetection.of(text);
        return RowFactory.create(
                page.text(),
                language.code(),
                language.confidence(),
                tagged ? null : tags(page, text, language.code()),
                WordCount.of(title) + WordCount.of(page.text()),
                ParsedRows.rows(page.furniture()));
    }

    private static String[] tags(CutPage page, String text, String language) {
        return page.labelled(BoilerplateKind.TAGS)
                .map(line -> TagSplitter.split(List.of(line), text, language).toArray(String[]::new))
                .orElse(null);
    }
}
