package org.doelenboom.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.doelenboom.api.document.NodeId;

/** Who carries an item out in one neighbourhood. */
public record LocalDelivery(NodeId neighbourhood, DeliveryMode mode) {
    public LocalDelivery {
        Objects.requireNonNull(neighbourhood);
        Objects.requireNonNull(mode);
    }

    /** These with another mode in one neighbourhood; with none said for it where empty. */
    public static List<LocalDelivery> with(
            List<LocalDelivery> before, NodeId neighbourhood, Optional<DeliveryMode> mode) {
        List<LocalDelivery> after = new ArrayList<>(before);
        after.removeIf(local -> local.neighbourhood().equals(neighbourhood));
        mode.ifPresent(one -> after.add(new LocalDelivery(neighbourhood, one)));
        return List.copyOf(after);
    }
}
