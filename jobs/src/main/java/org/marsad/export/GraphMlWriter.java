package org.marsad.export;

import java.io.Writer;
import javax.xml.stream.XMLStreamException;
import org.marsad.export.Network.Node;
import org.marsad.export.Network.Tie;

/** A period's network as GraphML 1.0, which Gephi, Cytoscape, igraph, NetworkX and yEd read. */
public final class GraphMlWriter {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private GraphMlWriter() {}

    /** Writes the network; of several periods an actor or a pair would be there more than once. */
    public static void write(Network network, Writer out) throws XMLStreamException {
        XmlWriter xml = new XmlWriter(out);
        xml.open("graphml", "xmlns", NAMESPACE);
        for (String name : new String[] {"label", "name_ar", "kind", "community"}) {
            key(xml, name, "node", "string");
        }
        key(xml, "degree", "node", "long");
        for (String name : new String[] {"strength", "pagerank", "betweenness"}) {
            key(xml, name, "node", "double");
        }
        for (String name : new String[] {"weight", "npmi", "g2"}) {
            key(xml, name, "edge", "double");
        }
        xml.open("graph", "id", "network", "edgedefault", "undirected");
        for (Node node : network.nodes()) {
            xml.open("node", "id", node.id());
            xml.text("data", node.nameEn(), "key", "label");
            xml.text("data", node.nameAr(), "key", "name_ar");
            xml.text("data", node.kind(), "key", "kind");
            xml.text("data", node.community(), "key", "community");
            xml.text("data", node.degree(), "key", "degree");
            xml.text("data", node.strength(), "key", "strength");
            xml.text("data", node.pagerank(), "key", "pagerank");
            xml.text("data", node.betweenness(), "key", "betweenness");
            xml.close();
        }
        for (Tie tie : network.ties()) {
            xml.open("edge", "source", tie.a(), "target", tie.b());
            xml.text("data", (double) tie.stories(), "key", "weight");
            xml.text("data", tie.npmi(), "key", "npmi");
            xml.text("data", tie.g2(), "key", "g2");
            xml.close();
        }
        xml.close().close().end();
    }

    private static void key(XmlWriter xml, String name, String of, String type) throws XMLStreamException {
        xml.empty("key", "id", name, "for", of, "attr.name", name, "attr.type", type);
    }
}
