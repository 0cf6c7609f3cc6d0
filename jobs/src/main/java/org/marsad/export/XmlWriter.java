package org.marsad.export;

import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML elements; what XML can't hold is left out of texts. */
final class XmlWriter {

    private final XMLStreamWriter xml;

    XmlWriter(Writer out) throws XMLStreamException {
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
    }

    /** Opens an element; attributes are names and values in turn. */
    XmlWriter open(String element, Object... attributes) throws XMLStreamException {
        xml.writeStartElement(element);
        attributes(attributes);
        return this;
    }

    /** An element without content. */
    XmlWriter empty(String element, Object... attributes) throws XMLStreamException {
        xml.writeEmptyElement(element);
        attributes(attributes);
        xml.writeCharacters("\n");
        return this;
    }

    /** An element with a text. */
    XmlWriter text(String element, Object content, Object... attributes) throws XMLStreamException {
        open(element, attributes);
        xml.writeCharacters(clean(content));
        return close();
    }

    XmlWriter close() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeCharacters("\n");
        return this;
    }

    void end() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }

    private void attributes(Object... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute((String) attributes[i], clean(attributes[i + 1]));
        }
    }

    private static String clean(Object content) {
        StringBuilder clean = new StringBuilder();
        content.toString()
                .codePoints()
                .filter(c -> (c >= ' ' || c == '\n' || c == '\t')
                        && c != 0xFFFE
                        && c != 0xFFFF
                        && Character.getType(c) != Character.SURROGATE)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
