package org.marsad.bench.quality;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.marsad.bench.simulate.TruthTables;
import org.marsad.lake.Lake;
import org.marsad.tables.ActorTables;
import org.marsad.tables.ArticleTables;
import org.marsad.tables.Table;
import org.marsad.tables.TopicTables;
import org.marsad.tables.TrendTables;

/** The tables of the truth ({@code t_} before their names) and of the lake ({@code m_}), to be asked in SQL. */
final class Views {

    private static final List<Table> LAKE = List.of(
            ArticleTables.ARTICLES,
            ArticleTables.REJECTS,
            ActorTables.MENTIONS,
            ActorTables.PAIR_DAILY,
            ActorTables.COOCCURRENCE,
            TopicTables.ARTICLE_TOPICS,
            TrendTables.ACTOR_TRENDS,
            TrendTables.TOPIC_TRENDS);

    private final SparkSession spark;

    Views(SparkSession spark, Lake truth, Lake lake) {
        this.spark = spark;
        TruthTables.ALL.forEach(table -> truth.read(table).cache().createOrReplaceTempView("t_" + table.name()));
        LAKE.forEach(table -> lake.read(table).cache().createOrReplaceTempView("m_" + table.name()));
        // What both know of an article.
        spark.sql("SELECT a.article_id, a.story_id, t.url, t.story, t.kind, t.shared FROM m_articles a JOIN"
                        + " t_articles t ON t.url = a.url")
                .cache()
                .createOrReplaceTempView("b_articles");
    }

    SparkSession spark() {
        return spark;
    }

    /** The one row that answers. */
    Row one(String sql) {
        return spark.sql(sql).head();
    }

    /** The number that answers; 0 for null. */
    long number(String sql) {
        Row row = one(sql);
        return row.isNullAt(0) ? 0 : ((Number) row.get(0)).longValue();
    }

    List<Row> rows(String sql) {
        return spark.sql(sql).collectAsList();
    }

    /** The rows as text, one after another. */
    String told(String sql) {
        return rows(sql).stream().map(row -> row.mkString(" ")).collect(Collectors.joining("; "));
    }

    void release() {
        spark.table("b_articles").unpersist();
        TruthTables.ALL.forEach(table -> spark.table("t_" + table.name()).unpersist());
        LAKE.forEach(table -> spark.table("m_" + table.name()).unpersist());
    }
}
