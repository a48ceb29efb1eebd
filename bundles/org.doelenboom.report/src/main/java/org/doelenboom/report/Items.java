package org.doelenboom.report;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKinds;

/** The objectives and actions of a plan, in its order. */
public final class Items {
    private Items() {}

    /** Those below a node, itself included. */
    public static Stream<Node> below(Snapshot plan, NodeId top) {
        return StreamSupport.stream(plan.subtree(top).spliterator(), false)
                .filter(node -> PlanKinds.isInTree(node.kind()));
    }

    public static Stream<Node> of(Snapshot plan) {
        return below(plan, plan.root().id());
    }
}
