package org.marsad.export;

import java.io.Writer;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.marsad.export.Network.Node;
import org.marsad.export.Network.Tie;

/**
 * Networks as GEXF 1.3, the format of Gephi: that of one period, or a dynamic one over all periods of a grain, in which
 * nodes, ties and their values hold from the first to the last day of each period.
 */
public final class GexfWriter {

    private GexfWriter() {}

    /** Writes the network; {@code dynamic} one of several periods. */
    public static void write(Network network, boolean dynamic, Writer out) throws XMLStreamException {
        XmlWriter xml = new XmlWriter(out);
        xml.open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
        if (dynamic) {
            xml.open("graph", "mode", "dynamic", "defaultedgetype", "undirected", "timeformat", "date");
        } else {
            xml.open("graph", "mode", "static", "defaultedgetype", "undirected");
        }
        xml.open("attributes", "class", "node", "mode", "static");
        xml.empty("attribute", "id", "kind", "title", "kind", "type", "string");
        xml.empty("attribute", "id", "name_ar", "title", "name_ar", "type", "string");
        xml.close();
        xml.open("attributes", "class", "node", "mode", dynamic ? "dynamic" : "static");
        xml.empty("attribute", "id", "community", "title", "community", "type", "string");
        xml.empty("attribute", "id", "degree", "title", "degree", "type", "long");
        xml.empty("attribute", "id", "pagerank", "title", "pagerank", "type", "double");
        xml.empty("attribute", "id", "betweenness", "title", "betweenness", "type", "double");
        xml.close();
        xml.open("attributes", "class", "edge", "mode", dynamic ? "dynamic" : "static");
        xml.empty("attribute", "id", "weight", "title", "weight", "type", "double");
        xml.empty("attribute", "id", "npmi", "title", "npmi", "type", "double");
        xml.close();
        xml.open("nodes");
        for (List<Node> node : network.byActor().values()) {
            node(xml, network, node, dynamic);
        }
        xml.close().open("edges");
        int number = 0;
        for (Map.Entry<List<String>, List<Tie>> pair : network.byPair().entrySet()) {
            edge(xml, network, pair.getValue(), dynamic, number++);
        }
        xml.close().close().close().end();
    }

    private static void node(XmlWriter xml, Network network, List<Node> periods, boolean dynamic)
            throws XMLStreamException {
        Node first = periods.get(0);
        xml.open("node", "id", first.id(), "label", first.nameEn()).open("attvalues");
        xml.empty("attvalue", "for", "kind", "value", first.kind());
        xml.empty("attvalue", "for", "name_ar", "value", first.nameAr());
        for (Node node : periods) {
            Object[] span = dynamic ? span(network, node.period()) : new Object[0];
            value(xml, "community", node.community(), span);
            value(xml, "degree", node.degree(), span);
            value(xml, "pagerank", node.pagerank(), span);
            value(xml, "betweenness", node.betweenness(), span);
        }
        xml.close();
        if (dynamic) {
            xml.open("spells");
            for (Node node : periods) {
                xml.empty("spell", span(network, node.period()));
            }
            xml.close();
        }
        xml.close();
    }

    private static void edge(XmlWriter xml, Network network, List<Tie> periods, boolean dynamic, int number)
            throws XMLStreamException {
        Tie first = periods.get(0);
        double stories = periods.stream().mapToLong(Tie::stories).sum();
        xml.open("edge", "id", number, "source", first.a(), "target", first.b(), "weight", stories)
                .open("attvalues");
        for (Tie tie : periods) {
            Object[] span = dynamic ? span(network, tie.period()) : new Object[0];
            value(xml, "weight", (double) tie.stories(), span);
            value(xml, "npmi", tie.npmi(), span);
        }
        xml.close();
        if (dynamic) {
            xml.open("spells");
            for (Tie tie : periods) {
                xml.empty("spell", span(network, tie.period()));
            }
            xml.close();
        }
        xml.close();
    }

    private static void value(XmlWriter xml, String attribute, Object value, Object... span) throws XMLStreamException {
        Object[] all = new Object[4 + span.length];
        all[0] = "for";
        all[1] = attribute;
        all[2] = "value";
        all[3] = value;
        System.arraycopy(span, 0, all, 4, span.length);
        xml.empty("attvalue", all);
    }

    private static Object[] span(Network network, java.time.LocalDate period) {
        return new Object[] {"start", period, "end", network.lastDay(period)};
    }
}
