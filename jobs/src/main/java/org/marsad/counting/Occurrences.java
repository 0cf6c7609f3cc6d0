package org.marsad.counting;

import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.marsad.calendar.Days;

/**
 * Counts, by day, the articles and stories in which items occur, alone and in pairs.
 *
 * <p>Input, one row an occurrence: {@code article_id, story_id, story_date, published_date, source, item} (string),
 * {@code side} (0 or 1), {@code sentence} (int, null if unknown). Items of side 0 pair with each other
 * ({@link Pairing#WITHIN}), or only with those of side 1 ({@link Pairing#ACROSS}).
 *
 * <p>Output, one row a (day, a, b): {@code day, a, b, articles, stories, sentences, occurrences, sources}. Rows with
 * {@code b} null count the item {@code a} alone; the row with both null counts whatever has any item at all.
 *
 * <p>A story holds what any of its articles holds. The articles of a story come together and are read in one stream,
 * so that a story costs memory for its distinct items only, however many articles it has; counts are combined before
 * they are shuffled.
 */
public final class Occurrences {

    /** Which items make pairs. */
    public enum Pairing {
        /** Any two different items; {@code a} is the one whose id sorts first. */
        WITHIN,
        /** A item {@code a} of side 0 with an item {@code b} of side 1. */
        ACROSS
    }

    /** Tasks that may share the stories of one day, so that a day which holds a whole archive is not one task. */
    private static final int PLACES_OF_A_DAY = 4;

    private static final StructType COUNTS = new StructType()
            .add("epoch_day", DataTypes.IntegerType)
            .add("a", DataTypes.StringType)
            .add("b", DataTypes.StringType)
            .add("articles", DataTypes.LongType)
            .add("stories", DataTypes.LongType)
            .add("sentences", DataTypes.LongType)
            .add("occurrences", DataTypes.LongType)
            .add("sources", DataTypes.LongType);

    private static final List<String> INPUT =
            List.of("story_id", "article_id", "story_date", "published_date", "source", "item", "side", "sentence");

    private Occurrences() {}

    /**
     * Counts the occurrences of the given days.
     *
     * @param occurrences must hold every article of the days, and every article of a story that began on one of them;
     *     read twice, the first time for the names of its items
     * @param sharing sends these names to the tasks
     */
    public static Dataset<Row> count(
            Dataset<Row> occurrences, Pairing pairing, Days days, IdDictionary.Sharing sharing) {
        Broadcast<IdDictionary> names = sharing.apply(IdDictionary.of(occurrences.select("item")));
        MapPartitionsFunction<Row, Row> pack = rows -> new OccurrencePacker(rows, names.value());
        MapPartitionsFunction<Row, Row> tally =
                rows -> new TallyIterator(rows, pairing, names.value().size());
        MapPartitionsFunction<Row, Row> merge = rows -> new TallyMerger(rows, names.value());
        return occurrences
                .select(INPUT.stream().map(Occurrences::input).toArray(Column[]::new))
                .mapPartitions(pack, Encoders.row(OccurrencePacker.SCHEMA))
                // A day's stories in few places, so that most of its counts meet before they are shuffled.
                .repartition(
                        functions.col("story_date"),
                        functions.pmod(functions.hash(functions.col("story_id")), functions.lit(PLACES_OF_A_DAY)))
                .sortWithinPartitions("story_date", "story_id", "article_id")
                .mapPartitions(tally, Encoders.row(Tallies.SCHEMA))
                .where(days.where("date_from_unix_date(epoch_day)"))
                // Sorted and merged here, since Spark's aggregate of sets sorts its input in any case, and twice.
                .repartition(functions.col("epoch_day"), functions.col("pair"))
                .sortWithinPartitions("pair", "epoch_day")
                .mapPartitions(merge, Encoders.row(COUNTS))
                .withColumn("day", functions.date_from_unix_date(functions.col("epoch_day")));
    }

    /** Days as numbers, and sources as hashes, of which only different ones are counted. */
    private static Column input(String name) {
        Column column = functions.col(name);
        if (name.endsWith("_date")) {
            return functions.unix_date(column).as(name);
        }
        if (name.equals("source")) {
            return functions
                    .when(column.isNotNull(), functions.xxhash64(column))
                    .as(name);
        }
        return column;
    }

    static int index(String column) {
        return INPUT.indexOf(column);
    }
}
