package org.doelenboom.exchange.internal.sheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.doelenboom.api.text.Nullable;

/** Reads XML piece by piece, without documents types, entities or anything from elsewhere. Names are taken without their prefix. */
public final class Xml implements AutoCloseable {
    private final XMLStreamReader reader;
    private final InputStream in;

    /** @throws IOException when it does not begin as XML does */
    public Xml(InputStream in) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setXMLResolver((publicId, system, base, namespace) -> {
            throw new XMLStreamException("nothing from elsewhere is read");
        });
        this.in = in;
        try {
            reader = factory.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw asInput(e);
        }
    }

    /** The next event that matters, one of {@link XMLStreamConstants}. */
    public int next() throws IOException {
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new IOException("a document type or an entity of its own");
            }
            return event;
        } catch (XMLStreamException e) {
            throw asInput(e);
        }
    }

    public boolean hasNext() throws IOException {
        try {
            return reader.hasNext();
        } catch (XMLStreamException e) {
            throw asInput(e);
        }
    }

    /** The next element that begins; false at the end. */
    public boolean nextElement() throws IOException {
        while (hasNext()) {
            if (next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    public String name() {
        return bare(reader.getLocalName());
    }

    public String text() {
        return reader.getText();
    }

    void appendText(StringBuilder to) {
        to.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    /** Null where it is absent; whatever prefix it has. */
    @Nullable
    public String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String local = reader.getAttributeLocalName(i);
            if (local.equals(name) || bare(local).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    public String attribute(String name, String absent) {
        String value = attribute(name);
        return value == null ? absent : value;
    }

    int number(String name, int absent) {
        String value = attribute(name);
        try {
            return value == null ? absent : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return absent;
        }
    }

    private static String bare(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static IOException asInput(XMLStreamException e) {
        Throwable cause = e.getNestedException();
        return cause instanceof IOException input ? input : new IOException(e);
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw asInput(e);
        } finally {
            in.close();
        }
    }
}
