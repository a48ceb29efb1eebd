package org.doelenboom.workspace.compare;

import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.text.Nullable;

/** Puts what was decided about a conflict into the merged plan, which holds mine. */
final class Answers {
    /** Short texts, such as titles, stay one line. */
    private static final int SHORT = 80;

    private Answers() {}

    static void take(Conflict conflict, Answer answer, Edit edit) {
        if (answer == Answer.BOTH && conflict instanceof Conflict.Values values) {
            bothOf(values).ifPresent(both -> set(values, both, edit));
        } else if (answer == Answer.THEIRS) {
            theirs(conflict, edit);
        }
    }

    private static void theirs(Conflict conflict, Edit edit) {
        NodeId node = conflict.node();
        if (edit.now().find(node).isEmpty()) {
            return;
        }
        if (conflict instanceof Conflict.Values values) {
            set(values, values.theirs(), edit);
        } else if (conflict instanceof Conflict.Kinds kinds) {
            edit.changeKind(node, kinds.theirs());
        } else if (conflict instanceof Conflict.Places places) {
            move(node, places.theirs(), edit);
        } else if (conflict instanceof Conflict.Order order) {
            reorder(order, edit);
        } else if (edit.now().node(node).parent().isPresent()) {
            // Kept because one side changed it: the other answer is that it goes.
            edit.remove(node);
        }
    }

    private static void move(NodeId node, NodeId parent, Edit edit) {
        Node target = edit.now().find(parent).orElse(null);
        Node moved = edit.now().node(node);
        boolean below = target == null
                || target.equals(moved)
                || edit.now().path(target).contains(moved);
        if (target != null && !below) {
            boolean there = target.children().contains(node);
            edit.move(node, parent, target.children().size() - (there ? 1 : 0));
        }
    }

    private static void reorder(Conflict.Order order, Edit edit) {
        Node parent = edit.now().find(order.parent()).orElse(null);
        if (parent != null && parent.children().contains(order.node())) {
            var others = parent.children().stream()
                    .filter(one -> !one.equals(order.node()))
                    .toList();
            int behind = order.theirs() == null ? -1 : others.indexOf(order.theirs());
            edit.move(order.node(), order.parent(), behind + 1);
        }
    }

    private static void set(Conflict.Values conflict, @Nullable Value taken, Edit edit) {
        if (edit.now().find(conflict.node()).isPresent()) {
            edit.setValue(
                    conflict.node(),
                    conflict.name(),
                    whole(conflict, taken, edit.now().node(conflict.node())));
        }
    }

    /** Of a text in several languages only one was in question: the others stay as they are now. */
    @Nullable
    static Value whole(Conflict.Values conflict, @Nullable Value taken, Node node) {
        if (conflict.language().isEmpty()) {
            return taken;
        }
        BilingualText now = node.attributes()
                .find(conflict.name())
                .filter(Value.Texts.class::isInstance)
                .map(value -> ((Value.Texts) value).text())
                .orElse(BilingualText.EMPTY);
        BilingualText changed = now.put(conflict.language(), taken instanceof Value.Text text ? text.text() : "");
        return changed.isEmpty() ? null : new Value.Texts(changed);
    }

    /** Mine and theirs in one text; empty where they are no texts, or one of them is empty. */
    static Optional<Value> bothOf(Conflict.Values conflict) {
        if (conflict.mine() instanceof Value.Text mine
                && conflict.theirs() instanceof Value.Text theirs
                && !mine.text().isBlank()
                && !theirs.text().isBlank()) {
            boolean lines = mine.text().length() > SHORT
                    || theirs.text().length() > SHORT
                    || mine.text().contains("\n")
                    || theirs.text().contains("\n");
            return Optional.of(new Value.Text(mine.text() + (lines ? "\n" : " / ") + theirs.text()));
        }
        return Optional.empty();
    }
}
