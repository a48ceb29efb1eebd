package org.doelenboom.api.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.doelenboom.api.text.Nullable;

/** One thing in a plan: an objective, an action, a finding, a paragraph … Immutable. */
public final class Node {
    private final NodeId id;
    private final KindId kind;

    @Nullable
    private final NodeId parent;

    private final List<NodeId> children;
    private final Attributes attributes;

    /** @param parent null for the plan itself, the root */
    public Node(NodeId id, KindId kind, @Nullable NodeId parent, List<NodeId> children, Attributes attributes) {
        this.id = Objects.requireNonNull(id);
        this.kind = Objects.requireNonNull(kind);
        this.parent = parent;
        this.children = List.copyOf(children);
        this.attributes = Objects.requireNonNull(attributes);
    }

    public NodeId id() {
        return id;
    }

    public KindId kind() {
        return kind;
    }

    /** Empty for the root. */
    public Optional<NodeId> parent() {
        return Optional.ofNullable(parent);
    }

    /** In their order. */
    public List<NodeId> children() {
        return children;
    }

    public Attributes attributes() {
        return attributes;
    }

    /** The value under this key, or what holds where it is absent or of the wrong type. */
    public <T> T get(Key<T> key) {
        return key.in(attributes);
    }

    public Node withParent(@Nullable NodeId newParent) {
        return new Node(id, kind, newParent, children, attributes);
    }

    public Node withChildren(List<NodeId> newChildren) {
        return new Node(id, kind, parent, newChildren, attributes);
    }

    public Node withAttributes(Attributes newAttributes) {
        return new Node(id, kind, parent, children, newAttributes);
    }

    public Node withKind(KindId newKind) {
        return new Node(id, newKind, parent, children, attributes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Node that
                && id.equals(that.id)
                && kind.equals(that.kind)
                && Objects.equals(parent, that.parent)
                && children.equals(that.children)
                && attributes.equals(that.attributes);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
