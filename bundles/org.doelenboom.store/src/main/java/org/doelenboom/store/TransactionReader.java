package org.doelenboom.store;

import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.Change;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.store.Adoption;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;

/** Reads what {@link TransactionWriter} wrote. */
final class TransactionReader {
    private final StrictJson json;
    private final ValueReader values;

    TransactionReader(StrictJson json) {
        this.json = json;
        this.values = new ValueReader(json, new RawTree(0));
    }

    /** @throws BadContent when it is not such a line, or one of a later version of the program */
    HistoryEntry read() throws IOException {
        Map<String, String> texts = new HashMap<>();
        Message label = null;
        Adoption adoption = null;
        List<Change> changes = List.of();
        Set<String> seen = new HashSet<>();
        json.beginObject();
        while (json.hasNext()) {
            String name = once(seen, json.name());
            switch (name) {
                case "id", "author", "time", "broughtBy" -> texts.put(name, text());
                case "label" -> label = label();
                case "adopted" -> adoption = adoption();
                case "changes" -> changes = changes();
                default -> throw json.bad("member.unknown", name);
            }
        }
        json.endObject();
        if (label == null) {
            throw json.bad("member.missing", "label");
        }
        try {
            Instant time = Instant.parse(need(texts, "time"));
            return new HistoryEntry(
                    new Transaction(need(texts, "id"), need(texts, "author"), time, label, changes),
                    adoption,
                    texts.get("broughtBy"));
        } catch (DateTimeException e) {
            throw json.bad("value.date", need(texts, "time"), "time");
        }
    }

    private String once(Set<String> seen, String name) throws BadContent {
        if (!seen.add(name)) {
            throw json.bad("json.duplicate", name);
        }
        return name;
    }

    private String need(Map<String, String> texts, String name) throws BadContent {
        String text = texts.get(name);
        if (text == null) {
            throw json.bad("member.missing", name);
        }
        return text;
    }

    private String text() throws IOException {
        if (json.peek() != JsonToken.STRING) {
            throw json.bad("json.syntax");
        }
        return json.lexeme();
    }

    private int number() throws IOException {
        String lexeme = json.peek() == JsonToken.NUMBER ? json.lexeme() : "";
        if (!lexeme.matches("0|[1-9][0-9]{0,8}")) {
            throw json.bad("json.syntax");
        }
        return Integer.parseInt(lexeme);
    }

    private List<String> strings() throws IOException {
        List<String> texts = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
            texts.add(text());
        }
        json.endArray();
        return texts;
    }

    private Message label() throws IOException {
        Map<String, String> texts = new HashMap<>();
        List<String> arguments = List.of();
        Set<String> seen = new HashSet<>();
        json.beginObject();
        while (json.hasNext()) {
            String name = once(seen, json.name());
            if (name.equals("arguments")) {
                arguments = strings();
            } else {
                texts.put(name, text());
            }
        }
        json.endObject();
        return new Message(need(texts, "bundle"), need(texts, "key"), arguments);
    }

    private Adoption adoption() throws IOException {
        Map<String, String> texts = new HashMap<>();
        Set<String> seen = new HashSet<>();
        json.beginObject();
        while (json.hasNext()) {
            texts.put(once(seen, json.name()), text());
        }
        json.endObject();
        try {
            LocalDate day = LocalDate.parse(need(texts, "day"));
            return new Adoption(need(texts, "name"), day, need(texts, "body"), need(texts, "reason"));
        } catch (DateTimeException e) {
            throw json.bad("value.date", need(texts, "day"), "day");
        }
    }

    private List<Change> changes() throws IOException {
        List<Change> changes = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
            changes.add(change());
        }
        json.endArray();
        return changes;
    }

    private Change change() throws IOException {
        Map<String, String> texts = new HashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, Value> sides = new HashMap<>();
        List<Node> nodes = List.of();
        Set<String> seen = new HashSet<>();
        json.beginObject();
        while (json.hasNext()) {
            String name = once(seen, json.name());
            switch (name) {
                case "index", "fromIndex", "toIndex", "place" -> numbers.put(name, number());
                case "nodes" -> nodes = nodes();
                case "before", "after" -> {
                    if (texts.containsKey("kind")) {
                        texts.put(name, text());
                    } else {
                        sides.put(name, values.read(name));
                    }
                }
                default -> texts.put(name, text());
            }
        }
        json.endObject();
        return change(texts, numbers, sides, nodes);
    }

    private Change change(
            Map<String, String> texts, Map<String, Integer> numbers, Map<String, Value> sides, List<Node> nodes)
            throws IOException {
        int index = numbers.getOrDefault("index", 0);
        if (texts.containsKey("added") || texts.containsKey("removed")) {
            if (nodes.isEmpty()) {
                throw json.bad("member.missing", "nodes");
            }
            NodeId below = id(need(texts, "below"));
            return texts.containsKey("added")
                    ? new Change.Added(nodes, below, index)
                    : new Change.Removed(nodes, below, index);
        }
        if (texts.containsKey("moved")) {
            return new Change.Moved(
                    id(need(texts, "moved")),
                    id(need(texts, "from")),
                    numbers.getOrDefault("fromIndex", 0),
                    id(need(texts, "to")),
                    numbers.getOrDefault("toIndex", 0));
        }
        if (texts.containsKey("kind")) {
            return new Change.KindChanged(
                    id(need(texts, "kind")), kind(need(texts, "before")), kind(need(texts, "after")));
        }
        String name = need(texts, "name");
        if (!KindId.isValid(name)) {
            throw json.bad("member.name", name);
        }
        return new Change.ValueChanged(
                id(need(texts, "set")),
                name,
                side(sides, "before"),
                side(sides, "after"),
                numbers.getOrDefault("place", 0));
    }

    @Nullable
    private static Value side(Map<String, Value> sides, String name) {
        return sides.get(name);
    }

    private List<Node> nodes() throws IOException {
        List<Node> nodes = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
            nodes.add(node());
        }
        json.endArray();
        return nodes;
    }

    private Node node() throws IOException {
        Map<String, String> texts = new HashMap<>();
        List<String> children = List.of();
        Attributes attributes = Attributes.NONE;
        Set<String> seen = new HashSet<>();
        json.beginObject();
        while (json.hasNext()) {
            String name = once(seen, json.name());
            if (KindId.isValid(name)) {
                attributes = attributes.with(name, values.read(name));
            } else if (name.equals("children")) {
                children = strings();
            } else {
                texts.put(name, text());
            }
        }
        json.endObject();
        List<NodeId> below = new ArrayList<>();
        for (String child : children) {
            below.add(id(child));
        }
        String parent = texts.get("parent");
        return new Node(
                id(need(texts, "id")),
                kind(need(texts, "kind")),
                parent == null ? null : id(parent),
                below,
                attributes);
    }

    private NodeId id(String text) throws BadContent {
        if (!NodeId.isValid(text)) {
            throw json.bad("node.id", text);
        }
        return new NodeId(text);
    }

    private KindId kind(String text) throws BadContent {
        if (!KindId.isValid(text)) {
            throw json.bad("node.kind", text);
        }
        return new KindId(text);
    }
}
