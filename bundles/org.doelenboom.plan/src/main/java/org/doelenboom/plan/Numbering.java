package org.doelenboom.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;

/**
 * The codes of one snapshot, worked out when asked and remembered by parent. Nothing refers to an item by its code.
 *
 * <p>Objectives count per parent and level (LWGC plan, line 15); general and horizontal objectives share one series (lines 247 and
 * 265); a level that is left out has the slot 0 (lines 330 and 333); actions count in their objective. Not for two threads at
 * once.
 */
public final class Numbering {
    private final Snapshot plan;
    private final Map<NodeId, Map<NodeId, String>> byParent = new HashMap<>();

    public Numbering(Snapshot plan) {
        this.plan = plan;
    }

    public Snapshot plan() {
        return plan;
    }

    /** {@code 2.1.3}, {@code 4.0.1}, for an action {@code A2}; empty for what has no code. */
    public String code(Node node) {
        if (!PlanKinds.isInTree(node.kind()) || node.parent().isEmpty()) {
            return "";
        }
        NodeId parent = node.parent().get();
        Map<NodeId, String> codes = byParent.get(parent);
        if (codes == null) {
            codes = number(plan.node(parent));
            byParent.put(parent, codes);
        }
        return codes.getOrDefault(node.id(), "");
    }

    /** The code that is unique in the plan: {@code 1.1.2/A2}. */
    public String path(Node node) {
        String code = code(node);
        if (!node.kind().equals(PlanKinds.ACTION)) {
            return code;
        }
        Node parent = plan.node(node.parent().orElseThrow());
        String above = path(parent);
        return above.isEmpty() ? code : above + "/" + code;
    }

    /** {@code HD1} for the first horizontal objective: its place among its like; empty for all others. */
    public Optional<Integer> horizontalNumber(Node node) {
        if (!node.kind().equals(PlanKinds.HORIZONTAL_OBJECTIVE) || node.parent().isEmpty()) {
            return Optional.empty();
        }
        int count = 0;
        for (Node sibling : plan.children(plan.node(node.parent().get()))) {
            count += sibling.kind().equals(PlanKinds.HORIZONTAL_OBJECTIVE) ? 1 : 0;
            if (sibling.id().equals(node.id())) {
                break;
            }
        }
        return Optional.of(count);
    }

    /** How many objectives stand above: 0 at the top, 1 for 4.0.1. */
    public int depth(Node node) {
        int depth = 0;
        for (Node at = node; at.parent().isPresent(); at = plan.node(at.parent().get())) {
            depth += PlanKinds.isObjective(at.kind()) && !at.id().equals(node.id()) ? 1 : 0;
        }
        return depth;
    }

    private Map<NodeId, String> number(Node parent) {
        boolean below = PlanKinds.isObjective(parent.kind());
        String prefix = below ? code(parent) : "";
        int[] counts = new int[4];
        int actions = 0;
        Map<NodeId, String> codes = new HashMap<>();
        for (Node child : plan.children(parent)) {
            if (child.kind().equals(PlanKinds.ACTION)) {
                codes.put(child.id(), "A" + ++actions);
            } else if (PlanKinds.isObjective(child.kind())) {
                int skipped = below ? Math.max(0, rank(child.kind()) - rank(parent.kind()) - 1) : 0;
                int number = ++counts[skipped];
                codes.put(child.id(), (below ? prefix + "." : "") + "0.".repeat(skipped) + number);
            }
        }
        return codes;
    }

    /** 1 for the top level, 3 for the lowest; horizontal objectives stand with the general ones. */
    private static int rank(KindId kind) {
        return kind.equals(PlanKinds.OPERATIONAL_OBJECTIVE) ? 3 : kind.equals(PlanKinds.INTERMEDIATE_OBJECTIVE) ? 2 : 1;
    }
}
