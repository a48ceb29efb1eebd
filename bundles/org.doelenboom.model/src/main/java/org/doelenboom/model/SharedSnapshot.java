package org.doelenboom.model;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.Namespace;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Nullable;

/**
 * A snapshot on persistent maps: the next one shares all but the path to what changed, so that making it costs the same in a
 * small plan and in a large one.
 */
final class SharedSnapshot implements Snapshot {
    private final long revision;
    private final NodeId root;
    private final Map<NodeId, Node> nodes;
    private final Map<NodeId, Set<NodeId>> linkedFrom;
    private final List<Namespace> namespaces;

    private SharedSnapshot(
            long revision,
            NodeId root,
            Map<NodeId, Node> nodes,
            Map<NodeId, Set<NodeId>> linkedFrom,
            List<Namespace> namespaces) {
        this.revision = revision;
        this.root = root;
        this.nodes = nodes;
        this.linkedFrom = linkedFrom;
        this.namespaces = namespaces;
    }

    static SharedSnapshot of(Node root, java.util.Map<NodeId, Node> nodes, List<Namespace> namespaces) {
        SharedSnapshot plan =
                new SharedSnapshot(0, root.id(), HashMap.ofAll(nodes), HashMap.empty(), List.copyOf(namespaces));
        for (Node node : nodes.values()) {
            plan = plan.withLinks(null, node);
        }
        return plan;
    }

    /** The snapshot in which another becomes the working state of a document: the content as it is, revisions from here on. */
    static SharedSnapshot from(Snapshot plan) {
        if (plan instanceof SharedSnapshot shared) {
            return shared;
        }
        java.util.Map<NodeId, Node> nodes = new java.util.LinkedHashMap<>();
        plan.subtree(plan.root().id()).forEach(node -> nodes.put(node.id(), node));
        return of(plan.root(), nodes, List.copyOf(plan.namespaces()));
    }

    SharedSnapshot put(Node node) {
        Node before = nodes.get(node.id()).getOrNull();
        return new SharedSnapshot(revision, root, nodes.put(node.id(), node), linkedFrom, namespaces)
                .withLinks(before, node);
    }

    SharedSnapshot drop(NodeId id) {
        Node before = nodes.get(id).getOrNull();
        return new SharedSnapshot(revision, root, nodes.remove(id), linkedFrom, namespaces).withLinks(before, null);
    }

    SharedSnapshot withRevision(long newRevision) {
        return new SharedSnapshot(newRevision, root, nodes, linkedFrom, namespaces);
    }

    private SharedSnapshot withLinks(@Nullable Node before, @Nullable Node after) {
        if (before != null && after != null && before.attributes().equals(after.attributes())) {
            return this;
        }
        java.util.Set<NodeId> old =
                before == null ? java.util.Set.of() : before.attributes().linkTargets();
        java.util.Set<NodeId> now =
                after == null ? java.util.Set.of() : after.attributes().linkTargets();
        if (old.equals(now)) {
            return this;
        }
        Map<NodeId, Set<NodeId>> links = linkedFrom;
        for (NodeId target : old) {
            if (before != null && !now.contains(target)) {
                Set<NodeId> rest = links.get(target).getOrElse(HashSet.empty()).remove(before.id());
                links = rest.isEmpty() ? links.remove(target) : links.put(target, rest);
            }
        }
        for (NodeId target : now) {
            if (after != null && !old.contains(target)) {
                links = links.put(
                        target, links.get(target).getOrElse(HashSet.empty()).add(after.id()));
            }
        }
        return new SharedSnapshot(revision, root, nodes, links, namespaces);
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public Node root() {
        return node(root);
    }

    @Override
    public Optional<Node> find(NodeId id) {
        return Optional.ofNullable(nodes.get(id).getOrNull());
    }

    @Override
    public Node node(NodeId id) {
        Node node = nodes.get(id).getOrNull();
        if (node == null) {
            throw new java.util.NoSuchElementException("no node " + id);
        }
        return node;
    }

    @Override
    public int size() {
        return nodes.size();
    }

    @Override
    public Collection<NodeId> linkedFrom(NodeId target) {
        return linkedFrom.get(target).getOrElse(HashSet.empty()).toJavaSet();
    }

    @Override
    public Collection<Namespace> namespaces() {
        return namespaces;
    }
}
