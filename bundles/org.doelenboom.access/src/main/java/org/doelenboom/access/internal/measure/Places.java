package org.doelenboom.access.internal.measure;

import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.plan.PlanKeys;

/** Where an item counts. */
final class Places {
    private Places() {}

    /** Whether it counts there: an item without neighbourhoods counts for the whole plan, and for each of them. */
    static boolean isIn(Node item, Optional<NodeId> neighbourhood) {
        List<NodeId> limited = item.get(PlanKeys.NEIGHBOURHOODS);
        return neighbourhood.isEmpty() || limited.isEmpty() || limited.contains(neighbourhood.get());
    }
}
