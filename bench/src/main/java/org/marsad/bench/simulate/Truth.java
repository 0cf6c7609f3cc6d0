package org.marsad.bench.simulate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;

import java.sql.Date;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.marsad.bench.world.Burst;
import org.marsad.bench.world.Cast;
import org.marsad.bench.world.Parameters;
import org.marsad.bench.world.World;
import org.marsad.tables.Table;

/** Works out the tables of the truth from the rows of an archive. */
final class Truth {

    private Truth() {}

    /**
     * The tables' rows.
     *
     * @param rows the rows of the archive, as {@link TruthRows} makes them
     * @param pairs the {@link #pairs} of these; read twice
     */
    static Map<Table, Dataset<Row>> tables(
            SparkSession spark, Dataset<Row> rows, Dataset<Row> pairs, Parameters dials) {
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
        tables.put(TruthTables.PAIRS, pairs);
        tables.put(TruthTables.TIES, ties(pairs, dials));
        tables.put(TruthTables.BURSTS, spark.createDataFrame(bursts(dials), TruthTables.BURSTS.schema()));
        return tables;
    }

    /**
     * Every pair of actors that an article names, cited media aside: the columns of {@link TruthTables#PAIRS}, and {@code
     * listed}, whether an article that lists actors named both.
     */
    static Dataset<Row> pairs(Dataset<Row> rows) {
        FlatMapGroupsFunction<Long, Row, Row> ofStory = (story, casts) -> StoryPairs.of(casts);
        // Articles of a story that name the same actors are told together: a copied story has few casts.
        return rows.where("reason IS NULL")
                .selectExpr(
                        "story",
                        "story_date",
                        "published_date",
                        "listed",
                        "array_sort(array_distinct(transform(filter(mentions, m -> NOT m.attribution),"
                                + " m -> m.actor_id))) AS actors")
                .where("size(actors) > 1")
                .groupBy("story", "story_date", "published_date", "listed", "actors")
                .agg(count(lit(1)).as("articles"))
                .groupByKey((MapFunction<Row, Long>) row -> row.getLong(0), Encoders.LONG())
                .flatMapGroups(ofStory, Encoders.row(StoryPairs.SCHEMA))
                .groupBy("day", "actor_a", "actor_b")
                .agg(
                        sum("articles").as("articles"),
                        sum("stories").as("stories"),
                        max("listed").as("listed"));
    }

    private static Dataset<Row> ties(Dataset<Row> pairs, Parameters dials) {
        UDF2<String, String, String> planted = (a, b) -> World.of(dials).cast().tie(a, b);
        UserDefinedFunction why = udf(planted, DataTypes.StringType);
        return pairs.groupBy("actor_a", "actor_b")
                .agg(sum("stories").as("stories"), max("listed").as("listed"))
                .withColumn("planted", why.apply(col("actor_a"), col("actor_b")))
                .selectExpr(
                        "actor_a", "actor_b", "stories", "coalesce(planted, if(listed, 'listed', 'chance')) AS kind");
    }

    private static List<Row> bursts(Parameters dials) {
        World world = World.of(dials);
        Cast cast = world.cast();
        List<Row> rows = new ArrayList<>();
        List<Burst> bursts = world.agenda().bursts();
        for (int number = 0; number < bursts.size(); number++) {
            Burst burst = bursts.get(number);
            double usual = world.agenda().usually().share(burst.topic());
            for (int day = burst.from(); day < burst.until(); day++) {
                double share = world.agenda().on(day).share(burst.topic());
                long articles =
                        world.volume().firstArticle(day + 1) - world.volume().firstArticle(day);
                double stories = articles / dials.articlesAStory();
                Date date = Date.valueOf(world.volume().date(day));
                rows.add(RowFactory.create(
                        "topic", Integer.toString(burst.topic()), date, number, share / usual, share * stories));
                for (int player = 0; player < cast.players().size(); player++) {
                    if (cast.topicOf(player) == burst.topic()) {
                        double then = cast.probability(player, share);
                        double times = then / cast.probability(player, usual);
                        double expected = then * stories * (1 - dials.french());
                        rows.add(RowFactory.create(
                                "actor", cast.players().get(player).id(), date, number, times, expected));
                    }
                }
            }
        }
        return rows;
    }
}
