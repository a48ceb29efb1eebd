package org.doelenboom.workspace.internal;

import java.util.Optional;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;

/** An edit that ends, and is taken back as a whole, at the first thing that may not be changed. */
final class GuardedEdit implements Edit {
    /** Ends the edit; the document takes back what it did so far. */
    static final class NotAllowed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Message reason;

        private NotAllowed(Message reason) {
            super(reason.key());
            this.reason = reason;
        }

        Message reason() {
            return reason;
        }
    }

    private final Edit edit;
    private final EditRules rules;

    GuardedEdit(Edit edit, EditRules rules) {
        this.edit = edit;
        this.rules = rules;
    }

    private static void check(Optional<Message> reason) {
        reason.ifPresent(why -> {
            throw new NotAllowed(why);
        });
    }

    @Override
    public Snapshot now() {
        return edit.now();
    }

    @Override
    public NodeId add(KindId kind, NodeId parent, int index) {
        check(rules.toMake(kind));
        return edit.add(kind, parent, index);
    }

    @Override
    public NodeId insert(Snapshot from, NodeId top, NodeId parent, int index, boolean keepIds) {
        check(rules.toMake(from.node(top).kind()));
        return edit.insert(from, top, parent, index, keepIds);
    }

    @Override
    public void remove(NodeId node) {
        check(rules.toMake(now().node(node).kind()));
        edit.remove(node);
    }

    @Override
    public void move(NodeId node, NodeId parent, int index) {
        check(rules.toMove(now().node(node)));
        edit.move(node, parent, index);
    }

    @Override
    public void changeKind(NodeId node, KindId kind) {
        check(rules.toMake(now().node(node).kind()));
        check(rules.toMake(kind));
        edit.changeKind(node, kind);
    }

    @Override
    public void setValue(NodeId node, String name, @Nullable Value value) {
        check(rules.toSet(now().node(node), name));
        edit.setValue(node, name, value);
    }
}
