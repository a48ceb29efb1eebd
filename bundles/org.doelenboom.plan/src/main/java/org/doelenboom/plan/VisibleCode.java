package org.doelenboom.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;

/**
 * Codes by which forms name any item of one snapshot so that a person can see and a program can find it: {@code 1.1.2/A3},
 * {@code finding4}, {@code chapter2.paragraph3}. Derived from places and never stored. Not for two threads at once.
 */
public final class VisibleCode {
    private static final String ROOT = "plan";

    private final Snapshot plan;
    private final Numbering numbering;
    private final Map<NodeId, String> codes = new HashMap<>();
    private final Map<String, Node> nodes = new HashMap<>();

    /** Its cost follows the size of the plan. */
    public VisibleCode(Snapshot plan) {
        this.plan = plan;
        this.numbering = new Numbering(plan);
        add(plan.root(), ROOT);
        below(plan.root(), "");
    }

    private void below(Node parent, String before) {
        Map<String, Integer> counts = new HashMap<>();
        for (Node child : plan.children(parent)) {
            String code = numbering.path(child);
            if (code.isEmpty() || !PlanKinds.isInTree(child.kind())) {
                String kind = child.kind().name();
                String shortKind = kind.substring(kind.indexOf('.') + 1);
                code = before + shortKind + counts.merge(shortKind, 1, Integer::sum);
            }
            add(child, code);
            below(child, code + ".");
        }
    }

    private void add(Node node, String code) {
        codes.put(node.id(), code);
        nodes.putIfAbsent(code, node);
    }

    /** @return empty for what is not in the plan */
    public String of(Node node) {
        return codes.getOrDefault(node.id(), "");
    }

    public Optional<Node> find(String code) {
        return Optional.ofNullable(nodes.get(code.strip()));
    }

    /** The part of a code that names an attribute: without the core's namespace, with a module's. */
    public static String attribute(String key) {
        return key.startsWith("plan.") ? key.substring("plan.".length()) : key;
    }

    /** The name of the attribute that a code's part stands for. */
    public static String key(String attribute) {
        return attribute.contains(".") ? attribute : "plan." + attribute;
    }
}
