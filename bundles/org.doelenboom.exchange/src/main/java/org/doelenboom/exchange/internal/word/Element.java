package org.doelenboom.exchange.internal.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of a Word part. Its name carries the usual prefix of its namespace, whatever prefix the file uses and whether it is
 * written in the Strict or the Transitional form: {@code w:p}.
 */
final class Element {
    private final String name;
    private final Map<String, String> attributes = new HashMap<>(2);
    private final List<Element> children = new ArrayList<>(2);
    private final StringBuilder text = new StringBuilder(0);

    Element(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    boolean is(String other) {
        return name.equals(other);
    }

    List<Element> children() {
        return children;
    }

    void add(Element child) {
        children.add(child);
    }

    void put(String attribute, String value) {
        attributes.put(attribute, value);
    }

    void append(String more) {
        text.append(more);
    }

    /** The characters right inside it. */
    String text() {
        return text.toString();
    }

    /** @param attribute its local name; of a relationship {@code r:id} */
    Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    Optional<Element> child(String wanted) {
        for (Element child : children) {
            if (child.is(wanted)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** The element at the end of the path; empty where one is missing. */
    Optional<Element> at(String... path) {
        Optional<Element> found = Optional.of(this);
        for (String step : path) {
            found = found.flatMap(element -> element.child(step));
        }
        return found;
    }

    List<Element> all(String wanted) {
        return children.stream().filter(child -> child.is(wanted)).toList();
    }

    /** The {@code w:val} of a child. */
    Optional<String> value(String child) {
        return child(child).flatMap(element -> element.attribute("val"));
    }

    /** A switch such as bold: on where the child stands there without another word. */
    boolean isOn(String child) {
        return child(child)
                .map(element -> element.attribute("val").orElse("true"))
                .filter(value -> !value.equals("0") && !value.equals("false") && !value.equals("off"))
                .isPresent();
    }

    Optional<Integer> number(String child) {
        return value(child).flatMap(Element::integer);
    }

    Optional<Integer> integer(String attribute, String what) {
        return child(what).flatMap(element -> element.attribute(attribute)).flatMap(Element::integer);
    }

    static Optional<Integer> integer(String text) {
        String digits = text.strip();
        return digits.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }
}
