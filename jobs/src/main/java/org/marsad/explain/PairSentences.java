package org.marsad.explain;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.unix_date;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.marsad.lake.Lake;
import org.marsad.tables.ActorTables;

/** Finds the sentences in which both actors of a pair stand: of each story one, those of the latest stories first. */
public final class PairSentences {

    static final String START = "start_offset";
    static final String END = "end_offset";

    /** Stands in no id. */
    private static final String SEPARATOR = "\u0000";

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
     * @param pairs few enough to stand in a query: some thousands
     * @param perPair sentences of a pair at the most
     */
    public static List<PairPlace> find(Lake lake, List<Pair> pairs, int perPair, LocalDate from, LocalDate to) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        Dataset<Row> mentions = lake.read(ActorTables.MENTIONS)
                .where(col("published_date").between(java.sql.Date.valueOf(from), java.sql.Date.valueOf(to)))
                .where("NOT attribution")
                .where(col(START).isNotNull());
        Object[] actors = pairs.stream()
                .flatMap(pair -> Stream.of(pair.a(), pair.b()))
                .distinct()
                .sorted()
                .toArray();
        Object[] wanted = pairs.stream()
                .map(pair -> pair.a() + SEPARATOR + pair.b())
                .distinct()
                .sorted()
                .toArray();
        Dataset<Row> named = mentions.where(col("actor_id").isin(actors));
        Dataset<Row> together = side(named, "a", "story_id", "published_date")
                .join(side(named, "b"), new String[] {"article_id", "part", "sentence"}, "inner")
                .where("actor_a < actor_b")
                .where(concat_ws(SEPARATOR, col("actor_a"), col("actor_b")).isin(wanted));
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
