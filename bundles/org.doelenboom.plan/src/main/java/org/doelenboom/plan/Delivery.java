package org.doelenboom.plan;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;

/**
 * Who carries the items of one snapshot out. Both modes at once are what people call mixed: it is never stored.
 */
public record Delivery(Snapshot plan) {
    /** The modes found in the item and all below it, over all neighbourhoods; empty where nobody said. Its cost follows what is below. */
    public Set<DeliveryMode> modes(Node item) {
        Set<DeliveryMode> modes = EnumSet.noneOf(DeliveryMode.class);
        collect(item, modes);
        if (modes.isEmpty()) {
            inherited(item).ifPresent(modes::add);
        }
        return modes;
    }

    private void collect(Node item, Set<DeliveryMode> modes) {
        item.get(PlanKeys.DELIVERY).ifPresent(modes::add);
        item.get(TreeKeys.LOCAL_DELIVERY).forEach(local -> modes.add(local.mode()));
        for (Node child : plan.children(item)) {
            if (PlanKinds.isInTree(child.kind())) {
                collect(child, modes);
            }
        }
    }

    /** Who carries an item out in one neighbourhood: as it says for there, else as it says, else as the objective above says. */
    public Optional<DeliveryMode> in(Node item, NodeId neighbourhood) {
        for (LocalDelivery local : item.get(TreeKeys.LOCAL_DELIVERY)) {
            if (local.neighbourhood().equals(neighbourhood)) {
                return Optional.of(local.mode());
            }
        }
        return item.get(PlanKeys.DELIVERY).or(() -> item.parent()
                .flatMap(plan::find)
                .filter(parent -> PlanKinds.isObjective(parent.kind()))
                .flatMap(parent -> in(parent, neighbourhood)));
    }

    private Optional<DeliveryMode> inherited(Node item) {
        Optional<Node> above = item.parent().flatMap(plan::find).filter(parent -> PlanKinds.isObjective(parent.kind()));
        return above.flatMap(parent -> parent.get(PlanKeys.DELIVERY)).or(() -> above.flatMap(this::inherited));
    }
}
