package org.marsad.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Sets of nodes that edges join; each is known by its smallest node (Tarjan 1975, with path halving). */
final class UnionFind {

    private final Map<String, String> parents = new HashMap<>();

    void unite(String one, String other) {
        String first = root(one);
        String second = root(other);
        int order = first.compareTo(second);
        if (order < 0) {
            parents.put(second, first);
        } else if (order > 0) {
            parents.put(first, second);
        }
    }

    String root(String node) {
        String at = node;
        String parent = parents.computeIfAbsent(at, key -> key);
        while (!parent.equals(at)) {
            String grandparent = parents.get(parent);
            parents.put(at, grandparent);
            at = grandparent;
            parent = parents.get(at);
        }
        return at;
    }

    /** An edge (node, smallest node of its set) for every node that is not the smallest of its own. */
    Iterator<Row> stars() {
        List<Row> stars = new ArrayList<>();
        for (String node : List.copyOf(parents.keySet())) {
            String root = root(node);
            if (!root.equals(node)) {
                stars.add(RowFactory.create(node, root));
            }
        }
        return stars.iterator();
    }
}
