package org.doelenboom.workbench.internal.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doelenboom.api.document.ChangeSet;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Nullable;

/**
 * The items of each kind in the order of the plan. Fields ask for them at every key, and going through a large plan each time would be
 * felt; so what was found is kept until an item comes, goes or moves. On the screen's thread.
 */
final class KindIndex {
    private final Map<Set<KindId>, List<NodeId>> found = new HashMap<>();

    @Nullable
    private Snapshot plan;

    List<NodeId> items(Snapshot now, Collection<KindId> kinds) {
        Snapshot known = plan;
        if (known == null || known.revision() != now.revision()) {
            found.clear();
            plan = now;
        }
        return found.computeIfAbsent(new HashSet<>(kinds), wanted -> walk(now, wanted));
    }

    private static List<NodeId> walk(Snapshot plan, Set<KindId> wanted) {
        List<NodeId> items = new ArrayList<>();
        for (Node node : plan.subtree(plan.root().id())) {
            if (wanted.contains(node.kind())) {
                items.add(node.id());
            }
        }
        return List.copyOf(items);
    }

    /** The plan changed: where every item is still of its kind and at its place, what was found holds. */
    void changed(ChangeSet change) {
        Snapshot known = plan;
        if (known != null
                && known.revision() == change.before().revision()
                && !change.changesStructure()
                && change.changed().stream().noneMatch(node -> isOtherKind(change, node))) {
            plan = change.after();
        }
    }

    private static boolean isOtherKind(ChangeSet change, NodeId node) {
        return !change.before()
                .node(node)
                .kind()
                .equals(change.after().node(node).kind());
    }
}
