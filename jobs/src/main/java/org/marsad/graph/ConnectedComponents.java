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

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.marsad.cache.WorkingSet;

/**
 * The connected components of a graph.
 *
 * <p>Up to {@value #MAX_COLLECTED} edges are contracted to stars by union-find on the driver; of more, {@value #EDGES_A_TASK} in a task; where one task holds
 * them all, that is the answer. More are contracted on by alternating large-star and small-star operations (Kiveris and
 * others, Connected Components in MapReduce and Beyond, 2014): a number of rounds that grows with the logarithm of the
 * largest component, and no group of more than the edges of one node.
 */
public final class ConnectedComponents {

    private static final int MAX_ROUNDS = 50;
    private static final long EDGES_A_TASK = 1_000_000;

    /** So many edges are contracted on the driver. */
    private static final int MAX_COLLECTED = 100_000;

    private static final StructType EDGES =
            new StructType().add("u", DataTypes.StringType).add("v", DataTypes.StringType);

    private ConnectedComponents() {}

    /**
     * The component of each node that has an edge: {@code node, component}, the component being its smallest node.
     *
     * @param edges {@code u, v}, strings, in any direction and order
     * @param workingSet keeps what is read more than once, until the components are no longer needed
     * @throws IllegalStateException if {@value #MAX_ROUNDS} rounds do not suffice
     */
    public static Dataset<Row> of(Dataset<Row> edges, WorkingSet workingSet) {
        return of(edges, EDGES_A_TASK, MAX_COLLECTED, workingSet);
    }

    static Dataset<Row> of(Dataset<Row> edges, long edgesATask, int mostCollected, WorkingSet workingSet) {
        Dataset<Row> given = workingSet.keep(edges.select("u", "v").where("u <> v"), StorageLevel.MEMORY_AND_DISK());
        Optional<List<Row>> few = WorkingSet.collectIfFew(given, mostCollected);
        if (few.isPresent()) {
            List<Row> stars = new ArrayList<>();
            contracted(few.get().iterator()).forEachRemaining(stars::add);
            return nodes(WorkingSet.local(stars, EDGES, given));
        }
        long tasks = Math.max(1, (given.count() + edgesATask - 1) / edgesATask);
        Dataset<Row> stars = workingSet.cut(contracted(given, (int) Math.min(tasks, Integer.MAX_VALUE)));
        return nodes(tasks == 1 ? stars : settled(stars, workingSet));
    }

    private static Iterator<Row> contracted(Iterator<Row> edges) {
        UnionFind components = new UnionFind();
        edges.forEachRemaining(row -> components.unite(row.getString(0), row.getString(1)));
        return components.stars();
    }

    private static Dataset<Row> contracted(Dataset<Row> edges, int tasks) {
        MapPartitionsFunction<Row, Row> contract = ConnectedComponents::contracted;
        Dataset<Row> spread = tasks == 1 ? edges.coalesce(1) : edges.repartition(tasks, col("u"));
        return spread.mapPartitions(contract, Encoders.row(EDGES));
    }

    private static Dataset<Row> settled(Dataset<Row> contracted, WorkingSet workingSet) {
        Dataset<Row> stars = contracted;
        Row before = digest(stars);
        for (int round = 0; round < MAX_ROUNDS; round++) {
            // A plan that holds all rounds before it doubles with each.
            stars = workingSet.cut(smallStar(largeStar(stars)));
            Row after = digest(stars);
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

    private static Row digest(Dataset<Row> edges) {
        return edges.agg(count(lit(1)), bit_xor(xxhash64(col("u"), col("v")))).head();
    }
}
