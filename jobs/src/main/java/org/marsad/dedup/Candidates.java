package org.marsad.dedup;

import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.xxhash64;

import java.nio.ByteBuffer;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Pairs of articles that may tell the same story: an earlier article that has one of the {@value #KEYS} smallest hashes of
 * a later one.
 *
 * <p>A hash pairs an article with few others, however many have it: see {@link KeyHistory}.
 */
final class Candidates {

    /** Hashes of an article by which it is looked for. */
    static final int KEYS = 32;

    private static final StructType PAIRS = new StructType()
            .add("node", DataTypes.StringType)
            .add("other", DataTypes.StringType)
            .add("fresh", DataTypes.BooleanType)
            .add("same", DataTypes.BooleanType)
            .add("shingles", DataTypes.IntegerType);

    private static final UDF1<byte[], int[]> KEYS_OF = Candidates::keys;

    private Candidates() {}

    /**
     * The pairs: {@code node, other}; {@code keys}, how many hashes they share among those; {@code fresh}, how many of
     * them were not seen before the story's window; {@code same}, whether the sketches are equal; {@code shingles} of the
     * node.
     *
     * @param sketched {@code node} (sorts by time), {@code day}, {@code sketch} and {@code shingles}
     */
    static Dataset<Row> of(Dataset<Row> sketched) {
        MapPartitionsFunction<Row, Row> pair = KeyHistory::pairs;
        // The hash of a sketch is taken before its keys part: behind, Spark would take it once a key.
        return sketched.select(
                        udf(KEYS_OF, DataTypes.createArrayType(DataTypes.IntegerType, false))
                                .apply(col("sketch"))
                                .as("keys"),
                        unix_date(col("day")).as("day"),
                        xxhash64(col("sketch")).as("text"),
                        col("node"),
                        col("shingles"))
                .select(explode(col("keys")).as("key"), col("day"), col("text"), col("node"), col("shingles"))
                .repartition(col("key"))
                .sortWithinPartitions("key", "node")
                .mapPartitions(pair, Encoders.row(PAIRS))
                .groupBy("node", "other")
                .agg(
                        count(lit(1)).as("keys"),
                        count_if(col("fresh")).as("fresh"),
                        bool_or(col("same")).as("same"),
                        min("shingles").as("shingles"));
    }

    private static int[] keys(byte[] sketch) {
        int[] keys = new int[Math.min(KEYS, sketch.length / Integer.BYTES)];
        ByteBuffer.wrap(sketch).asIntBuffer().get(keys);
        return keys;
    }
}
