package org.doelenboom.cli;

import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.Numbering;
import org.doelenboom.plan.PlanKinds;

/** Where in the objective tree something is. */
final class TreePath {
    private TreePath() {}

    /** The path of the node, or of the objective or action that it stands below; empty for what belongs to the plan as a whole. */
    static String of(NodeId id, Snapshot plan, Numbering numbering) {
        Node at = plan.find(id).orElse(null);
        while (at != null && !PlanKinds.isInTree(at.kind())) {
            at = at.parent().flatMap(plan::find).orElse(null);
        }
        return at == null ? "" : numbering.path(at);
    }
}
