package org.doelenboom.access;

import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.TargetKeys;

/** One need of people without a residence permit. */
public record Need(Node node) {
    public Need {
        if (!node.kind().equals(AccessKinds.NEED)) {
            throw new IllegalArgumentException("no need: " + node);
        }
    }

    /** Those of an inventory, in their order. */
    public static List<Need> of(Snapshot plan, Node inventory) {
        return plan.children(inventory).stream()
                .filter(child -> child.kind().equals(AccessKinds.NEED))
                .map(Need::new)
                .toList();
    }

    public NodeId id() {
        return node.id();
    }

    public BilingualText text() {
        return node.get(PlanKeys.TEXT);
    }

    public Optional<NeedDomain> domain() {
        return node.get(AccessKeys.NEED_DOMAIN);
    }

    public Quantity people() {
        return node.get(AccessKeys.PEOPLE);
    }

    public String source() {
        return node.get(TargetKeys.SOURCE);
    }

    /** The services that answer it. */
    public List<NodeId> services() {
        return node.get(AccessKeys.SERVICES);
    }
}
