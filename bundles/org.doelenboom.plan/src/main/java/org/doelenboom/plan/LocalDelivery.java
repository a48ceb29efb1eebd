package org.doelenboom.plan;

import java.util.Objects;
import org.doelenboom.api.document.NodeId;

/** Who carries an item out in one neighbourhood. */
public record LocalDelivery(NodeId neighbourhood, DeliveryMode mode) {
    public LocalDelivery {
        Objects.requireNonNull(neighbourhood);
        Objects.requireNonNull(mode);
    }
}
