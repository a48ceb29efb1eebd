package org.doelenboom.workspace.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.Change;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.text.Message;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.model.SnapshotBuilder;

/** Turns an open plan into another state of it, within one edit, so that it is one step to undo. */
public final class Transition {
    private final Edit edit;
    private final Snapshot target;

    private Transition(Edit edit, Snapshot target) {
        this.edit = edit;
        this.target = target;
    }

    /** Makes the plan equal to the target, by ids; the root stays who it is. */
    public static void to(Snapshot target, Edit edit) {
        new Transition(edit, target).run();
    }

    /** The changes that make the first the second: to be found beside the screen, and done on its thread. Any thread. */
    public static List<Change> changes(Snapshot now, Snapshot target) {
        PlanDocument document = new PlanDocument(now, () -> "");
        return document.edit(Message.of(Words.BUNDLE, "merge.questions"), edit -> to(target, edit))
                .map(Transaction::changes)
                .orElse(List.of());
    }

    private void run() {
        NodeId root = edit.now().root().id();
        place(target.root(), root);
        for (Node node : target.subtree(target.root().id())) {
            if (node.parent().isPresent()) {
                place(node, node.id());
            }
        }
        Set<NodeId> gone = new HashSet<>();
        for (Node node : edit.now().subtree(root)) {
            if (node.parent().isPresent() && target.find(node.id()).isEmpty()) {
                gone.add(node.id());
            }
        }
        gone.stream().filter(id -> edit.now().find(id).isPresent()).forEach(edit::remove);
        change(target.root(), root);
        for (Node node : target.subtree(target.root().id())) {
            if (node.parent().isPresent()) {
                change(node, node.id());
            }
        }
    }

    /** Brings the children to their places, those above before those below: nothing is ever moved below itself. */
    private void place(Node wanted, NodeId id) {
        List<NodeId> children = wanted.children();
        for (int i = 0; i < children.size(); i++) {
            NodeId child = children.get(i);
            List<NodeId> now = edit.now().node(id).children();
            if (edit.now().find(child).isEmpty()) {
                Node bare = target.node(child).withChildren(List.of()).withAttributes(Attributes.NONE);
                edit.insert(SnapshotBuilder.of(List.of(bare), List.of()), child, id, i, true);
            } else if (i >= now.size() || !now.get(i).equals(child)) {
                edit.move(child, id, i);
            }
        }
    }

    private void change(Node wanted, NodeId id) {
        Node now = edit.now().node(id);
        edit.changeKind(id, wanted.kind());
        now.attributes().forEach((name, value) -> {
            if (wanted.attributes().indexOf(name) < 0) {
                edit.setValue(id, name, null);
            }
        });
        wanted.attributes().forEach((name, value) -> edit.setValue(id, name, value));
    }
}
