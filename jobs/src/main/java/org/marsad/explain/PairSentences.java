package org.marsad.explain;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.unix_date;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.marsad.lake.Lake;
import org.marsad.tables.ActorTables;

/** Finds the sentences in which both actors of a pair stand: of each story one, those of the latest stories first. */
public final class PairSentences {

    private static final String START = "start";
    private static final String END = "end";

    private PairSentences() {}

    /** A pair of actors, {@code a} sorting before {@code b}. */
    public record Pair(String a, String b) {

        public static Pair of(String one, String other) {
            return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /**
     * The sentences, latest first.
     *
     * @param pairs few enough to be sent to every task
     * @param perPair sentences of a pair at the most
     */
    public static List<PairPlace> find(Lake lake, List<Pair> pairs, int perPair, LocalDate from, LocalDate to) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        Dataset<Row> mentions = lake.read(ActorTables.MENTIONS)
                .where(col("published_date").between(java.sql.Date.valueOf(from), java.sql.Date.valueOf(to)))
                .where("NOT attribution");
        Dataset<Row> wanted = mentions.sparkSession()
                .createDataFrame(
                        pairs.stream()
                                .map(pair -> RowFactory.create(pair.a(), pair.b()))
                                .toList(),
                        new StructType().add("actor_a", DataTypes.StringType).add("actor_b", DataTypes.StringType));
        Dataset<Row> actors = wanted.select(col("actor_a").as("actor_id"))
                .union(wanted.select("actor_b"))
                .distinct();
        Dataset<Row> named = mentions.join(broadcast(actors), "actor_id");
        Dataset<Row> together = side(named, "a", "story_id", "published_date")
                .join(side(named, "b"), new String[] {"article_id", "part", "sentence"}, "inner")
                .where("actor_a < actor_b")
                .join(broadcast(wanted), new String[] {"actor_a", "actor_b"}, "inner");
        return together
                .groupBy("actor_a", "actor_b", "story_id")
                .agg(max(struct(
                                unix_date(col("published_date")).as("day"),
                                col("article_id"),
                                col("part"),
                                col("start_a"),
                                col("end_a"),
                                col("start_b"),
                                col("end_b")))
                        .as("place"))
                .withColumn(
                        "rank",
                        row_number()
                                .over(Window.partitionBy("actor_a", "actor_b")
                                        .orderBy(col("place").desc())))
                .where(col("rank").leq(perPair))
                .select("actor_a", "actor_b", "place.*", "rank")
                .orderBy("actor_a", "actor_b", "rank")
                .collectAsList()
                .stream()
                .map(PairSentences::place)
                .toList();
    }

    private static Dataset<Row> side(Dataset<Row> named, String side, String... more) {
        Dataset<Row> renamed = named.withColumnRenamed("actor_id", "actor_" + side)
                .withColumnRenamed(START, "start_" + side)
                .withColumnRenamed(END, "end_" + side);
        String[] columns = new String[5 + more.length];
        System.arraycopy(
                new String[] {"part", "sentence", "actor_" + side, "start_" + side, "end_" + side}, 0, columns, 0, 5);
        System.arraycopy(more, 0, columns, 5, more.length);
        return renamed.select("article_id", columns);
    }

    private static PairPlace place(Row row) {
        return PairPlace.of(
                row.getString(0),
                row.getString(1),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                List.of(row.getInt(5), row.getInt(6), row.getInt(7), row.getInt(8)));
    }
}
