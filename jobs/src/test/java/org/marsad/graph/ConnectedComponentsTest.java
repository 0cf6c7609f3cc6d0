package org.marsad.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.marsad.SharedSpark;
import org.marsad.cache.WorkingSet;

class ConnectedComponentsTest {

    private static final StructType EDGES = StructType.fromDDL("u STRING, v STRING");
    private static final int LONG_CHAIN = 100;

    private static final WorkingSet WORKING_SET = new WorkingSet();

    @AfterAll
    static void release() {
        WORKING_SET.close();
    }

    @Test
    void noEdgesGiveNoComponents() {
        assertThat(components()).isEmpty();
    }

    @Test
    void aNodeTiedToItselfAloneHasNoComponent() {
        assertThat(components("a-a")).isEmpty();
    }

    @Test
    void aPairIsKnownByItsSmallerNodeWhicheverWayItStands() {
        assertThat(components("b-a")).containsExactlyInAnyOrder("a in a", "b in a");
        assertThat(components("a-b")).containsExactlyInAnyOrder("a in a", "b in a");
    }

    @Test
    void aStarIsKnownByItsSmallestNodeEvenIfThatIsALeaf() {
        assertThat(components("m-a", "m-b", "m-z", "m-b"))
                .containsExactlyInAnyOrder("a in a", "b in a", "m in a", "z in a");
    }

    @Test
    void twoComponentsStayApart() {
        assertThat(components("a-b", "c-d", "d-e", "e-c"))
                .containsExactlyInAnyOrder("a in a", "b in a", "c in c", "d in c", "e in c");
    }

    @Test
    void aLongChainIsOneComponent() {
        assertThat(components(chain())).containsExactlyInAnyOrderElementsOf(oneComponent());
    }

    @Test
    void aChainSpreadOverTasksIsOneComponent() {
        assertThat(components(ConnectedComponents.of(edges(chain()), LONG_CHAIN / 2, 0, WORKING_SET)))
                .containsExactlyInAnyOrderElementsOf(oneComponent());
    }

    @Test
    void componentsInOneTaskAreThoseFoundOnTheDriver() {
        assertThat(components(ConnectedComponents.of(edges(chain()), LONG_CHAIN, 0, WORKING_SET)))
                .containsExactlyInAnyOrderElementsOf(oneComponent());
    }

    @Test
    void componentsSurviveTheLossOfWhatWasStored() {
        Dataset<Row> components = ConnectedComponents.of(edges(chain()), LONG_CHAIN / 2, 0, WORKING_SET);
        assertThat(components.count()).isEqualTo(LONG_CHAIN + 1);
        SharedSpark.loseStoredBlocks();
        assertThat(components(components)).containsExactlyInAnyOrderElementsOf(oneComponent());
    }

    private static String[] chain() {
        return IntStream.range(0, LONG_CHAIN)
                .mapToObj(link -> name(link) + "-" + name(link + 1))
                .toArray(String[]::new);
    }

    private static List<String> oneComponent() {
        return IntStream.rangeClosed(0, LONG_CHAIN)
                .mapToObj(node -> name(node) + " in " + name(0))
                .toList();
    }

    private static String name(int node) {
        return Integer.toString(10 * LONG_CHAIN + node);
    }

    private static List<String> components(String... edges) {
        return components(ConnectedComponents.of(edges(edges), WORKING_SET));
    }

    private static List<String> components(Dataset<Row> components) {
        return components.collectAsList().stream()
                .map(row -> row.getString(0) + " in " + row.getString(1))
                .toList();
    }

    private static Dataset<Row> edges(String... edges) {
        List<Row> rows = Stream.of(edges)
                .map(edge -> edge.split("-", 2))
                .map(nodes -> RowFactory.create(nodes[0], nodes[1]))
                .toList();
        return SharedSpark.session().createDataFrame(rows, EDGES);
    }
}
