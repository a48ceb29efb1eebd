package org.doelenboom.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.Change;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.text.Nullable;

/** Works on a snapshot of its own; the document takes it over when the edit went well. */
final class RunningEdit implements Edit {
    private final Supplier<NodeId> ids;
    private final List<Change> changes = new ArrayList<>();
    private SharedSnapshot now;
    private boolean ended;

    RunningEdit(SharedSnapshot start, Supplier<NodeId> ids) {
        this.now = start;
        this.ids = ids;
    }

    List<Change> changes() {
        return changes;
    }

    SharedSnapshot result() {
        return now;
    }

    void end() {
        ended = true;
    }

    @Override
    public Snapshot now() {
        return now;
    }

    @Override
    public NodeId add(KindId kind, NodeId parent, int index) {
        checkDepth(parent, 1);
        NodeId id = ids.get();
        checkFree(id);
        step(new Change.Added(List.of(new Node(id, kind, parent, List.of(), Attributes.NONE)), parent, index));
        return id;
    }

    @Override
    public NodeId insert(Snapshot from, NodeId top, NodeId parent, int index, boolean keepIds) {
        List<Node> source = new ArrayList<>();
        from.subtree(top).forEach(source::add);
        checkDepth(parent, Changes.height(from, top));
        Map<NodeId, NodeId> renamed = new HashMap<>();
        for (Node node : source) {
            NodeId id = keepIds ? node.id() : ids.get();
            checkFree(id);
            renamed.put(node.id(), id);
        }
        List<Node> copies = new ArrayList<>();
        for (Node node : source) {
            copies.add(Changes.renamed(node, renamed, node.id().equals(top) ? parent : null));
        }
        step(new Change.Added(copies, parent, index));
        return copies.get(0).id();
    }

    @Override
    public void remove(NodeId id) {
        NodeId parent = parentOf(id);
        List<Node> nodes = new ArrayList<>();
        now.subtree(id).forEach(nodes::add);
        step(new Change.Removed(nodes, parent, now.node(parent).children().indexOf(id)));
    }

    @Override
    public void move(NodeId id, NodeId parent, int index) {
        NodeId from = parentOf(id);
        for (NodeId above = parent;
                above != null;
                above = now.node(above).parent().orElse(null)) {
            if (above.equals(id)) {
                throw new IllegalArgumentException(id + " below itself");
            }
        }
        checkDepth(parent, id);
        int fromIndex = now.node(from).children().indexOf(id);
        if (!from.equals(parent) || fromIndex != index) {
            step(new Change.Moved(id, from, fromIndex, parent, index));
        }
    }

    @Override
    public void changeKind(NodeId id, KindId kind) {
        KindId before = now.node(id).kind();
        if (!before.equals(kind)) {
            step(new Change.KindChanged(id, before, kind));
        }
    }

    @Override
    public void setValue(NodeId id, String name, @Nullable Value value) {
        if (!KindId.isValid(name)) {
            throw new IllegalArgumentException("not namespace.name: " + name);
        }
        Attributes attributes = now.node(id).attributes();
        Value before = attributes.find(name).orElse(null);
        if (value == null ? before == null : value.equals(before)) {
            return;
        }
        int at = attributes.indexOf(name);
        step(new Change.ValueChanged(id, name, before, value, at < 0 ? attributes.size() : at));
    }

    private void step(Change change) {
        if (ended) {
            throw new IllegalStateException("this edit is over");
        }
        now = Changes.apply(now, change);
        changes.add(change);
    }

    private NodeId parentOf(NodeId id) {
        return now.node(id).parent().orElseThrow(() -> new IllegalArgumentException("the plan itself stays"));
    }

    private void checkFree(NodeId id) {
        if (now.find(id).isPresent()) {
            throw new IllegalArgumentException("taken: " + id);
        }
    }

    /** A subtree is only gone through where the plan as a whole is so deep that it has to be. */
    private void checkDepth(NodeId parent, NodeId moved) {
        if (now.levels() == 0) {
            now = now.withLevels(Changes.height(now, now.root().id()));
        }
        if (now.depth(parent) + Changes.heightAtMost(now, moved) > Document.MAX_DEPTH) {
            checkDepth(parent, Changes.height(now, moved));
        }
    }

    private void checkDepth(NodeId parent, int height) {
        if (now.depth(parent) + height > Document.MAX_DEPTH) {
            throw new IllegalArgumentException("deeper than " + Document.MAX_DEPTH);
        }
    }
}
