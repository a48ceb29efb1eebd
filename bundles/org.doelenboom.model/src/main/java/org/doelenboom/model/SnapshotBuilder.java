package org.doelenboom.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Namespace;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Nullable;

/**
 * Puts a plan together outside any document: for readers, importers and tests. Not for two threads at once.
 *
 * <p>Each parent is added before its children; siblings come in the order in which they are added.
 */
public final class SnapshotBuilder {
    private static final class Draft {
        private final NodeId id;
        private final KindId kind;

        @Nullable
        private final NodeId parent;

        private final int depth;
        private final List<NodeId> children = new ArrayList<>(0);
        private Attributes attributes;

        private Draft(NodeId id, KindId kind, @Nullable NodeId parent, int depth, Attributes attributes) {
            this.id = id;
            this.kind = kind;
            this.parent = parent;
            this.depth = depth;
            this.attributes = attributes;
        }
    }

    private final Map<NodeId, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, Namespace> namespaces = new LinkedHashMap<>();
    private final NodeId root;

    /** Begins a plan. */
    public SnapshotBuilder(NodeId root, KindId kind, Attributes header) {
        this.root = root;
        drafts.put(root, new Draft(root, kind, null, 1, header));
    }

    /**
     * A plan of whole nodes, for a reader that knows the parent and the children of each.
     *
     * @param nodes the root first, the others in any order; each stands once among its parent's children
     * @throws IllegalArgumentException when two nodes have one id
     */
    public static Snapshot of(List<Node> nodes, Collection<Namespace> namespaces) {
        return SharedSnapshot.of(nodes.get(0).id(), nodes, namespaces);
    }

    public NodeId root() {
        return root;
    }

    public SnapshotBuilder declare(Namespace namespace) {
        namespaces.put(namespace.name(), namespace);
        return this;
    }

    /** Adds a node with a new id after the parent's last child. */
    public NodeId add(NodeId parent, KindId kind, Attributes attributes) {
        NodeId id = NodeId.random();
        add(id, parent, kind, attributes);
        return id;
    }

    /**
     * Adds a node after the parent's last child.
     *
     * @throws IllegalArgumentException when the id is taken, the parent is not there, or the tree would be deeper than {@link
     *     Document#MAX_DEPTH}
     */
    public void add(NodeId id, NodeId parent, KindId kind, Attributes attributes) {
        Draft above = drafts.get(parent);
        if (above == null) {
            throw new IllegalArgumentException("no parent " + parent);
        }
        if (above.depth >= Document.MAX_DEPTH) {
            throw new IllegalArgumentException("deeper than " + Document.MAX_DEPTH);
        }
        if (drafts.putIfAbsent(id, new Draft(id, kind, parent, above.depth + 1, attributes)) != null) {
            throw new IllegalArgumentException("taken: " + id);
        }
        above.children.add(id);
    }

    public boolean has(NodeId id) {
        return drafts.containsKey(id);
    }

    /** Sets a value on a node added before; the one that stands for absence takes it away. */
    public <T> SnapshotBuilder set(NodeId node, Key<T> key, T value) {
        Draft draft = require(node);
        draft.attributes =
                key.isAbsent(value) ? draft.attributes.without(key.name()) : draft.attributes.with(key, value);
        return this;
    }

    /** What a node added before holds under the key. */
    public <T> T get(NodeId node, Key<T> key) {
        return key.in(require(node).attributes);
    }

    /** The plan so far. */
    public Snapshot build() {
        List<Node> nodes = new ArrayList<>(drafts.size());
        for (Draft draft : drafts.values()) {
            nodes.add(new Node(draft.id, draft.kind, draft.parent, draft.children, draft.attributes));
        }
        return SharedSnapshot.of(root, nodes, namespaces.values());
    }

    private Draft require(NodeId node) {
        Draft draft = drafts.get(node);
        if (draft == null) {
            throw new IllegalArgumentException("no node " + node);
        }
        return draft;
    }
}
