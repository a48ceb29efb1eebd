package org.doelenboom.plan;

import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;

/** Where the items of one snapshot apply. */
public record Coverage(Snapshot plan) {
    /** The neighbourhoods that an item is limited to, by itself or by the nearest objective above; none for the whole plan. */
    public List<NodeId> limits(Node item) {
        List<NodeId> own = item.get(PlanKeys.NEIGHBOURHOODS);
        Optional<Node> above = item.parent().flatMap(plan::find).filter(parent -> PlanKinds.isInTree(parent.kind()));
        return own.isEmpty() && above.isPresent() ? limits(above.get()) : own;
    }

    /** Whether an item applies in a neighbourhood: what is not limited applies in all. */
    public boolean isIn(Node item, NodeId neighbourhood) {
        List<NodeId> limits = limits(item);
        return limits.isEmpty() || limits.contains(neighbourhood);
    }

    /** The plan's neighbourhoods, in their order. */
    public List<Node> neighbourhoods() {
        return plan.children(plan.root()).stream()
                .filter(child -> child.kind().equals(PlanKinds.NEIGHBOURHOOD))
                .toList();
    }
}
