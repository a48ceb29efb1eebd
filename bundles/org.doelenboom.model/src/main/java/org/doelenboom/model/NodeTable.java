package org.doelenboom.model;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.util.Collection;
import java.util.Optional;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Nullable;

/**
 * Nodes by id. What was there at first lies in one plain table that all tables made from it share; what changed since lies in a
 * persistent map over it. So a large plan is loaded at the cost of a plain table, and an edit costs a path in a small map.
 */
final class NodeTable {
    private final java.util.Map<NodeId, Node> first;

    /** Empty for a node that is gone. */
    private final Map<NodeId, Optional<Node>> changed;

    private final int size;

    private NodeTable(java.util.Map<NodeId, Node> first, Map<NodeId, Optional<Node>> changed, int size) {
        this.first = first;
        this.changed = changed;
        this.size = size;
    }

    /** @throws IllegalArgumentException when two nodes have one id */
    static NodeTable of(Collection<Node> nodes) {
        java.util.Map<NodeId, Node> first = new java.util.HashMap<>(nodes.size() * 4 / 3 + 1);
        for (Node node : nodes) {
            if (first.put(node.id(), node) != null) {
                throw new IllegalArgumentException("twice: " + node.id());
            }
        }
        return new NodeTable(first, HashMap.empty(), first.size());
    }

    @Nullable
    Node get(NodeId id) {
        Optional<Node> now = changed.isEmpty() ? null : changed.get(id).getOrNull();
        return now == null ? first.get(id) : now.orElse(null);
    }

    NodeTable with(Node node) {
        int grown = get(node.id()) == null ? size + 1 : size;
        return new NodeTable(first, changed.put(node.id(), Optional.of(node)), grown);
    }

    NodeTable without(NodeId id) {
        return get(id) == null ? this : new NodeTable(first, changed.put(id, Optional.empty()), size - 1);
    }

    int size() {
        return size;
    }
}
