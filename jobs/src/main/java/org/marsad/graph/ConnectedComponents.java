package org.marsad.graph;

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

import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/**
 * The connected components of a graph.
 *
 * <p>Edges are first contracted to stars by union-find, {@value #EDGES_A_TASK} of them in a task; where one task holds
 * them all, that is the answer. More are contracted on by alternating large-star and small-star operations (Kiveris and
 * others, Connected Components in MapReduce and Beyond, 2014): a number of rounds that grows with the logarithm of the
 * largest component, and no group of more than the edges of one node.
 */
public final class ConnectedComponents {

    private static final int MAX_ROUNDS = 50;
    private static final long EDGES_A_TASK = 1_000_000;
    private static final StructType EDGES =
            new StructType().add("u", DataTypes.StringType).add("v", DataTypes.StringType);

    private ConnectedComponents() {}

    /**
     * The component of each node that has an edge: {@code node, component}, the component being its smallest node.
     *
     * @param edges {@code u, v}, strings, in any direction and order
     * @throws IllegalStateException if {@value #MAX_ROUNDS} rounds do not suffice
     */
    public static Dataset<Row> of(Dataset<Row> edges) {
        return of(edges, EDGES_A_TASK);
    }

    static Dataset<Row> of(Dataset<Row> edges, long edgesATask) {
        Dataset<Row> given = edges.where("u <> v").persist(StorageLevel.MEMORY_AND_DISK());
        long tasks = Math.max(1, (given.count() + edgesATask - 1) / edgesATask);
        // A checkpoint cuts the lineage: a plan that holds all rounds before it doubles with each.
        Dataset<Row> stars =
                contracted(given, (int) Math.min(tasks, Integer.MAX_VALUE)).localCheckpoint();
        given.unpersist();
        return nodes(tasks == 1 ? stars : settled(stars));
    }

    private static Dataset<Row> contracted(Dataset<Row> edges, int tasks) {
        MapPartitionsFunction<Row, Row> contract = rows -> {
            UnionFind components = new UnionFind();
            rows.forEachRemaining(row -> components.unite(row.getString(0), row.getString(1)));
            return components.stars();
        };
        Dataset<Row> spread = tasks == 1 ? edges.coalesce(1) : edges.repartition(tasks, col("u"));
        return spread.mapPartitions(contract, Encoders.row(EDGES));
    }

    private static Dataset<Row> settled(Dataset<Row> contracted) {
        Dataset<Row> stars = contracted;
        Row before = fingerprint(stars);
        for (int round = 0; round < MAX_ROUNDS; round++) {
            stars = smallStar(largeStar(stars)).localCheckpoint();
            Row after = fingerprint(stars);
            if (after.equals(before)) {
                return stars;
            }
            before = after;
        }
        throw new IllegalStateException(
                "The components of the graph of reprints did not settle in " + MAX_ROUNDS + " rounds");
    }

    private static Dataset<Row> nodes(Dataset<Row> stars) {
        return stars.select(col("u").as("node"), col("v").as("component"))
                .union(stars.select(col("v").as("node"), col("v").as("component")))
                .distinct();
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
