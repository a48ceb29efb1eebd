package org.doelenboom.employment;

import java.util.List;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;

/** How many were counted in two cohorts at once, as it stands in one snapshot. */
public record SharedCount(Snapshot plan, Node node) {
    /** All of a plan, in its order. */
    public static List<SharedCount> all(Snapshot plan) {
        return plan.children(plan.root()).stream()
                .filter(child -> child.kind().equals(EmploymentKinds.SHARED))
                .map(child -> new SharedCount(plan, child))
                .toList();
    }

    /** The cohorts; it takes two to share people. */
    public List<NodeId> cohorts() {
        return node.get(EmploymentKeys.COHORTS).stream().distinct().toList();
    }

    public Count count() {
        return new Count(node);
    }

    /** Whether both of these are its cohorts. */
    public boolean isOf(NodeId one, NodeId other) {
        return !one.equals(other) && cohorts().contains(one) && cohorts().contains(other);
    }
}
