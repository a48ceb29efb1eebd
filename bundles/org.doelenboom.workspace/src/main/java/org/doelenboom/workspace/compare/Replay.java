package org.doelenboom.workspace.compare;

import java.util.List;
import org.doelenboom.api.document.Change;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.text.Message;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.model.SnapshotBuilder;

/**
 * Does steps of a history or journal again, or takes them back, on a plan that may not be quite the one they were made on: a file may
 * have been edited by hand. What no longer fits is passed over.
 */
public final class Replay {
    private Replay() {}

    /** Does the changes again. */
    public static void forward(Transaction step, Edit edit) {
        forward(step.changes(), edit);
    }

    /** Does changes again, in their order. */
    public static void forward(List<Change> changes, Edit edit) {
        changes.forEach(change -> apply(change, edit));
    }

    /** Takes the changes back, the last one first. */
    public static void back(Transaction step, Edit edit) {
        List<Change> changes = step.changes();
        for (int i = changes.size() - 1; i >= 0; i--) {
            apply(changes.get(i).inverse(), edit);
        }
    }

    /**
     * The plan as it was before these entries. What was brought in from a copy is no step of its own. Any thread.
     *
     * @param later the entries since then, the oldest first
     */
    public static Snapshot before(Snapshot now, List<HistoryEntry> later) {
        PlanDocument document = new PlanDocument(now, () -> "");
        document.edit(Message.of(Words.BUNDLE, "history.back"), edit -> {
            for (int i = later.size() - 1; i >= 0; i--) {
                if (!later.get(i).isBrought()) {
                    back(later.get(i).transaction(), edit);
                }
            }
        });
        return document.snapshot();
    }

    private static void apply(Change change, Edit edit) {
        Snapshot now = edit.now();
        if (change instanceof Change.Added added) {
            Node top = added.nodes().get(0);
            boolean free =
                    added.nodes().stream().allMatch(node -> now.find(node.id()).isEmpty());
            if (free && now.find(added.parent()).isPresent()) {
                Snapshot subtree = SnapshotBuilder.of(added.nodes(), List.of());
                edit.insert(subtree, top.id(), added.parent(), place(now, added.parent(), added.index()), true);
            }
        } else if (change instanceof Change.Removed removed) {
            NodeId top = removed.nodes().get(0).id();
            if (now.find(top).flatMap(Node::parent).isPresent()) {
                edit.remove(top);
            }
        } else if (change instanceof Change.Moved moved) {
            move(moved, edit);
        } else if (change instanceof Change.KindChanged kind
                && now.find(kind.node()).isPresent()) {
            edit.changeKind(kind.node(), kind.after());
        } else if (change instanceof Change.ValueChanged value
                && now.find(value.node()).isPresent()) {
            edit.setValue(value.node(), value.name(), value.after());
        }
    }

    private static void move(Change.Moved moved, Edit edit) {
        Snapshot now = edit.now();
        Node node = now.find(moved.node()).orElse(null);
        Node target = now.find(moved.toParent()).orElse(null);
        if (node == null || target == null || node.parent().isEmpty()) {
            return;
        }
        boolean below = target.equals(node) || now.path(target).contains(node);
        if (!below) {
            int room = target.children().size() - (target.children().contains(node.id()) ? 1 : 0);
            edit.move(node.id(), target.id(), Math.min(moved.toIndex(), room));
        }
    }

    private static int place(Snapshot now, NodeId parent, int index) {
        return Math.min(index, now.node(parent).children().size());
    }
}
