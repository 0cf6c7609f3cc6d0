package org.marsad.report;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.marsad.explain.ShownText;
import org.marsad.tables.ArticleTables;

/** What there is to read: articles by day, source and language, and what was rejected. */
final class CoverageSection {

    private static final String NO_SOURCE = "";
    private static final int MAX_SOURCES_LISTED = 300;
    private static final int MAX_SOURCE = 80;

    private final ReportInputs inputs;
    private final Facets facets;

    CoverageSection(ReportInputs inputs) {
        this.inputs = inputs;
        facets = facets(inputs);
    }

    /** The sources and languages that are told apart in every section. */
    Facets facets() {
        return facets;
    }

    ObjectNode toJson() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        days(node);
        byFacet(node);
        rejects(node.putArray("rejects"));
        return node;
    }

    /** The column with the source's name, empty where there is none. */
    static Column source() {
        return coalesce(col("source"), lit(NO_SOURCE));
    }

    private static Facets facets(ReportInputs inputs) {
        Dataset<Row> articles = inputs.inWindow(ArticleTables.ARTICLES, "published_date");
        Dataset<Row> each = articles.select(
                explode(array(
                                struct(lit(Facets.SOURCE).as("kind"), source().as("name")),
                                struct(
                                        lit(Facets.LANGUAGE).as("kind"),
                                        col("language").as("name"))))
                        .as("facet"),
                col("story_id"),
                unix_date(col("published_date")).as("day"));
        List<Row> rows = each.groupBy("facet.kind", "facet.name")
                .agg(
                        count(lit(1)).as("articles"),
                        countDistinct("story_id").as("stories"),
                        min("day").as("first"),
                        max("day").as("last"))
                .orderBy(col("articles").desc(), col("name"))
                .limit(2 * MAX_SOURCES_LISTED)
                .collectAsList();
        return Facets.of(rows, inputs.limits().sources(), inputs.window());
    }

    private void days(ObjectNode node) {
        Window window = inputs.window();
        long[][] counts = new long[3][window.days()];
        for (Row row : inputs.inWindow(ArticleTables.COVERAGE_DAILY, "day")
                .select(unix_date(col("day")), col("articles"), col("stories"), col("sources"))
                .collectAsList()) {
            for (int i = 0; i < counts.length; i++) {
                counts[i][window.index(row.getInt(0))] = row.getLong(i + 1);
            }
        }
        String[] names = {"articles", "stories", "sources"};
        for (int i = 0; i < names.length; i++) {
            ArrayNode array = node.putArray(names[i]);
            for (long count : counts[i]) {
                array.add(count);
            }
        }
    }

    private void byFacet(ObjectNode node) {
        Window window = inputs.window();
        long[][] sources = new long[facets.sources().size() + 1][window.days()];
        long[][] languages = new long[facets.languages().size() + 1][window.days()];
        Dataset<Row> each = inputs.inWindow(ArticleTables.ARTICLES, "published_date")
                .select(
                        unix_date(col("published_date")).as("day"),
                        when(source().isin(facets.sources().toArray()), source())
                                .as("source"),
                        when(col("language").isin(facets.languages().toArray()), col("language"))
                                .as("language"))
                .groupBy("day", "source", "language")
                .agg(count(lit(1)));
        for (Row row : each.collectAsList()) {
            int day = window.index(row.getInt(0));
            sources[facets.source(row.getString(1))][day] += row.getLong(3);
            languages[facets.language(row.getString(2))][day] += row.getLong(3);
        }
        rows(node.putArray("bySource"), sources);
        rows(node.putArray("byLanguage"), languages);
    }

    private static void rows(ArrayNode node, long[][] counts) {
        for (long[] row : counts) {
            ArrayNode array = node.addArray();
            for (long count : row) {
                array.add(count);
            }
        }
    }

    private void rejects(ArrayNode node) {
        inputs.read(ArticleTables.REJECTS)
                .groupBy("reason")
                .agg(count(lit(1)).as("rows"))
                .orderBy(col("rows").desc(), col("reason"))
                .limit(50)
                .collectAsList()
                .forEach(row -> node.addArray().add(row.getString(0)).add(row.getLong(1)));
    }

    /** A source's name, fit to be shown. */
    static String shown(String source) {
        return ShownText.of(source, MAX_SOURCE);
    }
}
