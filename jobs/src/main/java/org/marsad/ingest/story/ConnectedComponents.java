package org.marsad.ingest.story;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.bit_xor;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * The connected components of a graph by alternating large-star and small-star operations (Kiveris and others,
 * Connected Components in MapReduce and Beyond, 2014): a number of rounds that grows with the logarithm of the largest
 * component, and no group of more than the edges of one node.
 */
final class ConnectedComponents {

    private static final int MOST_ROUNDS = 50;

    private ConnectedComponents() {}

    /**
     * The component of each node that has an edge: {@code node, component}, the component being its smallest node.
     *
     * @param edges {@code u, v}, strings, in any direction and order
     * @throws IllegalStateException if {@value #MOST_ROUNDS} rounds do not suffice
     */
    static Dataset<Row> of(Dataset<Row> edges) {
        Dataset<Row> stars = settled(edges.where("u <> v").distinct());
        Row before = fingerprint(stars);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            stars = settled(smallStar(largeStar(stars)));
            Row after = fingerprint(stars);
            if (after.equals(before)) {
                return stars.select(col("u").as("node"), col("v").as("component"))
                        .union(stars.select(col("v").as("node"), col("v").as("component")))
                        .distinct();
            }
            before = after;
        }
        throw new IllegalStateException(
                "The components of the graph of reprints did not settle in " + MOST_ROUNDS + " rounds");
    }

    /**
     * The edges without the plan that made them, which stands eight times in that of the next round: planning would take
     * longer with every round than the work. Two copies, so that the loss of an executor does not end the run.
     */
    private static Dataset<Row> settled(Dataset<Row> edges) {
        return edges.localCheckpoint(true, StorageLevel.MEMORY_AND_DISK_2());
    }

    /** Every larger neighbour of a node is tied to the smallest one of the node and its neighbours. */
    private static Dataset<Row> largeStar(Dataset<Row> edges) {
        Dataset<Row> both = edges.union(edges.select(col("v").as("u"), col("u").as("v")));
        return tieToLeast(both)
                .where("v > u")
                .select(col("v").as("u"), col("m").as("v"))
                .where("u <> v")
                .distinct();
    }

    /** A node and its smaller neighbours are tied to the smallest of them. */
    private static Dataset<Row> smallStar(Dataset<Row> edges) {
        Dataset<Row> downwards = edges.select(
                coalesce(greater(), col("u")).as("u"), least(col("u"), col("v")).as("v"));
        return tieToLeast(downwards)
                .select(explode(array(
                                struct(col("v").as("u"), col("m").as("v")), struct(col("u").as("u"), col("m").as("v"))))
                        .as("tie"))
                .select("tie.u", "tie.v")
                .where("u <> v")
                .distinct();
    }

    private static org.apache.spark.sql.Column greater() {
        return org.apache.spark.sql.functions.greatest(col("u"), col("v"));
    }

    private static Dataset<Row> tieToLeast(Dataset<Row> edges) {
        Dataset<Row> smallest = edges.groupBy("u").agg(least(col("u"), min("v")).as("m"));
        return edges.join(smallest, "u");
    }

    private static Row fingerprint(Dataset<Row> edges) {
        return edges.agg(count(lit(1)), bit_xor(xxhash64(col("u"), col("v")))).head();
    }
}
