package org.marsad.bench.simulate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.udf;

import java.sql.Date;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.marsad.bench.world.Burst;
import org.marsad.bench.world.Cast;
import org.marsad.bench.world.Dials;
import org.marsad.bench.world.World;
import org.marsad.tables.Table;

/** Works out the tables of the truth from the rows of an archive. */
final class Truth {

    private Truth() {}

    /** The tables' rows, the rows of the archive being those of {@link TruthRows}. */
    static Map<Table, Dataset<Row>> tables(SparkSession spark, Dataset<Row> rows, Dials dials) {
        Dataset<Row> good = rows.where("reason IS NULL");
        Map<Table, Dataset<Row>> tables = new LinkedHashMap<>();
        tables.put(TruthTables.ARTICLES, good);
        tables.put(
                TruthTables.MENTIONS,
                good.select(col("url"), explode(col("mentions")).as("mention")).select("url", "mention.*"));
        tables.put(
                TruthTables.FURNITURE,
                good.select(col("url"), explode(col("furniture")).as("piece")).select("url", "piece.*"));
        tables.put(TruthTables.REJECTS, rows.where("reason IS NOT NULL"));
        Dataset<Row> together = together(good);
        tables.put(TruthTables.PAIRS, pairs(together));
        tables.put(TruthTables.TIES, ties(together, dials));
        tables.put(TruthTables.BURSTS, spark.createDataFrame(bursts(dials), TruthTables.BURSTS.schema()));
        return tables;
    }

    /** Every pair of actors that an article names, cited media aside: {@code actor_a, actor_b} and what the article is. */
    private static Dataset<Row> together(Dataset<Row> good) {
        Dataset<Row> named = good.selectExpr(
                "url",
                "story",
                "story_date",
                "published_date",
                "listed",
                "array_distinct(transform(filter(mentions, m -> NOT m.attribution), m -> m.actor_id)) AS actors");
        return named.withColumn("actor_a", explode(col("actors")))
                .withColumn("actor_b", explode(col("actors")))
                .where("actor_a < actor_b")
                .drop("actors");
    }

    private static Dataset<Row> pairs(Dataset<Row> together) {
        Dataset<Row> articles = together.groupBy(col("published_date").as("day"), col("actor_a"), col("actor_b"))
                .agg(org.apache.spark.sql.functions.count("url").as("articles"));
        Dataset<Row> stories = together.groupBy(col("story_date").as("day"), col("actor_a"), col("actor_b"))
                .agg(org.apache.spark.sql.functions.countDistinct("story").as("stories"));
        return articles.join(
                        stories,
                        scala.jdk.javaapi.CollectionConverters.asScala(List.of("day", "actor_a", "actor_b"))
                                .toSeq(),
                        "full")
                .na()
                .fill(0);
    }

    private static Dataset<Row> ties(Dataset<Row> together, Dials dials) {
        UDF2<String, String, String> planted = (a, b) -> World.of(dials).cast().tie(a, b);
        UserDefinedFunction why = udf(planted, DataTypes.StringType);
        return together.groupBy("actor_a", "actor_b")
                .agg(
                        org.apache.spark.sql.functions.countDistinct("story").as("stories"),
                        org.apache.spark.sql.functions.max("listed").as("listed"))
                .withColumn("planted", why.apply(col("actor_a"), col("actor_b")))
                .selectExpr(
                        "actor_a", "actor_b", "stories", "coalesce(planted, if(listed, 'listed', 'chance')) AS kind");
    }

    private static List<Row> bursts(Dials dials) {
        World world = World.of(dials);
        Cast cast = world.cast();
        List<Row> rows = new ArrayList<>();
        for (Burst burst : world.agenda().bursts()) {
            double usual = world.agenda().usually().share(burst.topic());
            for (int day = burst.from(); day < burst.until(); day++) {
                double share = world.agenda().on(day).share(burst.topic());
                long articles =
                        world.volume().firstArticle(day + 1) - world.volume().firstArticle(day);
                double stories = articles / dials.articlesAStory();
                Date date = Date.valueOf(world.volume().date(day));
                rows.add(RowFactory.create(
                        "topic", Integer.toString(burst.topic()), date, share / usual, share * stories));
                for (int player = 0; player < cast.players().size(); player++) {
                    if (cast.topicOf(player) == burst.topic()) {
                        double then = cast.probability(player, share);
                        double times = then / cast.probability(player, usual);
                        double expected = then * stories * (1 - dials.french());
                        rows.add(RowFactory.create(
                                "actor", cast.players().get(player).id(), date, times, expected));
                    }
                }
            }
        }
        return rows;
    }
}
