package org.doelenboom.store;

import java.util.ArrayList;
import java.util.List;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Nullable;

/** An id that the file mentions, and what its block says once that was read. */
final class RawNode {
    final NodeId id;

    /** Where its block ends, for messages; -1 as long as there is none. */
    long offset = -1;

    @Nullable
    KindId kind;

    /** Null for the header. */
    @Nullable
    RawNode parent;

    Attributes attributes = Attributes.NONE;

    /** How far below the header, itself counted; 0 as long as that is not known. */
    int depth;

    private List<NodeId> children = List.of();

    RawNode(NodeId id) {
        this.id = id;
    }

    boolean isThere() {
        return kind != null;
    }

    void append(RawNode child) {
        if (children.isEmpty()) {
            children = new ArrayList<>(4);
        }
        children.add(child.id);
    }

    Node node() {
        if (kind == null) {
            throw new IllegalStateException("no block for " + id);
        }
        return new Node(id, kind, parent == null ? null : parent.id, children, attributes);
    }
}
