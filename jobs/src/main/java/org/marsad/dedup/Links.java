package org.marsad.dedup;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.api.java.UDF6;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.storage.StorageLevel;
import org.marsad.cache.WorkingSet;

/**
 * Which earlier article each article repeats most.
 *
 * <p>An article repeats another if their common part, weighted by how much of it is new in the archive, is at least
 * {@value #MIN} of the shorter one; at least {@value #MIN_OF_FEW} if that has fewer than {@value #FEW} shingles; and
 * in any case at least {@value #MIN_OF_LONGER} of the longer one, for else the longer is a digest of other news. Where
 * nearly the whole text is the same ({@value #WHOLE} of many shingles), it need not be new.
 *
 * <p>Of A repeating B and B repeating C, the first counts only if A shares {@value #MIN_AT_TWO_STEPS} with C too: so no
 * digest ties two stories.
 */
final class Links {

    private static final double MIN = 0.3;
    private static final double MIN_OF_FEW = 0.5;
    private static final int FEW = 60;
    private static final double MIN_OF_LONGER = 0.1;
    private static final double WHOLE = 0.8;
    private static final double MIN_AT_TWO_STEPS = 0.15;

    /** So that one hash, which may be new by chance, says less than many. */
    private static final double DOUBT = 0.5;

    private Links() {}

    /** The parameters, as part of a fingerprint. */
    static String settings() {
        return "links " + List.of(MIN, MIN_OF_FEW, FEW, MIN_OF_LONGER, WHOLE, MIN_AT_TWO_STEPS, DOUBT);
    }

    /**
     * The links: {@code node, parent}; at most one a node, and to an earlier one.
     *
     * @param articles {@code node} (sorts by time), {@code day}, {@code sketch} (see {@link StorySketch#packed}) and
     *     {@code shingles}
     * @param workingSet keeps what is read more than once, until the links are no longer needed
     */
    static Dataset<Row> of(Dataset<Row> articles, WorkingSet workingSet) {
        // Moved once: pairs come to them, four times.
        Dataset<Row> sketched = workingSet.keep(articles.repartition(col("node")), StorageLevel.DISK_ONLY());
        String promising = "(fresh >= " + MIN + " * (keys + " + DOUBT + ") OR keys >= " + Candidates.KEYS / 2 + ")";
        // Looked for once and read twice, below; what is dropped here is nearly all of it.
        Dataset<Row> pairs =
                workingSet.keep(Candidates.of(sketched).where("same OR " + promising), StorageLevel.MEMORY_AND_DISK());
        // Most copies are told here, so that those of one story never meet at its sketch.
        Dataset<Row> same = pairs.where("same")
                .withColumn("score", expr("if(shingles >= " + FEW + ", 1D, fresh / (keys + " + DOUBT + "D))"))
                .where("score >= " + MIN_OF_FEW);
        Dataset<Row> others = compared(pairs.where("NOT same").drop("shingles"), sketched)
                .withColumn(
                        "score",
                        score().apply(
                                        col("a_bytes"),
                                        col("a_shingles"),
                                        col("b_bytes"),
                                        col("b_shingles"),
                                        col("keys"),
                                        col("fresh")))
                .where("score > 0");
        Dataset<Row> best = workingSet.cut(same.select("node", "other", "score", "same")
                .union(others.select("node", "other", "score", "same"))
                .groupBy("node")
                .agg(min(struct(negate(col("score")), col("other"), col("same")))
                        .as("best"))
                .select(col("node"), col("best.other").as("parent"), col("best.same")));
        return workingSet.cut(
                best.select("node", "parent").join(digests(best, sketched), columns("node"), "left_anti"));
    }

    /** The nodes that share too little with the parent of their parent. */
    private static Dataset<Row> digests(Dataset<Row> links, Dataset<Row> sketched) {
        Dataset<Row> steps = links.where("NOT same")
                .select(col("node"), col("parent").as("middle"))
                .join(links.select(col("node").as("middle"), col("parent").as("other")), columns("middle"))
                .select("node", "other");
        Column shared = shared().apply(col("a_bytes"), col("a_shingles"), col("b_bytes"), col("b_shingles"));
        return compared(steps, sketched).where(shared.lt(MIN_AT_TWO_STEPS)).select("node");
    }

    private static Dataset<Row> compared(Dataset<Row> pairs, Dataset<Row> sketched) {
        return withSketch(withSketch(pairs, sketched, "node", "a"), sketched, "other", "b");
    }

    private static Dataset<Row> withSketch(Dataset<Row> pairs, Dataset<Row> sketched, String node, String prefix) {
        return pairs.join(
                sketched.select(
                        col("node").as(node),
                        col("sketch").as(prefix + "_bytes"),
                        col("shingles").as(prefix + "_shingles")),
                columns(node));
    }

    static double score(Overlap overlap, int fewest, long keys, long fresh) {
        double whole = overlap.ofShorter() >= WHOLE && fewest >= FEW ? 1 : 0;
        double score = overlap.ofShorter() * Math.max(whole, fresh / (keys + DOUBT));
        boolean enough = score >= (fewest < FEW ? MIN_OF_FEW : MIN) && overlap.ofLonger() >= MIN_OF_LONGER;
        return enough ? score : 0;
    }

    private static UserDefinedFunction score() {
        UDF6<byte[], Integer, byte[], Integer, Long, Long, Double> score =
                (left, leftShingles, right, rightShingles, keys, fresh) -> score(
                        Overlap.of(left, leftShingles, right, rightShingles),
                        Math.min(leftShingles, rightShingles),
                        keys,
                        fresh);
        return udf(score, DataTypes.DoubleType);
    }

    private static UserDefinedFunction shared() {
        UDF4<byte[], Integer, byte[], Integer, Double> shared = (left, leftShingles, right, rightShingles) ->
                Overlap.of(left, leftShingles, right, rightShingles).ofShorter();
        return udf(shared, DataTypes.DoubleType);
    }

    private static scala.collection.immutable.Seq<String> columns(String... names) {
        return scala.jdk.javaapi.CollectionConverters.asScala(List.of(names)).toSeq();
    }
}
