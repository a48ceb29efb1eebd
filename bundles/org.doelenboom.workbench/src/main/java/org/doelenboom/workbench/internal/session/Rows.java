package org.doelenboom.workbench.internal.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKinds;

/** The navigator's rows of one snapshot: the objective tree first, then the rest in groups. */
public final class Rows {
    /** The order of the groups; kinds of modules come after these. */
    private static final List<KindId> GROUPS = List.of(
            PlanKinds.CHAPTER,
            PlanKinds.FINDING,
            PlanKinds.PARTY,
            PlanKinds.NEIGHBOURHOOD,
            PlanKinds.THEME,
            PlanKinds.GLOSSARY_ENTRY,
            PlanKinds.NOTE,
            PlanKinds.QUESTION,
            PlanKinds.UNPLACED_LINE);

    private final Snapshot plan;
    private final Predicate<NodeId> shown;
    private final List<Row> top = new ArrayList<>();
    private final Map<KindId, List<Row>> groups = new LinkedHashMap<>();

    public Rows(Snapshot plan) {
        this(plan, node -> true);
    }

    /** @param shown whether an item has a row; what stands above one that has, has one too */
    public Rows(Snapshot plan, Predicate<NodeId> shown) {
        this.plan = plan;
        this.shown = shown;
        top.add(new Row.Header());
        GROUPS.forEach(kind -> groups.put(kind, new ArrayList<>()));
        for (NodeId id : plan.root().children()) {
            Node child = plan.node(id);
            if (!shown.test(id)) {
                continue;
            }
            if (PlanKinds.isInTree(child.kind())) {
                top.add(new Row.Item(id));
            } else {
                groups.computeIfAbsent(child.kind(), kind -> new ArrayList<>()).add(new Row.Item(id));
            }
        }
        groups.values().removeIf(List::isEmpty);
        groups.keySet().forEach(kind -> top.add(new Row.Group(kind)));
    }

    public List<Row> top() {
        return top;
    }

    /** The rows below a row, in their order. */
    public List<Row> children(Row row) {
        if (row instanceof Row.Group group) {
            return groups.getOrDefault(group.kind(), List.of());
        }
        if (row instanceof Row.Item item) {
            return plan.find(item.node()).map(this::below).orElse(List.of());
        }
        return List.of();
    }

    /** What stands below an objective and is no objective or action is shown on its page instead. */
    private List<Row> below(Node node) {
        boolean tree = PlanKinds.isInTree(node.kind());
        List<Row> rows = new ArrayList<>();
        for (NodeId id : node.children()) {
            if (shown.test(id) && (!tree || PlanKinds.isInTree(plan.node(id).kind()))) {
                rows.add(new Row.Item(id));
            }
        }
        return rows;
    }

    /** From a top row down to the row of this item, or of the nearest item above it that has a row. */
    public List<Row> path(NodeId target) {
        Node node = plan.find(target).orElse(null);
        if (node == null || node.parent().isEmpty()) {
            return List.of(new Row.Header());
        }
        List<Row> path = new ArrayList<>();
        List<Node> nodes = plan.path(node);
        Node first = nodes.get(0);
        if (!PlanKinds.isInTree(first.kind())) {
            path.add(new Row.Group(first.kind()));
        }
        boolean tree = true;
        for (Node step : nodes) {
            boolean stepInTree = PlanKinds.isInTree(step.kind());
            if (tree && !stepInTree && !step.id().equals(first.id())) {
                break;
            }
            tree = stepInTree;
            path.add(new Row.Item(step.id()));
        }
        return path;
    }
}
