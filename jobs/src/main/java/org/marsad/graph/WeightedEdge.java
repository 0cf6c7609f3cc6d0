package org.marsad.graph;

import java.util.Comparator;

/**
 * An undirected edge between two nodes, which are numbers from 0.
 *
 * @param a the smaller node
 * @param b the larger one
 * @param weight above 0
 */
public record WeightedEdge(int a, int b, double weight) {

    /** By nodes. */
    public static final Comparator<WeightedEdge> ORDER =
            Comparator.comparingInt(WeightedEdge::a).thenComparingInt(WeightedEdge::b);

    /** The edge between two nodes, in whatever order they are given. */
    public static WeightedEdge between(int one, int other, double weight) {
        return new WeightedEdge(Math.min(one, other), Math.max(one, other), weight);
    }
}
