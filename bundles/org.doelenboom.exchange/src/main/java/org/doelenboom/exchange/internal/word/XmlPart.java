package org.doelenboom.exchange.internal.word;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the XML of a part. No document type, hence no entity, is accepted, and nothing outside the bytes is ever asked for. The
 * names of the Strict form (purl.oclc.org) and of the Transitional one are the same here.
 */
final class XmlPart {
    /** Word itself nests a few dozen; a person cannot make more than some tables in tables. */
    private static final int DEEPEST = 256;

    private static final int CHECK_EVERY = 10_000;

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:"),
            Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w:"),
            Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m:"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m:"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r:"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/relationships", "r:"),
            Map.entry("http://schemas.openxmlformats.org/package/2006/relationships", "rel:"),
            Map.entry("http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "cp:"),
            Map.entry("http://purl.org/dc/elements/1.1/", "dc:"));

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    XmlPart() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("not fetched: " + systemId);
        });
    }

    /** The whole part as its root element. */
    Element read(byte[] xml) throws XMLStreamException {
        Element top = new Element("");
        read(xml, "", top::add);
        if (top.children().isEmpty()) {
            throw new XMLStreamException("no element");
        }
        return top.children().get(0);
    }

    /**
     * Hands on the children of an element one by one, so that the part is never in memory as a whole.
     *
     * @param parent the element right below the root whose children are wanted; empty for the root itself
     */
    void read(byte[] xml, String parent, Consumer<Element> child) throws XMLStreamException {
        XMLStreamReader in = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
        try {
            Deque<Element> open = new ArrayDeque<>();
            int outside = 0;
            int events = 0;
            boolean inside = parent.isEmpty();
            while (in.hasNext()) {
                if (++events % CHECK_EVERY == 0 && Thread.currentThread().isInterrupted()) {
                    throw new CancellationException();
                }
                int event = in.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new XMLStreamException("a document type");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    String name = name(in);
                    if (!inside) {
                        inside = outside++ == 1 && name.equals(parent);
                        continue;
                    }
                    if (open.size() > DEEPEST) {
                        throw new XMLStreamException("nested too deep");
                    }
                    open.push(element(in, name));
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    if (open.isEmpty()) {
                        inside = parent.isEmpty();
                        outside--;
                        continue;
                    }
                    Element done = open.pop();
                    if (open.isEmpty()) {
                        child.accept(done);
                    } else {
                        open.peek().add(done);
                    }
                } else if (in.isCharacters() && !open.isEmpty()) {
                    open.peek().append(in.getText());
                }
            }
        } finally {
            in.close();
        }
    }

    private static String name(XMLStreamReader in) {
        String namespace = in.getNamespaceURI();
        return PREFIXES.getOrDefault(namespace == null ? "" : namespace, "") + in.getLocalName();
    }

    private static Element element(XMLStreamReader in, String name) {
        Element element = new Element(name);
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String namespace = in.getAttributeNamespace(i);
            String prefix = PREFIXES.getOrDefault(namespace == null ? "" : namespace, "");
            element.put((prefix.equals("r:") ? prefix : "") + in.getAttributeLocalName(i), in.getAttributeValue(i));
        }
        return element;
    }
}
