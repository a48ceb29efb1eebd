package org.doelenboom.plan;

import java.math.BigDecimal;
import java.util.Objects;
import org.doelenboom.api.document.NodeId;

/**
 * The part of a shared action that counts for one objective.
 *
 * @param share per cent; all of an action's shares make 100
 */
public record ActionShare(NodeId objective, BigDecimal share) {
    public ActionShare {
        Objects.requireNonNull(objective);
        Objects.requireNonNull(share);
    }
}
