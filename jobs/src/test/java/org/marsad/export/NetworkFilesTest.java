package org.marsad.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class NetworkFilesTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2024, 4, 1);

    private static final Network ONE = new Network(
            "month",
            List.of(node(MARCH, "EGY", "A <&\"> B"), node(MARCH, "JOR", "Jordan \u0001\uD800")),
            List.of(tie(MARCH, "EGY", "JOR", 24)));
    private static final Network TWO = new Network(
            "month",
            List.of(
                    node(MARCH, "EGY", "Egypt"),
                    node(APRIL, "EGY", "Egypt"),
                    node(MARCH, "JOR", "Jordan"),
                    node(APRIL, "OMN", "Oman")),
            List.of(tie(MARCH, "EGY", "JOR", 24), tie(APRIL, "EGY", "OMN", 5)));

    private static Network.Node node(LocalDate period, String id, String name) {
        return new Network.Node(period, id, name, "مصر", "state", "month:EGY", 1, 24, 0.5, 0);
    }

    private static Network.Tie tie(LocalDate period, String a, String b, long stories) {
        return new Network.Tie(period, a, b, stories, 0.9, 120);
    }

    private static Graph<String, DefaultWeightedEdge> graph() {
        return new SimpleWeightedGraph<>(
                SupplierUtil.createStringSupplier(), SupplierUtil.createSupplier(DefaultWeightedEdge.class));
    }

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    @Test
    void graphMlIsReadBack() throws Exception {
        StringWriter file = new StringWriter();
        GraphMlWriter.write(ONE, file);
        Map<String, String> labels = new HashMap<>();
        Map<String, String> arabic = new HashMap<>();
        GraphMLImporter<String, DefaultWeightedEdge> importer = new GraphMLImporter<>();
        importer.setSchemaValidation(true);
        importer.setVertexFactory(id -> id);
        importer.setEdgeWeightAttributeName("weight");
        importer.addVertexAttributeConsumer((key, value) -> {
            if (key.getSecond().equals("label")) {
                labels.put(key.getFirst(), value.getValue());
            } else if (key.getSecond().equals("name_ar")) {
                arabic.put(key.getFirst(), value.getValue());
            }
        });
        Graph<String, DefaultWeightedEdge> graph = graph();
        importer.importGraph(graph, new StringReader(file.toString()));
        assertThat(labels).containsEntry("EGY", "A <&\"> B").containsEntry("JOR", "Jordan ");
        assertThat(arabic).containsEntry("EGY", "مصر");
        assertThat(graph.getEdgeWeight(graph.getEdge("EGY", "JOR"))).isEqualTo(24);
    }

    @Test
    void gexfOfOnePeriodIsReadBack() throws Exception {
        StringWriter file = new StringWriter();
        GexfWriter.write(ONE, false, file);
        SimpleGEXFImporter<String, DefaultWeightedEdge> importer = new SimpleGEXFImporter<>();
        importer.setSchemaValidation(false);
        importer.setVertexFactory(id -> id);
        Graph<String, DefaultWeightedEdge> graph = graph();
        importer.importGraph(graph, new StringReader(file.toString()));
        assertThat(graph.vertexSet()).containsExactlyInAnyOrder("EGY", "JOR");
        assertThat(graph.getEdgeWeight(graph.getEdge("EGY", "JOR"))).isEqualTo(24);
    }

    @Test
    void dynamicGexfHoldsEachPeriodOnce() throws Exception {
        StringWriter file = new StringWriter();
        GexfWriter.write(TWO, true, file);
        Document gexf = parsed(file.toString());
        assertThat(gexf.getElementsByTagName("node").getLength()).isEqualTo(3);
        assertThat(gexf.getElementsByTagName("edge").getLength()).isEqualTo(2);
        Element egypt = (Element) gexf.getElementsByTagName("node").item(0);
        assertThat(egypt.getElementsByTagName("spell").getLength()).isEqualTo(2);
        Element april = (Element) egypt.getElementsByTagName("spell").item(1);
        assertThat(april.getAttribute("start")).isEqualTo("2024-04-01");
        assertThat(april.getAttribute("end")).isEqualTo("2024-04-30");
    }

    @Test
    void anEmptyNetworkIsAFileToo() throws Exception {
        StringWriter file = new StringWriter();
        GraphMlWriter.write(new Network("all", List.of(), List.of()), file);
        assertThat(parsed(file.toString()).getDocumentElement().getLocalName()).isEqualTo("graphml");
    }
}
