package org.doelenboom.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A declarative service, as its bundle describes it.
 *
 * @param services the interfaces that it is found by
 * @param properties those with one value
 * @param parameters how many services its constructor takes; -1 where it takes none
 */
record ComponentDescription(
        String implementation,
        List<String> services,
        Map<String, String> properties,
        List<Wanted> references,
        int parameters) {

    /**
     * A service that the component uses.
     *
     * @param parameter its place in the constructor; -1 where it is bound by a method or field
     * @param bind the method that takes it; empty where there is none
     */
    record Wanted(
            String service, boolean optional, boolean many, int parameter, String bind, String unbind, String field) {}

    static ComponentDescription read(URL file) throws IOException {
        try (InputStream in = file.openStream()) {
            Document document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(in);
            return of(document.getDocumentElement());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file.toString(), e);
        }
    }

    private static ComponentDescription of(Element root) {
        List<String> services = new ArrayList<>();
        elements(root, "provide").forEach(one -> services.add(one.getAttribute("interface")));
        Map<String, String> properties = new HashMap<>();
        elements(root, "property").forEach(one -> properties.put(one.getAttribute("name"), one.getAttribute("value")));
        List<Wanted> references = new ArrayList<>();
        for (Element one : elements(root, "reference")) {
            String cardinality = one.getAttribute("cardinality");
            references.add(new Wanted(
                    one.getAttribute("interface"),
                    cardinality.startsWith("0"),
                    cardinality.endsWith("n"),
                    number(one.getAttribute("parameter")),
                    one.getAttribute("bind"),
                    one.getAttribute("unbind"),
                    one.getAttribute("field")));
        }
        String implementation = elements(root, "implementation").get(0).getAttribute("class");
        return new ComponentDescription(
                implementation, services, properties, references, number(root.getAttribute("init")));
    }

    private static int number(String text) {
        return text.isEmpty() ? -1 : Integer.parseInt(text);
    }

    private static List<Element> elements(Element root, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList nodes = root.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
