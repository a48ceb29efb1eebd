package org.doelenboom.store;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Namespace;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Refusal;

/** Writes a plan in document order, each node a block and each attribute a line, so that a small change is a small difference. */
final class PlanWriter {
    /** Objects and lists around an attribute's value: the document, the list of nodes, the node. */
    private static final int DEPTH_OF_VALUES = 3;

    private final Utf8Output out;
    private final ValueWriter values;
    private final Set<String> valid = new HashSet<>();

    private PlanWriter(Utf8Output out) {
        this.out = out;
        this.values = new ValueWriter(out);
    }

    /**
     * @param history a JSON array
     * @param unknown how a namespace is declared that the plan uses and does not declare
     * @throws BadContent when the plan holds something that could not be read back
     */
    static void write(Snapshot plan, String history, Function<String, Namespace> unknown, OutputStream target)
            throws IOException {
        Utf8Output out = new Utf8Output(target);
        new PlanWriter(out).document(plan, history, unknown);
        out.flush();
    }

    private void document(Snapshot plan, String history, Function<String, Namespace> unknown) throws IOException {
        Node root = plan.root();
        out.raw("{\"format\":\"")
                .raw(PlanFormat.NAME)
                .raw("\",\"formatVersion\":")
                .raw(String.valueOf(PlanFormat.VERSION))
                .raw(",\n\"header\":");
        node(root);
        out.raw(",\n\"namespaces\":");
        namespaces(declared(plan, unknown));
        out.raw(",\n\"nodes\":[");
        String separator = "\n";
        for (Node node : plan.subtree(root.id())) {
            if (!node.id().equals(root.id())) {
                out.raw(separator);
                node(node);
                separator = ",\n";
            }
        }
        out.raw("],\n\"history\":").raw(history).raw("}\n");
    }

    private void node(Node node) throws IOException {
        out.raw("{\"id\":").string(node.id().value());
        out.raw(",\"kind\":").string(node.kind().name());
        if (node.parent().isPresent()) {
            out.raw(",\"parent\":").string(node.parent().get().value());
        }
        Attributes attributes = node.attributes();
        for (int i = 0; i < attributes.size(); i++) {
            String name = attributes.name(i);
            if (!valid.contains(name) && !isValid(name)) {
                throw BadContent.whole(Refusal.Kind.NOT_ALLOWED, "write.name", name, node.id());
            }
            out.raw(",\n ").string(name).raw(":");
            try {
                values.write(node.id(), name, attributes.value(i), DEPTH_OF_VALUES);
            } catch (Utf8Output.HalfCharacter e) {
                throw BadContent.whole(Refusal.Kind.NOT_ALLOWED, "write.half", e.text(), name, node.id());
            }
        }
        out.raw("}");
    }

    /** A plan of 100,000 items has a few hundred names. */
    private boolean isValid(String name) {
        return KindId.isValid(name) && valid.add(name);
    }

    private void namespaces(Collection<Namespace> declared) throws IOException {
        String separator = "{";
        for (Namespace namespace : declared) {
            out.raw(separator).raw("\n ").string(namespace.name());
            out.raw(":{\"version\":").raw(String.valueOf(namespace.version()));
            out.raw(",\"presence\":")
                    .string(namespace.presence().name().toLowerCase(Locale.ROOT))
                    .raw("}");
            separator = ",";
        }
        out.raw(declared.isEmpty() ? "{}" : "}");
    }

    /** As the plan declares them, and after them, by name, those that its nodes use undeclared. */
    private static Collection<Namespace> declared(Snapshot plan, Function<String, Namespace> unknown) {
        Map<String, Namespace> declared = new LinkedHashMap<>();
        plan.namespaces().forEach(namespace -> declared.put(namespace.name(), namespace));
        Set<String> names = new HashSet<>();
        for (Node node : plan.subtree(plan.root().id())) {
            names.add(node.kind().name());
            node.attributes().forEach((name, value) -> names.add(name));
        }
        names.stream()
                .map(KindId::namespaceOf)
                .distinct()
                .sorted()
                .forEach(name -> declared.computeIfAbsent(name, unknown));
        return declared.values();
    }
}
