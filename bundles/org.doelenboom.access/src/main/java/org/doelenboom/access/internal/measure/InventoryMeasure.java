package org.doelenboom.access.internal.measure;

import java.util.Optional;
import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.AccessModule;
import org.doelenboom.access.Need;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.api.text.Message;
import org.osgi.service.component.annotations.Component;

/** Inventories of what people without a residence permit need, that hold at least one need. */
@Component(property = AccessKinds.PROPERTY)
public final class InventoryMeasure implements Measure {
    @Override
    public String id() {
        return "access.inventories";
    }

    @Override
    public Message name() {
        return AccessModule.message("measure.inventories");
    }

    @Override
    public Optional<Quantity> actual(Snapshot plan, Node target, int year, Optional<NodeId> neighbourhood) {
        long made = plan.children(plan.root()).stream()
                .filter(child -> child.kind().equals(AccessKinds.INVENTORY))
                .filter(child -> child.get(AccessKeys.ON)
                        .filter(day -> day.getYear() == year)
                        .isPresent())
                .filter(child -> Places.isIn(child, neighbourhood)
                        && !Need.of(plan, child).isEmpty())
                .count();
        return Optional.of(Quantity.of(made));
    }
}
