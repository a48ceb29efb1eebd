package org.doelenboom.api.document;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A plan as it stood at one moment. Immutable, shares what did not change with the moments before and after, and may be read on
 * any thread without a lock.
 */
@ProviderType
public interface Snapshot {
    /** Grows with every change to the open plan; two snapshots of one document with equal revisions are the same. */
    long revision();

    /** The plan itself; its attributes are the header. */
    Node root();

    Optional<Node> find(NodeId id);

    /** @throws NoSuchElementException when there is no such node */
    default Node node(NodeId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no node " + id));
    }

    /** How many nodes, the root included. */
    int size();

    /** The nodes with a link to this one, each once, in no particular order. */
    Collection<NodeId> linkedFrom(NodeId target);

    /** The modules whose data is in the plan, in the order of the file. */
    Collection<Namespace> namespaces();

    /** The child nodes in their order. */
    default List<Node> children(Node parent) {
        return parent.children().stream().map(this::node).toList();
    }

    /** From the root's child down to the node itself; empty for the root. */
    default List<Node> path(Node node) {
        Deque<Node> path = new ArrayDeque<>();
        for (Node at = node; at.parent().isPresent(); at = node(at.parent().get())) {
            path.addFirst(at);
        }
        return List.copyOf(path);
    }

    /** The node and all below it, each parent before its children, siblings in their order. */
    default Iterable<Node> subtree(NodeId top) {
        return () -> new Iterator<>() {
            private final Deque<NodeId> ahead = new ArrayDeque<>(List.of(top));

            @Override
            public boolean hasNext() {
                return !ahead.isEmpty();
            }

            @Override
            public Node next() {
                Node node = node(ahead.pop());
                List<NodeId> children = node.children();
                for (int i = children.size() - 1; i >= 0; i--) {
                    ahead.push(children.get(i));
                }
                return node;
            }
        };
    }
}
