package org.doelenboom.exchange.internal.pst;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.doelenboom.exchange.internal.sheet.Xml;

/**
 * What our own writer had to put elsewhere, for the format has three levels and no more: an intermediate objective beside the general
 * one, whose title its description begins with; an action without an objective of its own as one that stands for it, with its id.
 * Items are counted from 0, in the order in which they begin.
 */
final class PstLevels {
    /** Nesting that no plan has. */
    private static final int DEEPEST = 30;

    private final Map<Integer, Integer> above = new HashMap<>();
    private final Set<Integer> standIns = new HashSet<>();

    /** One item that is being read. */
    private static final class Item {
        private final int number;
        private final String id;
        private String title = "";
        private String description = "";

        Item(int number, String id) {
            this.number = number;
            this.id = id;
        }

        /** Whole, also where it was too long for its place. */
        String whole() {
            String begin = title.endsWith("\u2026") ? title.substring(0, title.length() - 1) : "";
            return description
                    .lines()
                    .filter(line -> !begin.isEmpty() && line.startsWith(begin))
                    .findFirst()
                    .orElse(title);
        }
    }

    static PstLevels of(byte[] content) throws IOException {
        PstLevels levels = new PstLevels();
        Map<String, Integer> titles = new HashMap<>();
        Deque<Item> open = new ArrayDeque<>();
        Deque<String> path = new ArrayDeque<>();
        StringBuilder text = new StringBuilder();
        int number = 0;
        try (Xml xml = new Xml(new ByteArrayInputStream(content))) {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        text.setLength(0);
                        path.push(xml.name());
                        if (path.size() > DEEPEST) {
                            throw new IOException("nested too deep");
                        }
                        if (PstImporter.LEVELS.containsKey(xml.name())) {
                            Item item = new Item(number++, xml.attribute("ElementId", ""));
                            if (!open.isEmpty() && !item.id.isEmpty() && item.id.equals(open.element().id)) {
                                levels.standIns.add(open.element().number);
                            }
                            open.push(item);
                        }
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.text());
                    case XMLStreamConstants.END_ELEMENT -> {
                        path.pop();
                        if (PstImporter.LEVELS.containsKey(xml.name())) {
                            levels.end(open.pop(), xml.name(), titles);
                        } else if (!open.isEmpty()) {
                            value(xml.name(), text.toString().strip(), path, open.element());
                        }
                        text.setLength(0);
                    }
                    default -> {}
                }
            }
        }
        return levels;
    }

    private static void value(String name, String value, Deque<String> path, Item item) {
        String parent = path.element();
        if (name.equals("Libelle") && PstImporter.LEVELS.containsKey(parent)) {
            item.title = value;
        } else if (name.equals("Valeur") && parent.equals("Description")) {
            boolean inItem = path.stream()
                    .skip(1)
                    .findFirst()
                    .filter(PstImporter.LEVELS::containsKey)
                    .isPresent();
            item.description = inItem ? value : item.description;
        }
    }

    private void end(Item item, String level, Map<String, Integer> titles) {
        if (!level.equals("ObjectifStrategique")) {
            return;
        }
        String first = item.description.lines().findFirst().orElse("");
        Integer general = titles.get(first);
        if (general != null && !first.equals(item.whole())) {
            above.put(item.number, general);
        } else {
            titles.put(item.whole(), item.number);
        }
    }

    /** The general objective that this one stands below, though it is written beside it. */
    Optional<Integer> above(int number) {
        return Optional.ofNullable(above.get(number));
    }

    /** Whether it only stands for the one below it. */
    boolean isStandIn(int number) {
        return standIns.contains(number);
    }
}
