package org.doelenboom.eviction;

import java.util.List;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;

/** What stands directly below a plan or an item. */
public final class Items {
    private Items() {}

    /** Those of one kind directly below the plan, in its order. */
    public static List<Node> of(Snapshot plan, KindId kind) {
        return below(plan, plan.root(), kind);
    }

    /** Those of one kind directly below an item, in their order. */
    public static List<Node> below(Snapshot plan, Node item, KindId kind) {
        return plan.children(item).stream()
                .filter(child -> child.kind().equals(kind))
                .toList();
    }
}
