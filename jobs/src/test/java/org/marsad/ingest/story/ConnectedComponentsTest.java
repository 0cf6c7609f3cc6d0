package org.marsad.ingest.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.marsad.SharedSpark;

class ConnectedComponentsTest {

    private static final StructType EDGES = StructType.fromDDL("u STRING, v STRING");

    private static Row edge(String u, String v) {
        return RowFactory.create(u, v);
    }

    private static Map<String, String> components(List<Row> edges) {
        Map<String, String> components = new TreeMap<>();
        for (Row row : ConnectedComponents.of(SharedSpark.session().createDataFrame(edges, EDGES))
                .collectAsList()) {
            assertThat(components.put(row.getString(0), row.getString(1))).isNull();
        }
        return components;
    }

    @Test
    void noEdgesMakeNoComponents() {
        assertThat(components(List.of())).isEmpty();
    }

    @Test
    void anEdgeToItselfIsNone() {
        assertThat(components(List.of(edge("a", "a"), edge("c", "b"), edge("b", "c"), edge("b", "c"))))
                .isEqualTo(Map.of("b", "b", "c", "b"));
    }

    @Test
    void chainStarAndTriangleEachAreOneComponentNamedAfterItsSmallestNode() {
        List<Row> edges = new ArrayList<>();
        IntStream.range(10, 40).forEach(i -> edges.add(edge("chain" + (i + 1), "chain" + i)));
        IntStream.range(10, 40).forEach(i -> edges.add(edge("star99", "star" + i)));
        edges.addAll(List.of(edge("t3", "t1"), edge("t1", "t2"), edge("t2", "t3")));
        assertThat(components(edges)).hasSize(31 + 31 + 3).allSatisfy((node, component) -> assertThat(component)
                .isEqualTo(node.startsWith("chain") ? "chain10" : node.startsWith("star") ? "star10" : "t1"));
    }
}
