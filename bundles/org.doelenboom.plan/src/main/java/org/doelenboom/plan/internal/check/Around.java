package org.doelenboom.plan.internal.check;

import java.util.HashSet;
import java.util.Set;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.document.ChangeSet;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;

/** The nodes whose answer an edit can have changed. */
final class Around {
    private Around() {}

    /** For rules that look this far. */
    static Set<NodeId> of(PlanCheck.Reach reach, ChangeSet changes) {
        Set<NodeId> nodes = new HashSet<>(changes.added());
        nodes.addAll(changes.changed());
        nodes.addAll(changes.rearranged());
        nodes.addAll(changes.moved());
        Set<NodeId> around = new HashSet<>(nodes);
        nodes.forEach(id -> addLinked(changes, id, around));
        changes.removed().forEach(id -> addLinked(changes, id, around));
        Snapshot plan = changes.after();
        for (NodeId id : nodes) {
            plan.find(id).ifPresent(node -> {
                if (reach == PlanCheck.Reach.PARENT) {
                    around.addAll(node.children());
                } else if (reach == PlanCheck.Reach.CHILDREN) {
                    node.parent().ifPresent(around::add);
                } else if (reach == PlanCheck.Reach.FAMILY) {
                    addFamily(plan, node, around);
                }
            });
        }
        return around;
    }

    /** What is two steps away, over the parent, and below. The plan's own children are no family: they are everything. */
    private static void addFamily(Snapshot plan, Node node, Set<NodeId> around) {
        around.addAll(node.children());
        node.children().forEach(child -> around.addAll(plan.node(child).children()));
        Node parent = node.parent().flatMap(plan::find).orElse(null);
        if (parent == null || parent.parent().isEmpty()) {
            return;
        }
        around.add(parent.id());
        for (Node beside : plan.children(parent)) {
            around.add(beside.id());
            around.addAll(beside.children());
        }
        plan.find(parent.parent().get())
                .filter(above -> above.parent().isPresent())
                .ifPresent(above -> {
                    around.add(above.id());
                    around.addAll(above.children());
                });
    }

    /** Those that link to the node, and those that it links to or did before. */
    private static void addLinked(ChangeSet changes, NodeId id, Set<NodeId> around) {
        around.addAll(changes.after().linkedFrom(id));
        changes.before()
                .find(id)
                .ifPresent(node -> around.addAll(node.attributes().linkTargets()));
        changes.after()
                .find(id)
                .ifPresent(node -> around.addAll(node.attributes().linkTargets()));
    }
}
