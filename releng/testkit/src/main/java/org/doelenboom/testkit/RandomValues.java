package org.doelenboom.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.doelenboom.api.document.AttributeDefinition;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Value;

/** Values that attributes may hold: those that their keys can read, and others that a plan edited by hand may have. */
final class RandomValues {

    static final NodeId NOWHERE = new NodeId("nowhere");

    private final Map<String, List<Value>> readable = new HashMap<>();
    private final List<Value> pool;

    /**
     * @param words those of tokens that the module knows
     * @param examples values of attributes whose words only their module knows, by the attribute's name
     * @param sample a plan to take more from
     */
    RandomValues(Catalogue catalogue, List<Value> words, Map<String, List<Value>> examples, Snapshot sample) {
        pool = pool();
        Map<String, List<Value>> seen = new HashMap<>();
        for (Node node : sample.subtree(sample.root().id())) {
            node.attributes().forEach((name, value) -> seen.computeIfAbsent(name, any -> new ArrayList<>())
                    .add(value));
        }
        catalogue.kinds().stream()
                .flatMap(kind -> catalogue.attributes(kind.id()).stream())
                .distinct()
                .forEach(attribute -> readable.computeIfAbsent(attribute.key().name(), name -> {
                    List<Value> candidates = new ArrayList<>(pool);
                    candidates.addAll(words);
                    words.forEach(word -> candidates.add(new Value.Items(List.of(word))));
                    candidates.addAll(examples.getOrDefault(name, List.of()));
                    candidates.addAll(seen.getOrDefault(name, List.of()));
                    return candidates.stream()
                            .filter(value -> reads(attribute, value))
                            .distinct()
                            .toList();
                }));
    }

    /** A key that throws is seen by a test of its own. */
    private static boolean reads(AttributeDefinition attribute, Value value) {
        try {
            return attribute.key().read(value).isPresent();
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** Those that the key reads; none where the kit knows none. */
    List<Value> readable(AttributeDefinition attribute) {
        return readable.getOrDefault(attribute.key().name(), List.of());
    }

    /** Any value at all. */
    List<Value> pool() {
        List<Value> simple = new ArrayList<>(List.of(
                new Value.Text("words"),
                new Value.Text(""),
                new Value.Text("09:30"),
                new Value.Text("é\u0000\u202e\ud83d\ude00\n\t\"<&>"),
                new Value.Texts(BilingualText.EMPTY),
                new Value.Texts(BilingualText.of("nl", "Woorden", "fr", "Des mots")),
                new Value.Texts(BilingualText.of("nl", "Alleen hier")),
                new Value.Decimal("0"),
                new Value.Decimal("1"),
                new Value.Decimal("2024"),
                new Value.Decimal("-3.50"),
                new Value.Decimal("1e30"),
                new Value.Flag(true),
                new Value.Flag(false),
                new Value.Date(LocalDate.of(2024, 2, 29)),
                new Value.Date(LocalDate.of(1, 1, 1)),
                new Value.Date(LocalDate.of(9999, 12, 31)),
                new Value.Token("noSuchWord"),
                new Value.Link(NOWHERE)));
        List<Value> all = new ArrayList<>(simple);
        all.add(new Value.Items(List.of()));
        simple.forEach(value -> all.add(new Value.Items(List.of(value, value))));
        Map<String, Value> fields = new LinkedHashMap<>();
        simple.forEach(value -> fields.put("f" + fields.size(), value));
        all.add(new Value.Fields(fields));
        all.add(new Value.Items(List.of(new Value.Fields(Map.of()), new Value.Text("x"))));
        return all;
    }

    /** Mostly one that the key reads, and sometimes one that it does not; links point at these nodes. */
    Value draw(AttributeDefinition attribute, Random random, List<NodeId> nodes) {
        List<Value> good = readable(attribute);
        List<Value> from = good.isEmpty() || random.nextInt(8) == 0 ? pool : good;
        return pointed(from.get(random.nextInt(from.size())), random, nodes);
    }

    private static Value pointed(Value value, Random random, List<NodeId> nodes) {
        if (value instanceof Value.Link) {
            return new Value.Link(random.nextInt(6) == 0 ? NOWHERE : nodes.get(random.nextInt(nodes.size())));
        }
        if (value instanceof Value.Items items) {
            return new Value.Items(items.values().stream()
                    .map(one -> pointed(one, random, nodes))
                    .toList());
        }
        return value;
    }
}
